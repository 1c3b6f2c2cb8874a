import type { CaseFacts } from '../../models/case-facts.ts'
import type { IsoDate } from '../../models/dates.ts'
import type { Finding } from '../../models/finding.ts'
import type { Policy } from '../../models/policy.ts'
import { viewCase } from './case-view.ts'
import { toFinding } from './rule.ts'
import { rules } from './rules.ts'

/** Runs the rules table over the facts. Pure and fast (milliseconds): re-run on every page read and every correction. */
export function checkPlausibility(facts: CaseFacts, today: IsoDate, policy: Policy): Finding[] {
  const view = viewCase(facts)
  return rules
    .filter((rule) => policy.groups.includes(rule.group))
    .flatMap((rule) =>
      rule.observe(view, { today, policy }).map((observation) => toFinding(rule, observation)),
    )
}
