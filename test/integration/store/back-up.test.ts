import { linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../../main/store/open-store.ts'
import { fictionalDraft, fictionalNote } from './fictional-notes.ts'
import { openIn, storeFolder } from './store-folder.ts'

it('writes one whole file that opens as a database of its own, while the program goes on', () => {
  const [folder, elsewhere] = [storeFolder(), storeFolder()]
  const store = openIn(folder)
  const kept = store.notes.close(fictionalNote())
  store.drafts.save(fictionalDraft({ applicationId: 'antrag-2' }))
  store.backUp(join(elsewhere, 'notes.db'))
  store.notes.close(fictionalNote())
  expect(readdirSync(elsewhere)).toEqual(['notes.db'])
  const copy = openIn(elsewhere)
  expect(copy.notes.find('wohnung', 10)).toEqual([kept])
  expect(copy.drafts.load('antrag-2')).toEqual(fictionalDraft({ applicationId: 'antrag-2' }))
  expect(copy.isSound()).toBe(true)
})

it('replaces an older copy', () => {
  const folder = storeFolder()
  const store = openIn(folder)
  const target = join(folder, 'copy.db')
  writeFileSync(target, 'an older copy')
  store.backUp(target)
  expect(readFileSync(target).subarray(0, 15).toString()).toBe('SQLite format 3')
})

it('never replaces the database itself, by whatever name', () => {
  const folder = storeFolder()
  const store = openIn(folder)
  store.notes.close(fictionalNote())
  linkSync(join(folder, 'notes.db'), join(folder, 'other-name.db'))
  for (const name of ['notes.db', '../' + folder.split('/').at(-1) + '/notes.db', 'other-name.db']) {
    expect(() => store.backUp(join(folder, name))).toThrow(/database itself/)
  }
  expect(store.notes.find('', 10)).toHaveLength(1)
})

it('leaves an older copy when the new one fails', () => {
  const folder = storeFolder()
  const store = openIn(folder)
  expect(() => store.backUp(join(folder, 'no-such-folder', 'copy.db'))).toThrow('store-read-only')
  expect(() => openStore(join(folder, 'notes.db'), { busyTimeoutMs: 1 })).toThrow('store-locked')
  expect(store.isSound()).toBe(true)
})
