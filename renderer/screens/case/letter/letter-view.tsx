import { Button, Group, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import type { CaseState } from '../../../../models/case-state.ts'
import type { Draft } from '../../../../models/decision-note.ts'
import { useCall } from '../../../api/queries.ts'
import { ErrorSentence } from '../../../shared/error-sentence.tsx'
import { letterWords } from '../../../wording/case.ts'
import { words } from '../../../wording/de.ts'
import type { ListedFinding } from '../list-findings.ts'
import classes from '../page-text.module.css'
import type { Judgement } from '../use-judgement.ts'
import { DeadlineInput } from './deadline-input.tsx'
import { LetterItems } from './letter-items-list.tsx'

interface Props {
  readonly state: CaseState
  readonly draft: Draft
  readonly judgement: Judgement
  readonly listed: readonly ListedFinding[]
}

/** The Nachforderung: proposed from the adopted findings, then the person's own text. */
export function LetterView({ state, draft, judgement, listed }: Props) {
  const { caseId } = state
  const [message, setMessage] = useState('')
  const suggest = useCall('letter.suggest')
  const exporting = useCall('letter.export')
  const error = suggest.error ?? exporting.error

  const write = async () => {
    await judgement.flush()
    suggest.mutate({ caseId }, { onSuccess: ({ text }) => judgement.replaceLetter(text) })
  }
  const exportAs = async (as: 'pdf' | 'text') => {
    await judgement.flush()
    exporting.mutate(
      { caseId, as },
      {
        onSuccess: ({ exported }) =>
          setMessage(!exported ? '' : as === 'pdf' ? letterWords.exported : letterWords.copied),
      },
    )
  }
  return (
    <div className={classes.view}>
      <Title order={2}>{letterWords.title}</Title>
      <LetterItems draft={draft} listed={listed} readingComplete={state.stage === 'complete'} />
      <DeadlineInput
        deadline={draft.deadline}
        onChange={(deadline) => judgement.change((now) => ({ ...now, deadline }))}
      />
      <Group>
        <Button variant="default" loading={suggest.isPending} onClick={() => void write()}>
          {draft.letter === null ? letterWords.suggest : letterWords.suggestAgain}
        </Button>
        {draft.letter !== null && (
          <Text size="sm" c="dimmed">
            {letterWords.suggestHint}
          </Text>
        )}
      </Group>
      {error !== null && <ErrorSentence error={error} />}
      <Textarea
        label={letterWords.text}
        autosize
        minRows={12}
        spellCheck={false}
        value={draft.letter ?? ''}
        onChange={({ currentTarget: { value } }) => judgement.change((now) => ({ ...now, letter: value }))}
      />
      <Group>
        <Button variant="default" disabled={!draft.letter} onClick={() => void exportAs('text')}>
          {words.copyText}
        </Button>
        <Button variant="default" disabled={!draft.letter} onClick={() => void exportAs('pdf')}>
          {words.exportPdf}
        </Button>
        <span role="status">{message}</span>
      </Group>
    </div>
  )
}
