import type { FindingKey } from '../../../models/decision-note.ts'
import type { Document } from '../../../models/document.ts'
import { findingKey } from '../../../models/finding-key.ts'
import type { Finding } from '../../../models/finding.ts'

/** A finding with its name: `key` finds its verdict, `id` is unique in the list. */
export interface ListedFinding {
  readonly id: string
  readonly key: FindingKey
  readonly finding: Finding
}

/** The groups in the order a caseworker works through them. */
export const groupNames = ['clarify', 'look', 'hint', 'agrees', 'not-checked'] as const
export type GroupName = (typeof groupNames)[number]

const bySeverity = { K: 'clarify', P: 'look', H: 'hint' } as const

/** Every finding stands in exactly one group: what was not compared, what agrees, and the rest by severity. */
export function groupOf({ outcome, severity }: Finding): GroupName {
  if (outcome === 'not-checked') return 'not-checked'
  if (outcome === 'agrees' || outcome === 'variant') return 'agrees'
  return bySeverity[severity]
}

/** Two copies of one file share a key; their ids differ by a number. */
export function nameFindings(
  findings: readonly Finding[],
  documents: readonly Document[],
): readonly ListedFinding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = findingKey(finding, documents)
    const name = [key.rule, key.subject, key.documentSha256, key.firstPage].join(' ')
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { id: count === 1 ? name : `${name} #${count}`, key, finding }
  })
}

/** What stood in the list keeps its place, what is new is appended: nothing moves under the eyes of a reader. */
export function keepOrder(
  before: readonly string[],
  now: readonly ListedFinding[],
): readonly ListedFinding[] {
  const rank = new Map(before.map((id, index) => [id, index]))
  return now.toSorted((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || 0)
}

/** The same finding after the rules ran again: by its id, or what the rule says of the subject now that other evidence counts. */
export function findAgain(
  listed: readonly ListedFinding[],
  before: ListedFinding,
): ListedFinding | undefined {
  const { rule, subject } = before.key
  return (
    listed.find(({ id }) => id === before.id) ??
    listed.find(({ key }) => key.rule === rule && key.subject === subject)
  )
}

export type Grouped = Readonly<Record<GroupName, readonly ListedFinding[]>>

export function groupFindings(listed: readonly ListedFinding[]): Grouped {
  const within = (name: GroupName) => listed.filter(({ finding }) => groupOf(finding) === name)
  return {
    clarify: within('clarify'),
    look: within('look'),
    hint: within('hint'),
    agrees: within('agrees'),
    'not-checked': within('not-checked'),
  }
}

/** The finding `step` places further among those shown; stays at the ends. */
export function stepFrom(
  shown: readonly ListedFinding[],
  selectedId: string | null,
  step: 1 | -1,
): ListedFinding | undefined {
  const index = shown.findIndex(({ id }) => id === selectedId)
  if (index === -1) return shown[0]
  return shown[Math.min(Math.max(index + step, 0), shown.length - 1)]
}
