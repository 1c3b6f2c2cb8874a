import { Button, Group, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { CaseState } from '../../../models/case-state.ts'
import { nameOfApplicationKind, nameOfService } from '../../../models/knowledge/german-names.ts'
import { formatDate } from '../../../models/knowledge/german-values.ts'
import { caseWords } from '../../wording/case.ts'
import { words } from '../../wording/de.ts'
import classes from './case.module.css'
import { ParagraphDialog } from './paragraph-dialog.tsx'
import type { StatedValues } from './stated-values.ts'

interface Props {
  readonly state: CaseState
  readonly stated: StatedValues
  readonly onChoose: (paragraph: string | null) => void
  readonly onClose: () => void
}

/** What was applied for, the promise, and the way to the end of the case. */
export function CaseHead({ state, stated, onChoose, onClose }: Props) {
  const { id, service, kind, paragraph, submittedOn, testMessage } = state.application
  const [choosing, setChoosing] = useState(false)
  const basis = sayParagraph(paragraph, stated)
  const about = [
    service && nameOfService(service),
    kind && nameOfApplicationKind(kind),
    submittedOn && caseWords.submittedOn(formatDate(submittedOn)),
    testMessage && caseWords.testMessage,
  ].filter((part) => part !== null && part !== false)
  return (
    <header className={classes.head}>
      <VisuallyHidden component="h1">{words.caseTitle(id)}</VisuallyHidden>
      {about.length > 0 && <p className={classes.about}>{[...new Set(about)].join(' · ')}</p>}
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`${caseWords.paragraph}: ${basis}. ${caseWords.paragraphChange}`}
        onClick={() => setChoosing(true)}
      >
        {basis}
      </Button>
      <Group ml="auto" gap="sm">
        <span className={classes.promise}>{words.promise}</span>
        <Button size="xs" onClick={onClose}>
          {caseWords.close}
        </Button>
      </Group>
      {choosing && (
        <ParagraphDialog paragraph={paragraph} onChoose={onChoose} onCancel={() => setChoosing(false)} />
      )}
    </header>
  )
}

/** The § that was chosen or named by the message, else what the summary says. */
function sayParagraph(paragraph: string | null, stated: StatedValues): string {
  if (paragraph !== null) return caseWords.paragraphOf(paragraph)
  return String(stated.get('legalBasis')?.value ?? caseWords.paragraphUnknown)
}
