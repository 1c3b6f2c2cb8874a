import type { CaseFacts } from '../../models/case-facts.ts'
import type { IsoDate } from '../../models/dates.ts'
import type { Finding } from '../../models/finding.ts'
import type { Policy } from '../../models/policy.ts'
import { addModelFindings } from './add-model-findings.ts'
import { addOpinions } from './add-opinions.ts'
import { viewCase } from './case-view.ts'
import { toFinding } from './rule.ts'
import { rules } from './rules.ts'

/**
 * Runs the rules table over the facts. Pure and fast (milliseconds): re-run on every page read and every correction. What only the language model
 * read, and what it holds of the rest, adds to the findings and changes none of them.
 */
export function checkPlausibility(facts: CaseFacts, today: IsoDate, policy: Policy): Finding[] {
  const sure = facts.fields.filter(({ reader }) => reader !== 'model')
  const without = runRules({ ...facts, fields: sure }, today, policy)
  const findings =
    sure.length === facts.fields.length ? without : addModelFindings(without, runRules(facts, today, policy))
  return addOpinions(findings, facts.opinions ?? [])
}

function runRules(facts: CaseFacts, today: IsoDate, policy: Policy): Finding[] {
  const view = viewCase(facts)
  return rules
    .filter((rule) => policy.groups.includes(rule.group))
    .flatMap((rule) =>
      rule.observe(view, { today, policy }).map((observation) => toFinding(rule, observation)),
    )
}
