import Database from 'better-sqlite3'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { schemaVersion } from '../../../main/store/migrate.ts'
import { openStore } from '../../../main/store/open-store.ts'
import { attempt, StoreError } from '../../../main/store/store-error.ts'
import { fictionalDraft, fictionalNote } from './fictional-notes.ts'
import { openIn, storeFolder } from './store-folder.ts'

const trySaving = join(import.meta.dirname, 'try-saving.child.ts')

/** The error that `work` throws; fails when it throws none. */
function errorOf(work: () => unknown): StoreError {
  try {
    work()
  } catch (error) {
    if (error instanceof StoreError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** A closed database with many notes; answers its folder and its bytes. */
function filledDatabase(): { folder: string; path: string; bytes: Buffer } {
  const folder = storeFolder()
  const path = join(folder, 'notes.db')
  const store = openIn(folder)
  for (let count = 0; count < 60; count += 1) {
    store.notes.close(fictionalNote({ applicationId: `antrag-${count}`, assessment: 'Satz '.repeat(400) }))
  }
  store.close()
  return { folder, path, bytes: readFileSync(path) }
}

it('leaves a database alone that a newer program has written', () => {
  const { path } = filledDatabase()
  const raw = new Database(path)
  raw.pragma(`user_version = ${schemaVersion + 1}`)
  raw.close()
  const before = readFileSync(path)
  const error = errorOf(() => openStore(path))
  expect(error.code).toBe('store-newer')
  expect(error.detail).toBe(`${schemaVersion + 1} > ${schemaVersion}`)
  expect(readFileSync(path).equals(before)).toBe(true)
})

describe('a damaged database is kept beside under the name in the error, and a new one begins', () => {
  it.each([
    ['no database at all', (bytes: Buffer) => Buffer.alloc(bytes.length, 'Text')],
    ['its end is missing', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'noise in the middle',
      (bytes: Buffer) => Buffer.from(bytes).fill(0xa5, bytes.length / 2, bytes.length / 2 + 9000),
    ],
  ])('%s', (_, damage) => {
    const { folder, path, bytes } = filledDatabase()
    const damaged = damage(bytes)
    writeFileSync(path, damaged)
    const error = errorOf(() => openStore(path, { now: () => new Date('2026-11-24T11:04:00Z') }))
    expect(error.code).toBe('store-corrupt')
    expect(error.detail).toBe('notes.db.beschaedigt-20261124-110400-000')
    expect(readFileSync(join(folder, error.detail)).equals(damaged)).toBe(true)
    const begun = openIn(folder)
    expect(begun.notes.find('', 10)).toEqual([])
    expect(begun.damagedFiles()).toEqual([error.detail])
  })
})

it('names a draft as damaged that is not what the program wrote', () => {
  const { folder, path } = filledDatabase()
  const raw = new Database(path)
  raw.exec(`INSERT INTO draft VALUES ('antrag-x', '2026-11-24T09:00:00.000Z', '{"assessment": 5}')`)
  raw.close()
  const store = openIn(folder)
  expect(errorOf(() => store.drafts.load('antrag-x')).code).toBe('store-corrupt')
})

it.each(['\\\\server\\ablage\\notes.db', '//server/ablage/notes.db', '\\\\?\\UNC\\server\\ablage\\notes.db'])(
  'refuses the share %s',
  (path) => {
    expect(errorOf(() => openStore(path)).code).toBe('store-on-network')
  },
)

it('says that another program holds the database, after waiting for it', () => {
  const folder = storeFolder()
  openIn(folder).drafts.save(fictionalDraft())
  const started = performance.now()
  const error = errorOf(() => openStore(join(folder, 'notes.db'), { busyTimeoutMs: 200 }))
  expect(error.code).toBe('store-locked')
  expect(performance.now() - started).toBeGreaterThan(150)
})

it('holds the database against a second program that does not ask', () => {
  const folder = storeFolder()
  openIn(folder).drafts.save(fictionalDraft())
  const raw = new Database(join(folder, 'notes.db'), { timeout: 50 })
  expect(() => raw.exec('DELETE FROM draft')).toThrow(/locked/)
  raw.close()
})

it.each([
  ['a file that may not be written', 0o444, 0o777],
  ['a folder in which nothing may be created', 0o666, 0o555],
])('says read-only: %s', (_, fileMode, folderMode) => {
  const { folder, path } = filledDatabase()
  chmodSync(path, fileMode)
  chmodSync(folder, folderMode)
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const run = spawnSync(process.execPath, [trySaving, path], { encoding: 'utf8', cwd: '/', ...nobody })
  chmodSync(folder, 0o777)
  expect(run.stdout).toBe('open: store-read-only')
})

it('says read-only where the folder cannot be created', () => {
  const folder = storeFolder()
  writeFileSync(join(folder, 'file'), '')
  mkdirSync(join(folder, 'locked'), { mode: 0o555 })
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  chmodSync(folder, 0o755)
  const path = join(folder, 'locked', 'new', 'notes.db')
  const run = spawnSync(process.execPath, [trySaving, path], { encoding: 'utf8', cwd: '/', ...nobody })
  expect(run.stdout).toBe('open: store-read-only')
})

it('says unreachable where the place of the folder is no folder', () => {
  const folder = storeFolder()
  writeFileSync(join(folder, 'file'), '')
  expect(errorOf(() => openStore(join(folder, 'file', 'new', 'notes.db'))).code).toBe('store-unreachable')
})

it('knows a full disk by what SQLite says', () => {
  const raw = new Database(':memory:')
  raw.exec('CREATE TABLE words (word TEXT)')
  raw.pragma('max_page_count = 10')
  const fill = raw.prepare('INSERT INTO words VALUES (?)')
  expect(errorOf(() => attempt(() => fill.run('Wort '.repeat(20_000)))).code).toBe('store-full')
  raw.close()
})

const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0

it.skipIf(!canMount)(
  'keeps the last saved draft when the disk runs full, also when the case is closed then',
  () => {
    const folder = storeFolder()
    const script = 'mount -t tmpfs -o size=600k tmpfs "$1" && exec "$2" "$3" "$1/notes.db"'
    const run = spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', folder, process.execPath, trySaving], {
      encoding: 'utf8',
    })
    expect(run.stderr).toBe('')
    expect(run.stdout).toBe('open: done, save: store-full, close: store-full, draft whole: true, notes: 0')
  },
)

it('passes an error that is no matter of the database', () => {
  expect(() =>
    attempt(() => {
      throw new RangeError('a bug')
    }),
  ).toThrow(RangeError)
})
