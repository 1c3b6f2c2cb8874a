import { Button, Group, Title } from '@mantine/core'
import { useState } from 'react'
import type { CaseState } from '../../../models/case-state.ts'
import { nameOfApplicationKind, nameOfService } from '../../../models/knowledge/german-names.ts'
import { formatDay } from '../../shared/formats.ts'
import { caseWords } from '../../wording/case.ts'
import { words } from '../../wording/de.ts'
import classes from './case.module.css'
import { ParagraphDialog } from './paragraph-dialog.tsx'

interface Props {
  readonly state: CaseState
  readonly onChoose: (paragraph: string | null) => void
  readonly onNote: () => void
  readonly onClose: () => void
}

/** What was applied for, the promise, and the way to the end of the case. */
export function CaseHead({ state, onChoose, onNote, onClose }: Props) {
  const { id, service, kind, paragraph, submittedOn, testMessage } = state.application
  const [choosing, setChoosing] = useState(false)
  const about = [
    service && nameOfService(service),
    kind && nameOfApplicationKind(kind),
    submittedOn && caseWords.submittedOn(formatDay(submittedOn)),
    testMessage && caseWords.testMessage,
  ].filter((part) => part !== null && part !== false)
  return (
    <header className={classes.head}>
      <Title order={1} size="h2">
        {words.caseTitle(id)}
      </Title>
      <p className={classes.about}>{[...new Set(about)].join(' · ')}</p>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`${caseWords.paragraph}: ${sayParagraph(paragraph)}. ${caseWords.paragraphChange}`}
        onClick={() => setChoosing(true)}
      >
        {sayParagraph(paragraph)}
      </Button>
      <Group ml="auto" gap="sm">
        <span className={classes.promise}>{words.promise}</span>
        <Button variant="default" onClick={onNote}>
          {caseWords.tabs.note}
        </Button>
        <Button onClick={onClose}>{caseWords.close}</Button>
      </Group>
      {choosing && (
        <ParagraphDialog paragraph={paragraph} onChoose={onChoose} onCancel={() => setChoosing(false)} />
      )}
    </header>
  )
}

function sayParagraph(paragraph: string | null): string {
  return paragraph === null ? caseWords.paragraphUnknown : caseWords.paragraphOf(paragraph)
}
