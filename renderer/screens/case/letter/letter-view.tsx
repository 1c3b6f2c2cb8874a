import { Button, Group, Text, Textarea, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseState } from '../../../../models/case-state.ts'
import type { Draft } from '../../../../models/decision-note.ts'
import { composeLetter } from '../../../../models/letter.ts'
import { letterItems } from '../../../../models/letter-items.ts'
import { letterQuery, useCall } from '../../../api/queries.ts'
import { ErrorSentence } from '../../../shared/error-sentence.tsx'
import { letterWords } from '../../../wording/case.ts'
import { words } from '../../../wording/de.ts'
import type { ListedFinding } from '../list-findings.ts'
import classes from '../page-text.module.css'
import type { Judgement } from '../use-judgement.ts'
import { useSaved } from '../use-saved.ts'
import { DeadlineInput } from './deadline-input.tsx'
import { findEdits } from './find-edits.ts'
import { LetterItems } from './letter-items-list.tsx'

interface Props {
  readonly state: CaseState
  readonly draft: Draft
  readonly judgement: Judgement
  readonly listed: readonly ListedFinding[]
}

/** The Nachforderung: suggested from the adopted findings, with what the person changed in it. */
export function LetterView({ state, draft, judgement, listed }: Props) {
  const { caseId } = state
  const [message, setMessage] = useState('')
  const saved = useSaved(judgement.flush)
  const suggestion = useQuery({ ...letterQuery(caseId), enabled: saved })
  const exporting = useCall('letter.export')
  const error = suggestion.error ?? exporting.error
  const items = letterItems(draft, listed, state.stage === 'complete')
  const isWanted = items.length > 0 || draft.letter !== null
  const paragraphs = isWanted ? suggestion.data?.paragraphs : undefined

  const exportAs = async (as: 'pdf' | 'text') => {
    await judgement.flush()
    exporting.mutate(
      { caseId, as },
      {
        onSuccess: ({ asked }) => {
          if (asked !== null) judgement.change((now) => ({ ...now, asked }))
          setMessage(asked === null ? '' : as === 'pdf' ? letterWords.exported : letterWords.copied)
        },
      },
    )
  }
  return (
    <div className={`${classes.view} ${classes.wide}`}>
      <Title order={2}>{letterWords.title}</Title>
      <div className={classes.columns}>
        <div className={classes.section}>
          <LetterItems items={items} />
          <DeadlineInput
            deadline={draft.deadline}
            onChange={(deadline) => judgement.change((now) => ({ ...now, deadline }))}
          />
          {error !== null && <ErrorSentence error={error} />}
        </div>
        {paragraphs !== undefined && (
          <div className={classes.section}>
            <Textarea
              label={letterWords.text}
              description={letterWords.textHint}
              autosize
              minRows={12}
              spellCheck={false}
              value={composeLetter(paragraphs, draft.letter)}
              onChange={({ currentTarget: { value } }) =>
                judgement.change((now) => ({ ...now, letter: findEdits(paragraphs, value) }))
              }
            />
            <Group>
              <Button variant="default" onClick={() => void exportAs('text')}>
                {words.copyText}
              </Button>
              <Button variant="default" onClick={() => void exportAs('pdf')}>
                {words.exportPdf}
              </Button>
              {draft.letter !== null && (
                <Button variant="subtle" onClick={judgement.resetLetter}>
                  {letterWords.reset}
                </Button>
              )}
              <Text component="span" size="sm" c="dimmed" role="status">
                {message}
              </Text>
            </Group>
          </div>
        )}
      </div>
    </div>
  )
}
