import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { WipeReport } from '../../../models/wipe-report.ts'
import { caseKey, caseStateQuery, draftQuery } from '../../api/queries.ts'
import { caseWords } from '../../wording/case.ts'
import classes from './case.module.css'
import { CaseView } from './case-view.tsx'
import { FailedCase } from './failed-case.tsx'
import { WipeReportView } from './closing/wipe-report-view.tsx'

interface Props {
  readonly caseId: string
  readonly onClosed: () => void
}

/** One open case, from the first page read to the report of what was wiped. */
export function CaseScreen({ caseId, onClosed }: Props) {
  const client = useQueryClient()
  const [report, setReport] = useState<WipeReport | null>(null)
  useEffect(() => {
    if (report !== null) client.removeQueries({ queryKey: caseKey(caseId) })
  }, [report, client, caseId])
  if (report !== null) return <WipeReportView report={report} onLeave={onClosed} />
  return <OpenCase key={caseId} caseId={caseId} onWiped={setReport} onLost={onClosed} />
}

interface OpenCaseProps {
  readonly caseId: string
  readonly onWiped: (report: WipeReport) => void
  readonly onLost: () => void
}

function OpenCase({ caseId, onWiped, onLost }: OpenCaseProps) {
  const client = useQueryClient()
  const state = useQuery(caseStateQuery(caseId))
  const draft = useQuery(draftQuery(caseId))
  const error = state.error ?? draft.error
  const outlived = state.error !== null && state.data !== undefined
  useEffect(() => {
    // What was read must not outlive the process that read it.
    if (outlived) void client.resetQueries({ queryKey: caseStateQuery(caseId).queryKey })
  }, [outlived, client, caseId])
  if (error !== null || state.data?.stage === 'failed') {
    return <FailedCase caseId={caseId} error={error} onWiped={onWiped} onLost={onLost} />
  }
  if (state.data === undefined || draft.data === undefined) {
    return (
      <p role="status" className={classes.loading}>
        {caseWords.loading}
      </p>
    )
  }
  return <CaseView state={state.data} draft={draft.data} onWiped={onWiped} />
}
