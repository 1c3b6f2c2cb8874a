import type { Database } from 'better-sqlite3'
import { statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { codeOf, StoreError } from './store-error.ts'

/** How much is copied before others get their turn: 2 MiB at SQLite's usual page size, a few milliseconds. */
const pagesPerStep = 512

export interface BackUpOptions {
  /** Told after every step; `copied` and `total` in pages of the database. */
  readonly onProgress?: (copied: number, total: number) => void
  /** Ends an unfinished copy: it is removed. */
  readonly signal?: AbortSignal
}

/**
 * Copies the open database to `target` by way of a file beside it, so that a copy that fails harms no older one. The copy is made in steps between
 * which the program goes on; what is saved meanwhile is in it. @throws StoreError 'copy-onto-itself', 'file-not-written'
 */
export async function backUp(
  db: Database,
  path: string,
  target: string,
  { onProgress, signal }: BackUpOptions,
): Promise<void> {
  if (isSameFile(path, target)) throw new StoreError('copy-onto-itself')
  const unfinished = `${target}.unfertig`
  try {
    await rm(unfinished, { force: true })
    await db.backup(unfinished, {
      progress: ({ totalPages, remainingPages }) => {
        signal?.throwIfAborted()
        onProgress?.(totalPages - remainingPages, totalPages)
        return pagesPerStep
      },
    })
    const file = await open(unfinished, 'r+')
    await file.sync().finally(() => file.close())
    await rename(unfinished, target)
  } catch (error) {
    throw new StoreError('file-not-written', codeOf(error))
  } finally {
    await rm(unfinished, { force: true })
  }
}

function isSameFile(a: string, b: string): boolean {
  const [first, second] = [
    statSync(a, { bigint: true }),
    statSync(b, { bigint: true, throwIfNoEntry: false }),
  ]
  return first.ino === second?.ino && first.dev === second.dev
}
