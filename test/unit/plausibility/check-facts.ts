import { checkPlausibility } from '../../../main/plausibility/check-plausibility.ts'
import type { CaseFacts } from '../../../models/case-facts.ts'
import type { Finding, RuleId } from '../../../models/finding.ts'
import { defaultPolicy, type Policy } from '../../../models/policy.ts'
import { today } from './build-facts.ts'

/** Findings of one rule, or of all. */
export function findingsOf(facts: CaseFacts, rule?: RuleId, policy: Policy = defaultPolicy): Finding[] {
  return checkPlausibility(facts, today, policy).filter(
    (finding) => rule === undefined || finding.rule === rule,
  )
}

/** What a caseworker has to look at, of all rules: 'passport-number documentNumber differs K'. */
export function deviationsOf(facts: CaseFacts, policy: Policy = defaultPolicy): string[] {
  return findingsOf(facts, undefined, policy)
    .filter(({ outcome }) => outcome === 'differs' || outcome === 'missing')
    .map(({ rule, subject, outcome, severity }) => `${rule} ${subject} ${outcome} ${severity}`)
    .toSorted()
}

/** The outcome of one comparison. */
export function outcomeOf(facts: CaseFacts, rule: RuleId, subject: string): string | undefined {
  return findingsOf(facts, rule).find((finding) => finding.subject === subject)?.outcome
}
