import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { LogEntry } from '../../../models/event-log.ts'
import { eventNames } from '../../../models/knowledge/german-names.ts'
import { logQuery } from '../../api/queries.ts'
import { CallButton } from '../../shared/call-button.tsx'
import { EmptyState } from '../../shared/empty-state.tsx'
import { ErrorSentence } from '../../shared/error-sentence.tsx'
import { formatMoment } from '../../shared/formats.ts'
import { GridList, type Column } from '../../shared/grid-list.tsx'
import { KeyBar } from '../../shared/key-bar.tsx'
import { Loading } from '../../shared/loading.tsx'
import { ScreenBody } from '../../shared/screen-body.tsx'
import { ScreenHead } from '../../shared/screen-head.tsx'
import { useFocusOnArrival } from '../../shared/use-focus-on-arrival.ts'
import { eventDetail, logWords } from '../../wording/log.ts'

const hints = [
  { keys: ['↑', '↓'], does: logWords.keys.choose },
  { keys: ['F1'], does: logWords.keys.help },
]

const columns: readonly Column<LogEntry>[] = [
  { title: logWords.columns.at, width: '10rem', cell: ({ at }) => formatMoment(at) },
  { title: logWords.columns.case, width: '6rem', cell: ({ casePseudonym }) => casePseudonym.slice(0, 8) },
  {
    title: logWords.columns.event,
    width: 'minmax(10rem, 1fr)',
    cell: ({ event }) => eventNames[event.type],
  },
  {
    title: logWords.columns.detail,
    width: 'minmax(12rem, 2fr)',
    cell: ({ event }) => eventDetail(event),
  },
]

/** Protokoll: what the check did and what the person made of it, without content. */
export function LogScreen() {
  const log = useQuery(logQuery())
  return (
    <ScreenBody>
      <ScreenHead title={logWords.title} note={logWords.note}>
        <CallButton
          name="log.exportCsv"
          input={undefined}
          label={logWords.exportCsv}
          said={({ exported }) => (exported ? logWords.exported : null)}
        />
      </ScreenHead>
      {log.isPending && <Loading />}
      {log.isError && <ErrorSentence error={log.error} onTryAgain={() => void log.refetch()} />}
      {log.data?.length === 0 && <EmptyState title={logWords.emptyTitle} hint={logWords.emptyHint} />}
      {log.data !== undefined && log.data.length > 0 && <LogList entries={log.data} />}
      <KeyBar hints={hints} />
    </ScreenBody>
  )
}

const idOf = ({ id }: LogEntry) => String(id)

function LogList({ entries }: { readonly entries: readonly LogEntry[] }) {
  const [active, setActive] = useState<string | null>(null)
  const grid = useRef<HTMLDivElement>(null)
  useFocusOnArrival(grid)
  return (
    <GridList
      ref={grid}
      label={logWords.label}
      columns={columns}
      rows={entries}
      idOf={idOf}
      active={active ?? String(entries[0]?.id)}
      onActive={setActive}
      rowHeightPx={40}
    />
  )
}
