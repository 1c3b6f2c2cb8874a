import type { Database } from 'better-sqlite3'
import { logEntrySchema, type LogEntry, type LoggedEvent } from '../../models/event-log.ts'
import { addMonths } from '../values/date-arithmetic.ts'
import { parseSaved } from './parse-saved.ts'
import { attempt } from './store-error.ts'

/** To the minute: with its milliseconds an entry would name the note that was closed in that moment. */
const toMinute = (moment: Date): string => `${moment.toISOString().slice(0, 16)}:00.000Z`

const newEntrySchema = logEntrySchema.omit({ id: true })

/** The content-free log. An event passes its schema before it is written: what the schema does not name is never kept. */
export interface EventLog {
  /** Its moment is kept to the minute. */
  append(casePseudonym: string, event: LoggedEvent, at?: Date): void
  /** Newest first. */
  list(limit: number): LogEntry[]
}

/** Opens the log and purges what is older than the retention, now and with every new entry. */
export function openEventLog(db: Database, now: () => Date, retentionMonths: number): EventLog {
  const purge = db.prepare('DELETE FROM event WHERE at < ?')
  const insert = db.prepare('INSERT INTO event (at, case_pseudonym, content) VALUES (?, ?, ?)')
  const newest = db.prepare<[number], { json: string }>(`
    SELECT json_object('id', id, 'at', at, 'casePseudonym', case_pseudonym, 'event', json(content)) AS json
    FROM event ORDER BY id DESC LIMIT ?
  `)
  const purgeOld = (): void => {
    purge.run(addMonths(now().toISOString().slice(0, 10), -retentionMonths))
  }
  const append = db.transaction((casePseudonym: string, event: LoggedEvent, at: Date) => {
    const minute = toMinute(at)
    const coarse =
      event.type === 'case-wiped' ? { ...event, report: { ...event.report, closedAt: minute } } : event
    const entry = newEntrySchema.parse({ at: minute, casePseudonym, event: coarse })
    purgeOld()
    insert.run(entry.at, entry.casePseudonym, JSON.stringify(entry.event))
  })
  purgeOld()
  return {
    append: (casePseudonym, event, at = now()) => attempt(() => append.immediate(casePseudonym, event, at)),
    list: (limit) => attempt(() => newest.all(limit).map(({ json }) => parseSaved(logEntrySchema, json))),
  }
}
