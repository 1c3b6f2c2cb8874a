import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseState, Correction } from '../../../models/case-state.ts'
import type { Draft, VerdictEntry } from '../../../models/decision-note.ts'
import type { LetterEdits } from '../../../models/letter.ts'
import { caseStateQuery, useCall } from '../../api/queries.ts'
import { caseWords, reviewWords } from '../../wording/case.ts'
import { entryOf, judge } from './draft-changes.ts'
import { useCaseMemory } from './use-case-memory.ts'
import { useDraft, type DraftSaving } from './use-draft.ts'

/** What Ctrl Z takes back, the last one first. Words in a field have the field's own undo. */
type Step =
  | { readonly type: 'verdict'; readonly before: VerdictEntry }
  | { readonly type: 'letter'; readonly before: LetterEdits | null }
  | { readonly type: 'correction' }

export interface Judgement extends DraftSaving {
  /** Verdict, own words and "im Original ansehen" of one finding. */
  readonly say: (entry: VerdictEntry) => void
  /** Drops what the person changed in the letter. */
  readonly resetLetter: () => void
  readonly correct: (correction: Correction) => void
  readonly choose: (paragraph: string | null) => void
  /** Takes the last verdict, mark, letter or correction back. */
  readonly undo: () => void
  readonly correctionError: Error | null
  /** What just happened, for a screen reader. */
  readonly message: string
}

/** Everything the person does to a case, and the way back. */
export function useJudgement({ caseId, corrections }: CaseState, draft: Draft): Judgement {
  const client = useQueryClient()
  const saving = useDraft(caseId)
  const [message, setMessage] = useState('')
  // Corrections outlive a reload of the page: they can be taken back too.
  const [steps, setSteps] = useCaseMemory<readonly Step[]>(
    caseId,
    'steps',
    corrections.map(() => ({ type: 'correction' })),
  )
  const correcting = useCall('case.correct')
  const undoing = useCall('case.undoCorrection')
  const choosing = useCall('case.choose')
  const onSuccess = (state: CaseState) => client.setQueryData(caseStateQuery(caseId).queryKey, state)

  return {
    ...saving,
    message,
    correctionError: correcting.error ?? undoing.error ?? choosing.error,
    say(entry) {
      const before = entryOf(draft, entry.finding)
      if (before.verdict !== entry.verdict || before.seeOriginal !== entry.seeOriginal) {
        setSteps((now) => [...now, { type: 'verdict', before }])
        setMessage(sayJudgement(entry))
      }
      saving.change((now) => judge(now, entry))
    },
    resetLetter() {
      setSteps((now) => [...now, { type: 'letter', before: draft.letter }])
      saving.change((now) => ({ ...now, letter: null }))
    },
    correct(correction) {
      correcting.mutate(
        { caseId, correction },
        {
          onSuccess: (state) => {
            onSuccess(state)
            setSteps((now) => [...now, { type: 'correction' }])
          },
        },
      )
    },
    choose: (paragraph) => choosing.mutate({ caseId, paragraph }, { onSuccess }),
    undo() {
      const step = steps.at(-1)
      setMessage(step === undefined ? caseWords.nothingToUndo : caseWords.undone)
      if (step === undefined) return
      setSteps((now) => now.slice(0, -1))
      if (step.type === 'correction') undoing.mutate({ caseId }, { onSuccess })
      if (step.type === 'letter') saving.change((now) => ({ ...now, letter: step.before }))
      if (step.type === 'verdict') {
        const { finding, verdict, seeOriginal } = step.before
        saving.change((now) => judge(now, { ...entryOf(now, finding), verdict, seeOriginal }))
      }
    },
  }
}

function sayJudgement({ verdict, seeOriginal }: VerdictEntry): string {
  return [
    verdict === null ? reviewWords.noVerdict : reviewWords.given[verdict],
    ...(seeOriginal ? [reviewWords.seeOriginal] : []),
  ].join(', ')
}
