import Database from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { openDrafts } from '../../../main/store/drafts.ts'
import { migrate, schemaVersion } from '../../../main/store/migrate.ts'
import { refreshNoteIndex } from '../../../main/store/note-index.ts'
import { openNotes } from '../../../main/store/notes.ts'
import { fictionalDraft, fictionalNote } from './fictional-notes.ts'

/** A database at a version of the schema, filled with rows as a program of that time wrote them. */
function databaseAt(version: number): Database.Database {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  migrate(db, version)
  if (version >= 1) db.exec(`INSERT INTO draft VALUES ('antrag-1', '2026-11-24T09:00:00.000Z', '{}')`)
  if (version >= 2) {
    db.exec(`
      INSERT INTO note VALUES (1, 'antrag-1', 1, '2026-11-24T09:00:00.000Z', 'K. Beispiel', 'Ayşe Öztürk', '[]', '[]', '[]',
        'Die Größe der Wohnung genügt.', 'erteilt', 'Schlüssig 0.1.0', NULL);
      INSERT INTO note_export VALUES (1, '2026-11-24T09:05:00.000Z');
    `)
  }
  return db
}

const tablesOf = (db: Database.Database): unknown[] =>
  db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all()

it('begins with an empty file', () => {
  const db = databaseAt(0)
  expect(tablesOf(db)).toEqual([])
  migrate(db, 1)
  expect(tablesOf(db)).toEqual(['draft'])
  expect(() => db.exec(`INSERT INTO draft VALUES ('antrag-1', 'now', 'no JSON')`)).toThrow(/CHECK/)
})

it('step 2 adds the notes and keeps the drafts', () => {
  const db = databaseAt(1)
  migrate(db, 2)
  expect(tablesOf(db)).toEqual(['draft', 'note', 'note_export'])
  expect(db.prepare('SELECT application_id FROM draft').pluck().all()).toEqual(['antrag-1'])
})

it('step 3 makes notes findable that were written before there was a search', () => {
  const db = databaseAt(2)
  migrate(db, 3)
  const notes = openNotes(db, () => new Date())
  expect(notes.find('grosse wohn', 10).map(({ id }) => id)).toEqual([1])
  expect(notes.find('oztürk', 10)).toHaveLength(1)
  expect(notes.find('', 10)[0]?.exportedAt).toBe('2026-11-24T09:05:00.000Z')
  notes.close(fictionalNote())
  expect(notes.find('wohnung', 10).map(({ version }) => version)).toEqual([2, 1])
})

it('step 4 adds the log and keeps notes, exports and their search', () => {
  const db = databaseAt(3)
  migrate(db, 4)
  expect(tablesOf(db)).toContain('event')
  expect(db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(1)
  expect(db.prepare('SELECT count(*) FROM note_export').pluck().get()).toBe(1)
})

it('step 5 drops the letters that quote what was read and keeps the rest of the drafts', () => {
  const db = databaseAt(4)
  const before = { ...fictionalDraft(), letter: 'Arbeitsvertrag, S. 1: 50.640 € brutto/Jahr.' }
  db.prepare('UPDATE draft SET content = ?').run(JSON.stringify(before))
  migrate(db, 5)
  const drafts = openDrafts(db, () => new Date())
  expect(drafts.load('antrag-1')).toEqual({ ...before, letter: null, asked: [] })
})

it('step 6 lets notes be deleted in their time only, and keeps them findable', () => {
  const db = databaseAt(5)
  migrate(db, 6)
  refreshNoteIndex(db)
  expect(() => db.exec('DELETE FROM note')).toThrow(/before its time/)
  expect(openNotes(db, () => new Date()).find('grosse wohn', 10)).toHaveLength(1)
  const [secure] = db.prepare("SELECT v FROM note_search_config WHERE k = 'secure-delete'").pluck().all()
  expect(secure).toBe(1)
})

it('writes the version of the schema and runs no step twice', () => {
  const db = databaseAt(schemaVersion)
  expect(db.pragma('user_version', { simple: true })).toBe(schemaVersion)
  migrate(db)
  expect(db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(1)
})

it('a step that fails leaves the file as it was', () => {
  const db = databaseAt(1)
  db.exec('CREATE TABLE event (something TEXT)')
  expect(() => migrate(db)).toThrow(/already exists/)
  expect(db.pragma('user_version', { simple: true })).toBe(1)
  expect(tablesOf(db)).toEqual(['draft', 'event'])
})

it('every table is strict', () => {
  const strict = databaseAt(schemaVersion)
    .prepare(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all()
  expect(strict).toEqual([])
})
