import type { Database } from 'better-sqlite3'

/** The content-free event log; `content` is one JSON text of `loggedEventSchema`. No column leads to an application. */
export function createEventLog(db: Database): void {
  db.exec(`
    CREATE TABLE event (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      case_pseudonym TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT;
    CREATE INDEX event_by_time ON event (at);
  `)
}
