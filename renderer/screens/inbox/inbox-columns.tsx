import type { InboxEntry } from '../../../models/inbox.ts'
import { nameOfApplicationKind, nameOfService } from '../../../models/knowledge/german-names.ts'
import { formatDate } from '../../../models/knowledge/german-values.ts'
import { formatMoment } from '../../shared/formats.ts'
import type { Column } from '../../shared/grid-list.tsx'
import { StateWord } from '../../shared/state-word.tsx'
import { inboxWords } from '../../wording/inbox.ts'
import classes from './inbox.module.css'

const { columns } = inboxWords

/** What each entry shows, two lines a cell. `readAhead` = id of the entry that is marked to be read next. */
export function inboxColumns(readAhead: string | null): readonly Column<InboxEntry>[] {
  return [
    {
      title: columns.application,
      width: 'minmax(8rem, 3fr)',
      cell: (entry) => (
        <Lines strong first={entry.applicationId ?? inboxWords.withoutNumber} second={entry.name} />
      ),
    },
    { title: columns.service, width: 'minmax(7.5rem, 3fr)', cell: serviceCell },
    {
      title: columns.filedOn,
      width: 'minmax(7.5rem, 2fr)',
      cell: ({ submittedOn, receivedAt }) => (
        <Lines
          first={submittedOn === null ? inboxWords.unknownDay : formatDate(submittedOn)}
          second={inboxWords.received(formatMoment(receivedAt))}
        />
      ),
    },
    {
      title: columns.documents,
      width: 'minmax(7rem, 1.5fr)',
      cell: ({ documentCount, supplements }) => (
        <Lines
          first={inboxWords.documents(documentCount)}
          second={supplements === 0 ? '' : inboxWords.supplements(supplements)}
        />
      ),
    },
    {
      title: columns.stage,
      width: 'minmax(6.5rem, 1.5fr)',
      cell: ({ id, stage, problem }) => (
        <>
          {problem === null ? (
            <StateWord sign={signs[stage]} tone={stage === 'geschlossen' ? 'stimmt' : 'plain'}>
              {inboxWords.stages[stage]}
            </StateWord>
          ) : (
            <StateWord sign="!" tone="klaeren">
              {inboxWords.notCheckable}
            </StateWord>
          )}
          {id === readAhead && <div className={classes.second}>{inboxWords.readAheadMark}</div>}
        </>
      ),
    },
  ]
}

const signs: Readonly<Record<InboxEntry['stage'], string>> = {
  neu: '•',
  'in-pruefung': '…',
  geschlossen: '✓',
}

function serviceCell({ problem, service, kind }: InboxEntry) {
  if (problem !== null) return problem
  return (
    <Lines
      first={service === null ? inboxWords.unknownService : nameOfService(service)}
      second={kind === null ? '' : nameOfApplicationKind(kind)}
    />
  )
}

interface LinesProps {
  readonly first: string
  readonly second: string
  readonly strong?: boolean
}

function Lines({ first, second, strong = false }: LinesProps) {
  return (
    <>
      <div className={strong ? classes.strong : undefined}>{first}</div>
      <div className={classes.second}>{second}</div>
    </>
  )
}
