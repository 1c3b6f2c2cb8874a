import { createHash } from 'node:crypto'
import { inputProblems } from '../../models/app-error.ts'
import type { ListedEntry } from '../../models/process-contract.ts'
import type { Sight } from './look-at.ts'

/** One file or folder of the inbox; `sight` null = not looked at yet. */
export interface InboxItem {
  readonly path: string
  readonly name: string
  readonly receivedAt: string // ISO, UTC
  readonly sight: Sight | null
}

const application = '130101'
const supplement = '130103'
const packet = '000040'

const orphaned = 'Der Antrag zu dieser Nachreichung liegt nicht im Eingang.'

/** The entries of the inbox, newest first: packets and Nachreichungen belong to their application. */
export function assembleEntries(items: readonly InboxItem[]): ListedEntry[] {
  const supplements = Map.groupBy(
    items.filter(({ sight }) => sight?.head?.type === supplement),
    ({ sight }) => sight?.head?.applicationId ?? '',
  )
  const applicationIds = new Set(
    items.flatMap(({ sight }) => (sight?.head?.type === application ? (sight.head.applicationId ?? []) : [])),
  )
  const isAttached = ({ sight }: InboxItem) =>
    sight?.head?.type === packet ||
    (sight?.head?.type === supplement && applicationIds.has(sight.head.applicationId ?? ''))
  return items
    .filter((item) => !isAttached(item))
    .map((item) => toEntry(item, supplements.get(item.sight?.head?.applicationId ?? '') ?? []))
    .toSorted((a, b) => newestFirst(a, b))
}

function toEntry(item: InboxItem, supplements: readonly InboxItem[]): ListedEntry {
  const head = item.sight?.head ?? null
  const own = head?.type === application ? supplements : []
  return {
    id: createHash('sha256').update(item.path).digest('base64url').slice(0, 16),
    applicationId: head?.applicationId ?? null,
    name: item.name,
    service: head?.service ?? null,
    kind: head?.kind ?? null,
    submittedOn: head?.submittedOn ?? null,
    receivedAt: item.receivedAt,
    documentCount: item.sight?.documentCount ?? null,
    supplements: own.length,
    problem: problemOf(item.sight),
    paths: [item.path, ...own.map(({ path }) => path).toSorted()],
  }
}

function problemOf(sight: Sight | null): string | null {
  const head = sight?.head
  if (!head) return sight?.problem ?? null
  if (head.type === supplement) return orphaned
  if (head.type !== application) return inputProblems['wrong-message']
  return head.service === null ? inputProblems['wrong-service'] : null
}

/** By the day of filing, then by arrival. */
function newestFirst(a: ListedEntry, b: ListedEntry): number {
  const dayA = a.submittedOn ?? a.receivedAt.slice(0, 10)
  const dayB = b.submittedOn ?? b.receivedAt.slice(0, 10)
  return compare(dayB, dayA) || compare(b.receivedAt, a.receivedAt) || compare(a.name, b.name)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
