import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DecisionNote } from '../../../models/decision-note.ts'
import { CallButton } from '../../shared/call-button.tsx'
import { ReadingColumn } from '../../shared/reading-column.tsx'
import { useKeys } from '../../shared/use-keys.ts'
import { words } from '../../wording/de.ts'
import { notesWords } from '../../wording/notes.ts'
import { CorrectNote } from './correct-note.tsx'
import { NoteText } from './note-text.tsx'
import classes from './notes.module.css'

interface Props {
  readonly note: DecisionNote
  readonly onCorrected: (note: DecisionNote) => void
}

/** The chosen note, and what can be done with it: export again, or correct as a new version. */
export function NoteReading({ note, onCorrected }: Props) {
  const [correcting, setCorrecting] = useState(false)
  useKeys({ b: () => setCorrecting(true) })
  return (
    <div className={classes.reading}>
      <div className={classes.actions}>
        <CallButton
          name="notes.export"
          input={{ id: note.id, as: 'pdf' }}
          label={words.exportPdf}
          said={({ exported }) => (exported ? notesWords.saved : null)}
        />
        <CallButton
          name="notes.export"
          input={{ id: note.id, as: 'text' }}
          label={words.copyText}
          said={({ exported }) => (exported ? notesWords.copied : null)}
        />
        <Button variant="default" onClick={() => setCorrecting(true)}>
          {notesWords.correct}
        </Button>
      </div>
      <ReadingColumn label={notesWords.reading}>
        <NoteText note={note} />
      </ReadingColumn>
      <CorrectNote
        note={note}
        opened={correcting}
        onClose={() => setCorrecting(false)}
        onCorrected={onCorrected}
      />
    </div>
  )
}
