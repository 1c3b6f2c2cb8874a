import type { Database } from 'better-sqlite3'
import { createDrafts } from './migrations/001-drafts.ts'
import { createNotes } from './migrations/002-notes.ts'
import { createNoteSearch } from './migrations/003-note-search.ts'
import { createEventLog } from './migrations/004-event-log.ts'
import { dropLetterTexts } from './migrations/005-letter-edits.ts'
import { allowNoteDeletion } from './migrations/006-note-retention.ts'
import { StoreError } from './store-error.ts'

/** The steps of the schema in order; the number of a step is its place, from 1, and stands in `user_version` of the file. */
const migrations: readonly ((db: Database) => void)[] = [
  createDrafts,
  createNotes,
  createNoteSearch,
  createEventLog,
  dropLetterTexts,
  allowNoteDeletion,
]

/** The version of the schema that this program writes. */
export const schemaVersion = migrations.length

/** Throws `store-newer` when a newer program has written the file: it is left as it is. */
export function refuseNewer(db: Database): void {
  const version = versionOf(db)
  if (version > schemaVersion) throw new StoreError('store-newer', `${version} > ${schemaVersion}`)
}

/** Brings the file to `target`. All steps or none: a step that fails leaves the file as it was. */
export function migrate(db: Database, target = schemaVersion): void {
  const steps = db.transaction(() => {
    for (let version = versionOf(db); version < target; version += 1) {
      migrations[version]?.(db)
      db.pragma(`user_version = ${version + 1}`)
    }
  })
  steps.immediate()
}

function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}
