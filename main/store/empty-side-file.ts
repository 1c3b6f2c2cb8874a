import type { Database } from 'better-sqlite3'

/**
 * Writes the side file into the database and empties it: what was deleted stands there until then. The deletion itself is done; a side file that
 * cannot be emptied now (full disk) is emptied with the next deletion or when the database is closed, so nothing is thrown.
 */
export function emptySideFile(db: Database): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    // Not now; see above.
  }
}
