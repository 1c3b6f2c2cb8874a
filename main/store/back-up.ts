import type { Database } from 'better-sqlite3'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { StoreError } from './store-error.ts'

/** Copies the open database to `target` by way of a file beside it, so that a copy that fails harms no older one. */
export function backUp(db: Database, path: string, target: string): void {
  if (isSameFile(path, target)) throw new StoreError('refused', 'the copy would replace the database itself')
  const unfinished = `${target}.unfertig`
  try {
    rmSync(unfinished, { force: true })
    db.prepare('VACUUM INTO ?').run(unfinished)
    const file = openSync(unfinished, 'r+')
    fsyncSync(file)
    closeSync(file)
    renameSync(unfinished, target)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

function isSameFile(a: string, b: string): boolean {
  const [first, second] = [
    statSync(a, { bigint: true }),
    statSync(b, { bigint: true, throwIfNoEntry: false }),
  ]
  return first.ino === second?.ino && first.dev === second.dev
}
