import type { CaseFacts } from '../../../../models/case-facts.ts'
import type { CaseState } from '../../../../models/case-state.ts'
import { nameFindings } from '../../../../renderer/screens/case/list-findings.ts'
import { statedValues } from '../../../../renderer/screens/case/stated-values.ts'
import { caseOf } from '../../note/noted-case.ts'

/** What the page knows of a case whose rules really ran. */
export function openCase(facts: CaseFacts) {
  const state: CaseState = {
    ...caseOf(facts),
    caseId: 'case-1',
    fields: [...facts.fields],
    notices: [],
    model: null,
  }
  return { state, stated: statedValues(state), listed: nameFindings(state.findings, state.documents) }
}
