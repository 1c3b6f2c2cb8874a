import type { Finding, RuleId } from '../../models/finding.ts'
import type { Planted } from '../documents/contradictions/planted.ts'

export interface ScoredFinding {
  readonly rule: RuleId
  readonly result: 'found' | 'missed' | 'false'
  /** What was planted and what the rule said instead, or the sentence of the false alarm. */
  readonly note: string
}

/**
 * A planted contradiction is found by its rule, subject and outcome, or by another subject of the same rule that the generator names as following
 * from it. A false alarm is a K or P finding that differs or misses something although nothing of that subject was planted and nothing follows to it.
 */
export function scoreFindings(findings: readonly Finding[], planted: readonly Planted[]): ScoredFinding[] {
  const alarms = findings.filter(
    ({ severity, outcome }) => severity !== 'H' && (outcome === 'differs' || outcome === 'missing'),
  )
  return [
    ...planted.map((each) => scorePlanted(each, findings)),
    ...alarms
      .filter((finding) => !planted.some((each) => explains(each, finding)))
      .map(({ rule, text }) => ({ rule, result: 'false' as const, note: text })),
  ]
}

function scorePlanted(planted: Planted, findings: readonly Finding[]): ScoredFinding {
  const { rule, subject, outcome, description } = planted
  const own = findings.filter((finding) => finding.rule === rule)
  if (own.some((finding) => finding.outcome === outcome && explains(planted, finding))) {
    return { rule, result: 'found', note: description }
  }
  const instead = own.map((finding) => `${finding.subject} ${finding.outcome}`).join(', ')
  return { rule, result: 'missed', note: `${description} [${subject} ${outcome}] – ${instead}` }
}

function explains({ rule, subject, follows }: Planted, finding: Finding): boolean {
  if (rule === finding.rule && subject === finding.subject) return true
  return follows.some(
    (each) => each.rule === finding.rule && (each.subject === undefined || each.subject === finding.subject),
  )
}
