import { linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore, type Store } from '../../../main/store/open-store.ts'
import { fictionalDraft, fictionalNote } from './fictional-notes.ts'
import { openIn, storeFolder } from './store-folder.ts'

/** A store of some megabytes. */
function filledIn(folder: string): Store {
  const store = openIn(folder)
  for (let count = 0; count < 40; count += 1) {
    store.notes.close(fictionalNote({ applicationId: `antrag-${count}`, assessment: 'Satz '.repeat(40_000) }))
  }
  return store
}

it('writes one whole file that opens as a database of its own, while the program goes on', async () => {
  const [folder, elsewhere] = [storeFolder(), storeFolder()]
  const store = filledIn(folder)
  const steps: number[] = []
  const copying = store.backUp(join(elsewhere, 'notes.db'), {
    onProgress: (copied, total) => {
      steps.push(copied / total)
      if (steps.length === 2) store.drafts.save(fictionalDraft({ applicationId: 'meanwhile' }))
    },
  })
  store.drafts.save(fictionalDraft({ applicationId: 'at once' }))
  await copying
  expect(steps.length).toBeGreaterThan(3)
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect(readdirSync(elsewhere)).toEqual(['notes.db'])
  store.close()
  const copy = openIn(elsewhere)
  expect(copy.isSound()).toBe(true)
  expect(copy.notes.find('wohnung', 100)).toHaveLength(0)
  expect(copy.notes.find('satz', 100)).toHaveLength(40)
  expect(copy.drafts.has('at once')).toBe(true)
  expect(copy.drafts.has('meanwhile')).toBe(true)
})

it('replaces an older copy', async () => {
  const folder = storeFolder()
  const target = join(folder, 'copy.db')
  writeFileSync(target, 'an older copy')
  await openIn(folder).backUp(target)
  expect(readFileSync(target).subarray(0, 15).toString()).toBe('SQLite format 3')
})

it('never replaces the database itself, by whatever name', async () => {
  const folder = storeFolder()
  const store = openIn(folder)
  store.notes.close(fictionalNote())
  linkSync(join(folder, 'notes.db'), join(folder, 'other-name.db'))
  for (const name of ['notes.db', `../${folder.split('/').at(-1)}/notes.db`, 'other-name.db']) {
    await expect(store.backUp(join(folder, name))).rejects.toMatchObject({ code: 'copy-onto-itself' })
  }
  expect(store.notes.find('', 10)).toHaveLength(1)
})

it('says that it cannot be written there; an older copy and the database stay as they are', async () => {
  const folder = storeFolder()
  const store = openIn(folder)
  const target = join(folder, 'no-such-folder', 'copy.db')
  await expect(store.backUp(target)).rejects.toMatchObject({ code: 'file-not-written' })
  expect(() => openStore(join(folder, 'notes.db'), { busyTimeoutMs: 1 })).toThrow('store-locked')
  expect(store.isSound()).toBe(true)
})

it('a copy that is given up leaves nothing, and the older copy', async () => {
  const folder = storeFolder()
  const store = filledIn(folder)
  const target = join(folder, 'copy.db')
  writeFileSync(target, 'an older copy')
  const stop = new AbortController()
  const copying = store.backUp(target, { signal: stop.signal, onProgress: () => stop.abort() })
  await expect(copying).rejects.toMatchObject({ code: 'file-not-written' })
  expect(readFileSync(target, 'utf8')).toBe('an older copy')
  expect(readdirSync(folder).filter((name) => name.includes('unfertig'))).toEqual([])
})
