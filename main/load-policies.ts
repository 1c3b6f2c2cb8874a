import { deskPolicySchemas, secretPolicies, type DeskPolicy } from '../models/desk-policy.ts'
import { policySchema, type Policy } from '../models/policy.ts'
import type { Status } from '../models/status.ts'

export interface LoadedPolicies {
  readonly desk: DeskPolicy
  /** How the rules are to be applied. */
  readonly rules: Policy
  readonly inForce: Status['policies']
  /** Values that IT got wrong, by name: they count as not set. */
  readonly problems: readonly string[]
}

/** Where a policy is read from: the value of that name, or undefined. */
export type ReadPolicy = (scope: 'machine' | 'user', name: string) => unknown

/** Machine beats user. A wrong machine value is reported and the user's does not step in for it. */
export function loadPolicies(read: ReadPolicy): LoadedPolicies {
  const values: Record<string, unknown> = {}
  const inForce: LoadedPolicies['inForce'] = []
  const problems: string[] = []
  for (const [name, schema] of Object.entries(deskPolicySchemas)) {
    for (const scope of ['machine', 'user'] as const) {
      const raw = read(scope, name)
      if (raw === undefined || raw === null) continue
      const parsed = schema.safeParse(raw)
      if (parsed.success) {
        values[name] = parsed.data
        const value = secretPolicies.includes(name) ? '•••' : sayValue(raw)
        inForce.push({ name, value, source: scope })
      } else problems.push(name)
      break
    }
  }
  const desk: DeskPolicy = values
  return { desk, rules: rulesOf(desk), inForce, problems }
}

/** A policy as IT has set it; the lines of a list joined. */
function sayValue(raw: unknown): string {
  return Array.isArray(raw) ? raw.map(String).join(', ') : String(raw)
}

function rulesOf(desk: DeskPolicy): Policy {
  return policySchema.parse({
    groups: desk.RuleGroups,
    thresholdDay: desk.ThresholdDay,
    livingSpacePerPersonSquareMetres: desk.LivingSpacePerPersonSquareMetres,
    maximumAgeMonths: desk.MaximumAgeMonths,
    evidence: desk.Evidence,
  })
}
