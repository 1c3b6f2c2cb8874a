import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore, type Store, type StoreOptions } from '../../../main/store/open-store.ts'

/** A folder of its own for one test, gone afterwards. */
export function storeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opens `notes.db` in the folder and closes it after the test. */
export function openIn(folder: string, options: StoreOptions = {}): Store {
  const store = openStore(join(folder, 'notes.db'), { busyTimeoutMs: 50, ...options })
  onTestFinished(() => store.close())
  return store
}

/** Which files of the folder hold the words, byte by byte. */
export function filesHolding(folder: string, words: string): string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(words))
}
