import Database from 'better-sqlite3'
import type { CallError } from '../../models/contract.ts'

type StoreErrorCode = Extract<CallError['code'], `store-${string}` | 'file-not-written' | 'copy-onto-itself'>

/** The database cannot be used as asked; nothing that was saved is lost. `detail` never holds personal data, a path least of all. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  readonly detail: string

  constructor(code: StoreErrorCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`)
    this.name = 'StoreError'
    this.code = code
    this.detail = detail
  }
}

/** Result codes of SQLite by their beginning (extended codes carry a suffix) and of the file system. Source: sqlite.org/rescode.html */
const codes: readonly (readonly [beginning: string, code: StoreErrorCode])[] = [
  ['SQLITE_BUSY', 'store-locked'],
  ['SQLITE_LOCKED', 'store-locked'],
  ['SQLITE_FULL', 'store-full'],
  ['SQLITE_CORRUPT', 'store-corrupt'],
  ['SQLITE_NOTADB', 'store-corrupt'],
  ['SQLITE_READONLY', 'store-read-only'],
  ['SQLITE_PERM', 'store-read-only'],
  ['SQLITE_CANTOPEN', 'store-read-only'],
  ['SQLITE_IOERR', 'store-unreachable'],
  ['ENOENT', 'store-unreachable'],
  ['ENOTDIR', 'store-unreachable'],
  ['ENODEV', 'store-unreachable'],
  ['ENXIO', 'store-unreachable'],
  ['EIO', 'store-unreachable'],
  ['EBUSY', 'store-locked'],
  ['ENOSPC', 'store-full'],
  ['EDQUOT', 'store-full'],
  ['EROFS', 'store-read-only'],
  ['EACCES', 'store-read-only'],
  ['EPERM', 'store-read-only'],
]

/** Runs work on the database; what SQLite and the file system say becomes a `StoreError`, every other error stays what it is. */
export function attempt<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw toStoreError(error)
  }
}

function toStoreError(error: unknown): unknown {
  const said = codeOf(error)
  const [, code] = codes.find(([beginning]) => said.startsWith(beginning)) ?? []
  return code ? new StoreError(code, said) : error
}

/** What SQLite or the file system call the error; '' for any other. */
export function codeOf(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
