import { useDeferredValue, useMemo, useRef } from 'react'
import type { InboxEntry } from '../../../models/inbox.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { ErrorSentence } from '../../shared/error-sentence.tsx'
import { GridList } from '../../shared/grid-list.tsx'
import { useFocusOnArrival } from '../../shared/use-focus-on-arrival.ts'
import { useKeys } from '../../shared/use-keys.ts'
import { inboxWords } from '../../wording/inbox.ts'
import { inboxColumns } from './inbox-columns.tsx'
import { InboxTools } from './inbox-tools.tsx'
import { makeSearchable, searchEntries } from './search-entries.ts'
import { useReadAhead } from './use-read-ahead.ts'

/** Where the person is in the list: kept while they look at a case. */
export interface InboxView {
  readonly query: string
  readonly chosen: string | null // id of an entry
}

interface Props {
  readonly view: InboxView
  readonly onView: (view: InboxView) => void
  readonly folder: string | null
  readonly entries: readonly InboxEntry[]
  readonly readAhead: string | null
  readonly opening: boolean
  readonly onOpen: (entry: InboxEntry) => void
}

const idOf = ({ id }: InboxEntry) => id

/** The entries with search, and what the keys do to the chosen one. */
export function InboxList({ view, onView, folder, entries, readAhead, opening, onOpen }: Props) {
  const { query, chosen } = view
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const { mark, error, refused } = useReadAhead(readAhead)
  const searchable = useMemo(() => makeSearchable(entries), [entries])
  const searched = useDeferredValue(query)
  const rows = useMemo(() => searchEntries(searchable, searched), [searchable, searched])
  const columns = useMemo(() => inboxColumns(readAhead), [readAhead])
  const active = rows.find(({ id }) => id === chosen) ?? rows[0]
  const openable = active?.problem === null && !opening ? active : null
  const open = () => openable !== null && onOpen(openable)

  useFocusOnArrival(grid)
  useKeys({
    '/': () => search.current?.focus(),
    v: () => openable !== null && mark(openable),
  })

  if (entries.length === 0) {
    return folder === null ? (
      <EmptyState title={inboxWords.noFolderTitle} hint={inboxWords.noFolderHint} />
    ) : (
      <EmptyState title={inboxWords.emptyTitle} hint={inboxWords.emptyHint} />
    )
  }
  return (
    <>
      <InboxTools
        query={query}
        onQuery={(typed) => onView({ ...view, query: typed })}
        shown={rows.length}
        all={entries.length}
        searchRef={search}
        onLeaveSearch={() => grid.current?.focus()}
        opening={opening}
        openable={openable !== null}
        marked={active !== undefined && active.id === readAhead}
        onMark={() => openable !== null && mark(openable)}
        onOpen={open}
      />
      {error && <ErrorSentence error={error} />}
      {refused && <p role="alert">{inboxWords.readAheadRefused}</p>}
      {rows.length === 0 ? (
        <EmptyState title={inboxWords.nothingFound} />
      ) : (
        <GridList
          ref={grid}
          label={inboxWords.label}
          columns={columns}
          rows={rows}
          idOf={idOf}
          active={active?.id ?? null}
          onActive={(id) => onView({ ...view, chosen: id })}
          onOpen={(entry) => entry.problem === null && !opening && onOpen(entry)}
          rowHeightPx={64}
        />
      )}
    </>
  )
}
