import type { Database } from 'better-sqlite3'

/** Drafts: what a person has written so far about an open case, as one JSON text of `draftSchema`. */
export function createDrafts(db: Database): void {
  db.exec(`
    CREATE TABLE draft (
      application_id TEXT PRIMARY KEY,
      saved_at TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT
  `)
}
