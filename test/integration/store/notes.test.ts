import Database from 'better-sqlite3'
import fc from 'fast-check'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { migrate } from '../../../main/store/migrate.ts'
import { openNotes } from '../../../main/store/notes.ts'
import { fictionalDraft, fictionalNote } from './fictional-notes.ts'
import { openIn, storeFolder } from './store-folder.ts'

const tomorrow = (): Date => new Date('2026-11-25T08:00:00Z')

it('gives back a note as it was closed, numbered', () => {
  const store = openIn(storeFolder())
  const kept = store.notes.close(fictionalNote())
  expect(kept).toEqual({ ...fictionalNote(), id: 1, version: 1 })
  expect(store.notes.read(1)).toEqual(kept)
  expect(store.notes.read(2)).toBeNull()
})

it('keeps the reason of a close without export', () => {
  const store = openIn(storeFolder())
  const kept = store.notes.close(fictionalNote({ exportedAt: null, closedWithoutExport: 'Papierakte' }))
  expect(kept).toMatchObject({ exportedAt: null, closedWithoutExport: 'Papierakte' })
  expect(store.notes.exported(kept.id).exportedAt).not.toBeNull()
})

it('a correction is a new version; the one before stays', () => {
  const store = openIn(storeFolder(), { now: tomorrow })
  const first = store.notes.close(fictionalNote())
  const second = store.notes.correct(first.id, { assessment: 'Berichtigt.', result: 'unverändert' })
  expect(second).toEqual({
    ...first,
    id: 2,
    version: 2,
    createdAt: '2026-11-25T08:00:00.000Z',
    assessment: 'Berichtigt.',
    result: 'unverändert',
    exportedAt: null,
  })
  expect(store.notes.read(first.id)).toEqual(first)
  expect(store.notes.close(fictionalNote()).version).toBe(3)
  expect(() => store.notes.correct(99, { assessment: '', result: '' })).toThrow(RangeError)
})

it.each([
  'UPDATE note SET result = 0',
  'DELETE FROM note',
  'UPDATE note_export SET exported_at = 0',
  'DELETE FROM note_export',
  'REPLACE INTO note SELECT * FROM note',
  'INSERT OR REPLACE INTO note SELECT 7, application_id, version, created_at, author, applied_for, documents_seen, facts, see_original, assessment, result, aid, closed_without_export FROM note',
])('refuses: %s', (sql) => {
  const folder = storeFolder()
  const store = openIn(folder)
  const kept = store.notes.close(fictionalNote())
  store.close()
  const raw = new Database(join(folder, 'notes.db'))
  expect(() => raw.exec(sql)).toThrow(/never/)
  raw.close()
  expect(openIn(folder).notes.find('', 10)).toEqual([kept])
})

it('keeps the draft when the note cannot be kept', () => {
  const store = openIn(storeFolder())
  store.drafts.save(fictionalDraft())
  const broken = { ...fictionalNote(), author: undefined }
  // @ts-expect-error a program error: the note has no author
  expect(() => store.notes.close(broken)).toThrow(/NOT NULL/)
  expect(store.drafts.load('antrag-1')).toEqual(fictionalDraft())
  expect(store.notes.find('', 10)).toEqual([])
})

it('knows the stage of an application', () => {
  const store = openIn(storeFolder())
  expect(store.stageOf('antrag-1')).toBe('neu')
  store.drafts.save(fictionalDraft())
  expect(store.stageOf('antrag-1')).toBe('in-pruefung')
  store.notes.close(fictionalNote())
  expect(store.stageOf('antrag-1')).toBe('geschlossen')
  store.drafts.save(fictionalDraft())
  expect(store.stageOf('antrag-1')).toBe('in-pruefung')
})

it.each([
  ['grösse', [1]],
  ['Groesse', [1]],
  ['GROSSE woh', [1]],
  ['müller', [2]],
  ['Mueller', [2]],
  ['mull', [2]],
  ['Oztürk', [3, 2, 1]],
  ['strasse', [3]],
  ['Straße', [3]],
  ['3.600 €', [3, 2, 1]],
  ['ozg-77', [2]],
  ['AND "NOT* (', []],
  ['größe müller', []],
  ['  ', [3, 2, 1]],
  ['€ –', [3, 2, 1]],
])('search finds %s', (text, ids) => {
  const store = openIn(storeFolder())
  store.notes.close(fictionalNote())
  store.notes.close(fictionalNote({ applicationId: 'OZG-77', assessment: 'Telefonat mit Frau Müller.' }))
  store.notes.close(fictionalNote({ applicationId: 'antrag-3', assessment: 'Lange Straße 4' }))
  expect(store.notes.find(text, 10).map(({ id }) => id)).toEqual(ids)
})

it('answers no more notes than asked for, the newest first', () => {
  const store = openIn(storeFolder())
  for (let count = 0; count < 5; count += 1) store.notes.close(fictionalNote())
  expect(store.notes.find('', 2).map(({ id }) => id)).toEqual([5, 4])
  expect(store.notes.find('wohnung', 3).map(({ id }) => id)).toEqual([5, 4, 3])
})

it('finds every note by its own words, whatever was written, and no search text breaks it', () => {
  const db = new Database(':memory:')
  migrate(db)
  const notes = openNotes(db, tomorrow)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { id } = notes.close(fictionalNote({ assessment: text }))
      expect(notes.find(text, 1).map((note) => note.id)).toEqual([id])
    }),
  )
  db.close()
})

it('remembers no export of a note that does not exist', () => {
  const store = openIn(storeFolder())
  expect(() => store.notes.exported(99)).toThrow(/FOREIGN KEY/)
})
