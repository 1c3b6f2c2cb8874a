import type { Finding, Outcome } from '../../models/finding.ts'
import { pleaseClarify } from './wording.ts'

const verdicts: ReadonlySet<Outcome> = new Set<Outcome>(['agrees', 'variant', 'differs', 'missing'])
const contradictions: ReadonlySet<Outcome> = new Set<Outcome>(['differs', 'missing'])

const onlyRead =
  'Das beruht auf einem Wert, den nur das Sprachmodell gelesen hat; bitte im Dokument nachsehen.'

/**
 * What the values of the language model add to the findings that stand without them. Where something was compared without the model, the result
 * stays as it is: nothing it reads turns a comparison round. Where nothing could be compared, its values may agree; where they deviate, or something
 * would be missing because of them, that is not certainly read (P at most).
 */
export function addModelFindings(without: readonly Finding[], withModel: readonly Finding[]): Finding[] {
  const settled = Map.groupBy(without, keyOf)
  const added = Map.groupBy(withModel, keyOf)
  const keys = new Set([...without, ...withModel].map(keyOf))
  return [...keys].flatMap((key) => {
    const own = settled.get(key) ?? []
    const more = added.get(key)
    return more === undefined || own.some(isSettled) ? own : more.map(soften)
  })
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule} ${subject}`
}

function isSettled({ outcome, severity }: Finding): boolean {
  return verdicts.has(outcome) || severity === 'K'
}

function soften(finding: Finding): Finding {
  if (!contradictions.has(finding.outcome)) return { ...finding, severity: atMostLook(finding.severity) }
  return {
    ...finding,
    outcome: 'unreadable',
    severity: atMostLook(finding.severity),
    text: `${finding.text.replace(` ${pleaseClarify}`, '')} ${onlyRead}`,
  }
}

function atMostLook(severity: Finding['severity']): Finding['severity'] {
  return severity === 'K' ? 'P' : severity
}
