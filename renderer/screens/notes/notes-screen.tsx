import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { notesQuery } from '../../api/queries.ts'
import { ErrorSentence } from '../../shared/error-sentence.tsx'
import { KeyBar } from '../../shared/key-bar.tsx'
import { Loading } from '../../shared/loading.tsx'
import { ScreenBody } from '../../shared/screen-body.tsx'
import { ScreenHead } from '../../shared/screen-head.tsx'
import { notesWords } from '../../wording/notes.ts'
import { NoteReading } from './note-reading.tsx'
import { NotesList } from './notes-list.tsx'
import classes from './notes.module.css'

const { keys } = notesWords
const hints = [
  { keys: ['↑', '↓'], does: keys.choose },
  { keys: ['/'], does: keys.search },
  { keys: ['B'], does: keys.correct },
  { keys: ['F1'], does: keys.help },
]

const typingPauseMs = 150

/** Vermerke: the notes of closed cases on the left, the chosen one on the right. */
export function NotesScreen() {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<number | null>(null)
  const [searched] = useDebouncedValue(query, typingPauseMs)
  const notes = useQuery({ ...notesQuery(searched), placeholderData: keepPreviousData })
  const note = notes.data?.find(({ id }) => id === chosen) ?? notes.data?.[0]
  return (
    <ScreenBody>
      <ScreenHead title={notesWords.title} note={notesWords.note} />
      {notes.isPending && <Loading />}
      {notes.isError && <ErrorSentence error={notes.error} onTryAgain={() => void notes.refetch()} />}
      {notes.isSuccess && (
        <div className={classes.panes}>
          <NotesList
            notes={notes.data}
            query={query}
            onQuery={setQuery}
            chosen={note?.id ?? null}
            onChoose={setChosen}
          />
          {note && <NoteReading key={note.id} note={note} onCorrected={({ id }) => setChosen(id)} />}
        </div>
      )}
      <KeyBar hints={hints} />
    </ScreenBody>
  )
}
