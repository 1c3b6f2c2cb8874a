import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Store } from '../../../main/store/open-store.ts'
import { fictionalDraft, fictionalNote } from './fictional-notes.ts'
import { filesHolding, openIn, storeFolder } from './store-folder.ts'

const long = '2024-11-23T09:00:00.000Z'
const recent = '2026-11-01T09:00:00.000Z'
const now = () => new Date('2026-11-24T10:00:00Z')

/** A folder with closed notes; `Zylinderschloss` stands only in the one that is past 24 months and exported. */
function folderWithNotes(): string {
  const folder = storeFolder()
  const store = openIn(folder, { now: () => new Date(recent) })
  const close = (applicationId: string, createdAt: string, assessment: string, exportedAt: string | null) =>
    store.notes.close(fictionalNote({ applicationId, createdAt, assessment, exportedAt }))
  close('due', long, 'Zylinderschloss und Größe geprüft.', long)
  close('unexported', long, 'Nie exportiert.', null)
  close('corrected', long, 'Vor der Berichtigung.', long)
  close('corrected', recent, 'Danach.', recent)
  close('reopened', long, 'Wieder in Prüfung.', long)
  store.drafts.save(fictionalDraft({ applicationId: 'reopened' }))
  close('new', recent, 'Vor kurzem.', recent)
  store.close()
  return folder
}

const idsIn = (store: Store) => store.notes.find('', 20).map(({ applicationId }) => applicationId)

it('without a retention nothing is deleted', () => {
  const store = openIn(folderWithNotes(), { now })
  store.purgeNotes()
  expect(idsIn(store)).toHaveLength(6)
  expect(store.unexportedNotes()).toBe(0)
})

it('past the retention an exported note goes with all its versions; every other stays', () => {
  const store = openIn(folderWithNotes(), { now, noteRetentionMonths: 24 })
  store.purgeNotes()
  expect(idsIn(store)).toEqual(['new', 'reopened', 'corrected', 'corrected', 'unexported'])
  expect(store.unexportedNotes()).toBe(1)
  expect(store.log.list(5)).toMatchObject([
    { event: { type: 'notes-deleted', notes: 1, retentionMonths: 24 } },
  ])
  store.purgeNotes()
  expect(store.log.list(5)).toHaveLength(1)
})

it('keeps the note of the last day of the retention', () => {
  const store = openIn(folderWithNotes(), {
    now: () => new Date('2026-11-23T22:00:00Z'),
    noteRetentionMonths: 24,
  })
  store.purgeNotes()
  expect(idsIn(store)).toHaveLength(6)
})

it('what was deleted is found by no search and in no byte of the files, while the program runs', () => {
  const folder = folderWithNotes()
  expect(filesHolding(folder, 'Zylinderschloss')).toEqual(['notes.db'])
  expect(filesHolding(folder, 'zylinderschloss')).toEqual(['notes.db'])
  const store = openIn(folder, { now, noteRetentionMonths: 24 })
  store.purgeNotes()
  for (const words of ['Zylinderschloss', 'zylinderschloss']) expect(filesHolding(folder, words)).toEqual([])
  expect(store.notes.find('zylinderschloss', 5)).toEqual([])
  expect(store.notes.find('exportiert', 5)).toHaveLength(1)
  expect(store.isSound()).toBe(true)
})

it('an export makes an old note deletable', () => {
  const store = openIn(folderWithNotes(), { now, noteRetentionMonths: 24 })
  const [note] = store.notes.find('nie exportiert', 1)
  store.notes.exported(note?.id ?? 0)
  store.purgeNotes()
  expect(store.unexportedNotes()).toBe(0)
  expect(store.notes.find('nie exportiert', 1)).toEqual([])
})

it('outside of the retention even the program’s own connection deletes nothing', () => {
  const folder = folderWithNotes()
  const raw = new Database(join(folder, 'notes.db'))
  expect(() => raw.exec('DELETE FROM note')).toThrow(/never/)
  raw.exec(`INSERT INTO note_deletion VALUES ('2025-01-01')`)
  expect(() => raw.exec(`DELETE FROM note_export WHERE note_id = 6`)).toThrow(/never/)
  expect(() => raw.exec(`DELETE FROM note WHERE application_id = 'new'`)).toThrow(/never/)
  raw.close()
})

it('an index whose words were folded otherwise is filled anew', () => {
  const folder = folderWithNotes()
  const raw = new Database(join(folder, 'notes.db'))
  raw.exec(`
    INSERT INTO note_search (note_search) VALUES ('delete-all');
    UPDATE note_index_sample SET folded = 'as another version folded it';
  `)
  raw.close()
  expect(
    openIn(folder)
      .notes.find('groesse', 5)
      .map(({ applicationId }) => applicationId),
  ).toEqual(['due'])
})
