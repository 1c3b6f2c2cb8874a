import { Button, Progress } from '@mantine/core'
import { useState } from 'react'
import type { CaseState } from '../../../models/case-state.ts'
import { useMainEvent } from '../../api/events.ts'
import { useCall } from '../../api/queries.ts'
import { caseWords } from '../../wording/case.ts'
import classes from './case.module.css'

/** How many pages have been read, how far the language model is, and the button that stops either or goes on with it. */
export function ReadingProgress({ state }: { readonly state: CaseState }) {
  const { caseId, stage, model } = state
  const [heard, setHeard] = useState({ pagesRead: 0, pagesTotal: 0 })
  useMainEvent('case.progress', (progress) => {
    if (progress.caseId === caseId) setHeard(progress)
  })
  const stop = useCall('case.stop')
  const resume = useCall('case.resume')
  const read = Math.max(heard.pagesRead, state.pagesRead)
  const total = Math.max(heard.pagesTotal, state.pagesTotal)
  const isAsking = model?.stage === 'asking'
  const share = isAsking
    ? model.progress.documentsAsked / Math.max(1, model.progress.documentsTotal)
    : read / Math.max(1, total)
  return (
    <div className={classes.progress}>
      <span role="status">{sayModel(model) ?? sayProgress(stage, read, total)}</span>
      {(stage === 'reading' || isAsking) && (
        <>
          <Progress.Root className={classes.progressBar ?? ''} size="sm">
            <Progress.Section
              value={share * 100}
              aria-label={isAsking ? caseWords.reading.modelLabel : caseWords.reading.label}
            />
          </Progress.Root>
          <Button variant="default" size="compact-sm" onClick={() => stop.mutate({ caseId })}>
            {caseWords.reading.stop}
          </Button>
        </>
      )}
      {(stage === 'stopped' || model?.stage === 'stopped') && (
        <Button variant="default" size="compact-sm" onClick={() => resume.mutate({ caseId })}>
          {caseWords.reading.resume}
        </Button>
      )}
    </div>
  )
}

/** Null when it was not asked, or has said all. */
function sayModel(model: CaseState['model']): string | null {
  if (model === null || model.stage === 'done') return null
  const { documentsAsked, documentsTotal, tokens, secondsLeft } = model.progress
  if (model.stage === 'stopped') return caseWords.reading.modelStopped(documentsAsked, documentsTotal)
  if (documentsAsked === documentsTotal) return caseWords.reading.modelCompares
  return caseWords.reading.model(documentsAsked + 1, documentsTotal, tokens, secondsLeft)
}

function sayProgress(stage: CaseState['stage'], read: number, total: number): string {
  if (stage === 'complete') return caseWords.reading.complete(total)
  if (stage === 'stopped') return caseWords.reading.stopped(read, total)
  return total === 0 ? caseWords.reading.opening : caseWords.reading.progress(read, total)
}
