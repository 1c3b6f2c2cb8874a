import Database from 'better-sqlite3'
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { InboxEntry } from '../../models/inbox.ts'
import { backUp, type BackUpOptions } from './back-up.ts'
import { openDrafts, type Drafts } from './drafts.ts'
import { openEventLog, type EventLog } from './event-log.ts'
import { migrate, refuseNewer } from './migrate.ts'
import { isOnNetwork, isUncPath } from './network-place.ts'
import { openNoteRetention } from './note-retention.ts'
import { refreshNoteIndex } from './note-index.ts'
import { openNotes, type Notes } from './notes.ts'
import { namesSetAside, setAside } from './set-aside.ts'
import { attempt, StoreError } from './store-error.ts'

export interface StoreOptions {
  readonly now?: () => Date
  /** How long an entry of the log is kept. At least six months: EU AI Act Art. 26(6). */
  readonly logRetentionMonths?: number | undefined
  /** How long closed notes are kept after they were exported; undefined = until somebody sets a retention. */
  readonly noteRetentionMonths?: number | undefined
  /** How long to wait for another program that holds the database. */
  readonly busyTimeoutMs?: number
}

/** The one place where anything is kept: decision notes, drafts and the content-free log. Every method throws `StoreError`. */
export interface Store {
  readonly drafts: Drafts
  readonly notes: Notes
  readonly log: EventLog
  /** A draft counts before a closed note: an application that is opened again is in Prüfung. */
  stageOf(applicationId: string): InboxEntry['stage']
  /** Deletes the notes whose retention is over, and logs how many. */
  purgeNotes(): void
  /** Applications whose retention is over and whose note was never exported: they stay. */
  unexportedNotes(): number
  /** Is the file sound? Reads all of it. */
  isSound(): boolean
  /** Names of damaged databases that were set aside here, beside this one. */
  damagedFiles(): string[]
  /** Writes a complete copy to `target`, which is replaced only when the copy is whole. The program goes on meanwhile. */
  backUp(target: string, options?: BackUpOptions): Promise<void>
  /** Afterwards only the database file is left, no side file. */
  close(): void
}

/**
 * Opens the database at `path`, creates it where there is none, and brings it to this program's schema. One program at a time. Throws `StoreError`:
 * `store-on-network`, `store-newer`, `store-read-only`, `store-full`, `store-locked`, `store-unreachable`, and `store-corrupt` after the damaged file was set aside
 * under the name in `detail` (the next call starts with an empty database).
 *
 * Why WAL, emptied whenever a draft is deleted and removed at close, and not DELETE: a save while typing waits for the disk once instead of four
 * times (fsync counted; 4 to 6 ms instead of 5 to 20 ms, median, 3 kB, busy machine). With an exclusive lock WAL needs no shared memory: there is no
 * `-shm` file and no second writer.
 */
export function openStore(path: string, options: StoreOptions = {}): Store {
  const { now = () => new Date(), busyTimeoutMs = 2000 } = options
  if (isUncPath(path)) throw new StoreError('store-on-network')
  const folder = dirname(path)
  attempt(() => mkdirSync(folder, { recursive: true, mode: 0o700 }))
  if (isOnNetwork(existsSync(path) ? path : folder)) throw new StoreError('store-on-network')
  const db = openSound(path, busyTimeoutMs, now)
  try {
    return attempt(() => {
      migrate(db)
      refreshNoteIndex(db)
      return assemble(db, path, now, options)
    })
  } catch (error) {
    db.close()
    throw error
  }
}

/** Opens the file and looks at every page of it before anything is written; a damaged file is set aside. */
function openSound(path: string, timeout: number, now: () => Date): Database.Database {
  let db: Database.Database | undefined
  try {
    return attempt(() => {
      if (existsSync(path)) accessSync(path, constants.W_OK) // SQLite would open it to read and say "disk I/O error"
      db = new Database(path, { timeout })
      db.pragma('locking_mode = EXCLUSIVE')
      refuseNewer(db)
      if (!isSound(db)) throw new StoreError('store-corrupt')
      configure(db)
      return db
    })
  } catch (error) {
    db?.close()
    if (!(error instanceof StoreError) || error.code !== 'store-corrupt') throw error
    throw new StoreError(
      'store-corrupt',
      attempt(() => setAside(path, now())),
    )
  }
}

function configure(db: Database.Database): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('secure_delete = ON')
  db.pragma('temp_store = MEMORY')
  db.pragma('foreign_keys = ON')
}

/** Checks every table page by page. Of the index over the notes only its pages: what it says follows from the notes. */
function isSound(db: Database.Database): boolean {
  const tables = db.prepare<[], { name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL TABLE%'",
  )
  return tables.all().every(({ name }) => db.pragma(`quick_check('${name}')`, { simple: true }) === 'ok')
}

function assemble(
  db: Database.Database,
  path: string,
  now: () => Date,
  { logRetentionMonths = 6, noteRetentionMonths }: StoreOptions,
): Store {
  const drafts = openDrafts(db, now)
  const notes = openNotes(db, now)
  const log = openEventLog(db, now, logRetentionMonths)
  const retention = openNoteRetention(db, now, noteRetentionMonths, log)
  return {
    drafts,
    notes,
    log,
    stageOf: (applicationId) => {
      if (drafts.has(applicationId)) return 'in-pruefung'
      return notes.has(applicationId) ? 'geschlossen' : 'neu'
    },
    purgeNotes: () => attempt(() => retention.purge()),
    unexportedNotes: () => attempt(() => retention.unexported()),
    isSound: () => attempt(() => isSound(db)),
    damagedFiles: () => attempt(() => namesSetAside(path)),
    backUp: (target, backUpOptions = {}) => backUp(db, path, target, backUpOptions),
    close: () => attempt(() => db.close()),
  }
}
