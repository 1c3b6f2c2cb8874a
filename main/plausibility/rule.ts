import type { IsoDate } from '../../models/dates.ts'
import type { Finding, FoundValue, Outcome, RuleGroup, RuleId, Severity } from '../../models/finding.ts'
import type { Policy } from '../../models/policy.ts'
import type { CaseView, Stated } from './case-view.ts'

/** What a rule may use beside the facts: the day and the policy, both given from outside. */
export interface RuleContext {
  readonly today: IsoDate
  readonly policy: Policy
}

/** A rule's own part of a finding; the engine adds rule, group and, where the rule names none, severity and norm. */
export interface Observation {
  readonly subject: string
  readonly outcome: Outcome
  readonly severity?: Severity
  readonly norm?: string
  readonly stated?: Stated | null
  readonly found?: readonly FoundValue[]
  readonly text: string
}

/** One line of the rules table. `observe` is pure; it reports agreement and what could not be checked as well as deviation. */
export interface Rule {
  readonly id: RuleId
  readonly group: RuleGroup
  readonly severity: Severity
  readonly norm: string
  readonly observe: (view: CaseView, context: RuleContext) => readonly Observation[]
}

/** Completes an observation to the finding that is shown and reported. */
export function toFinding(rule: Rule, observation: Observation): Finding {
  const { stated } = observation
  return {
    rule: rule.id,
    group: rule.group,
    severity: observation.severity ?? usualSeverity(observation.outcome, rule.severity),
    outcome: observation.outcome,
    subject: observation.subject,
    norm: observation.norm ?? rule.norm,
    stated: stated ? { value: stated.value, source: stated.source } : null,
    found: [...(observation.found ?? [])],
    text: observation.text,
  }
}

/** Only a deviation or a gap weighs what the rule weighs; doubt and other spelling are looked at (P), agreement is a remark (H). */
function usualSeverity(outcome: Outcome, severity: Severity): Severity {
  if (outcome === 'differs' || outcome === 'missing') return severity
  if (outcome === 'agrees' || outcome === 'not-checked') return 'H'
  return severity === 'H' ? 'H' : 'P'
}
