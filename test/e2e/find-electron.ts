import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Electron's program, if it is here. Never imports `electron`, which would start a download. */
export function findElectron(): string | null {
  const named = process.env['ELECTRON_PATH']
  if (named !== undefined) return named
  const folder = resolve(import.meta.dirname, '../../node_modules/electron')
  const pointer = join(folder, 'path.txt')
  if (!existsSync(pointer)) return null
  const file = join(folder, 'dist', readFileSync(pointer, 'utf8'))
  return existsSync(file) ? file : null
}
