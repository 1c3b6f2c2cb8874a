import { Button, Progress } from '@mantine/core'
import { useState } from 'react'
import type { CaseState } from '../../../models/case-state.ts'
import { useMainEvent } from '../../api/events.ts'
import { useCall } from '../../api/queries.ts'
import { caseWords } from '../../wording/case.ts'
import classes from './case.module.css'

/** How many pages have been read, and the button that stops the reading or goes on with it. */
export function ReadingProgress({ state }: { readonly state: CaseState }) {
  const { caseId, stage } = state
  const [heard, setHeard] = useState({ pagesRead: 0, pagesTotal: 0 })
  useMainEvent('case.progress', (progress) => {
    if (progress.caseId === caseId) setHeard(progress)
  })
  const stop = useCall('case.stop')
  const resume = useCall('case.resume')
  const read = Math.max(heard.pagesRead, state.pagesRead)
  const total = Math.max(heard.pagesTotal, state.pagesTotal)
  return (
    <div className={classes.progress}>
      <span role="status">{sayProgress(stage, read, total)}</span>
      {stage === 'reading' && (
        <>
          <Progress.Root className={classes.progressBar ?? ''} size="sm">
            <Progress.Section
              value={total === 0 ? 0 : (read / total) * 100}
              aria-label={caseWords.reading.label}
            />
          </Progress.Root>
          <Button variant="default" size="compact-sm" onClick={() => stop.mutate({ caseId })}>
            {caseWords.reading.stop}
          </Button>
        </>
      )}
      {stage === 'stopped' && (
        <Button variant="default" size="compact-sm" onClick={() => resume.mutate({ caseId })}>
          {caseWords.reading.resume}
        </Button>
      )}
    </div>
  )
}

function sayProgress(stage: CaseState['stage'], read: number, total: number): string {
  if (stage === 'complete') return caseWords.reading.complete(total)
  if (stage === 'stopped') return caseWords.reading.stopped(read, total)
  return total === 0 ? caseWords.reading.opening : caseWords.reading.progress(read, total)
}
