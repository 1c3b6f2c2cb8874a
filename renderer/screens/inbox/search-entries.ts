import type { InboxEntry } from '../../../models/inbox.ts'
import { nameOfApplicationKind, nameOfService } from '../../../models/knowledge/german-names.ts'
import { formatDate } from '../../../models/knowledge/german-values.ts'
import { inboxWords } from '../../wording/inbox.ts'

/** An entry with all that can be searched in it, in small letters. Made once per listing, so that 10,000 entries are searched while typing. */
export interface SearchableEntry {
  readonly entry: InboxEntry
  readonly text: string
}

/** Newest first: by the day of filing where it is known, else by the day the file came. */
export function makeSearchable(entries: readonly InboxEntry[]): SearchableEntry[] {
  return entries
    .toSorted((a, b) => compareTexts(dayOf(b), dayOf(a)) || compareTexts(b.receivedAt, a.receivedAt))
    .map((entry) => ({ entry, text: textOf(entry).toLowerCase() }))
}

/** Entries that hold every word of the query, in the order given. */
export function searchEntries(searchable: readonly SearchableEntry[], query: string): InboxEntry[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  return searchable
    .filter(({ text }) => wanted.every((word) => text.includes(word)))
    .map(({ entry }) => entry)
}

function dayOf(entry: InboxEntry): string {
  return entry.submittedOn ?? entry.receivedAt.slice(0, 10)
}

/** ISO dates and times sort as text; much faster than by the rules of a language. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function textOf(entry: InboxEntry): string {
  return [
    entry.applicationId ?? '',
    entry.name,
    entry.service === null ? '' : nameOfService(entry.service),
    entry.kind === null ? '' : nameOfApplicationKind(entry.kind),
    entry.submittedOn === null ? '' : formatDate(entry.submittedOn),
    entry.supplements > 0 ? inboxWords.supplements(entry.supplements) : '',
    entry.problem === null ? inboxWords.stages[entry.stage] : inboxWords.notCheckable,
  ].join('\n')
}
