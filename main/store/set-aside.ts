import { existsSync, readdirSync, renameSync } from 'node:fs'
import { basename, dirname } from 'node:path'

const mark = '.beschaedigt-'

/**
 * Renames a damaged database and its side file, so that nothing of it is lost and a new one can begin: `notes.db` → `notes.db.beschaedigt-20261124-110400-000`.
 * Answers the new name, without its folder.
 */
export function setAside(path: string, now: Date): string {
  const [day, time] = now.toISOString().replaceAll(/[-:Z]/g, '').replace('.', '-').split('T')
  const kept = `${path}${mark}${day}-${time}`
  for (const ending of ['-wal', '-journal', '']) {
    if (existsSync(path + ending)) renameSync(path + ending, kept + ending)
  }
  return basename(kept)
}

/** The names of damaged databases that were set aside at this place, the oldest first. They stay until somebody takes them away. */
export function namesSetAside(path: string): string[] {
  const isKept = (name: string): boolean =>
    name.startsWith(basename(path) + mark) && !/-(wal|journal)$/.test(name)
  return readdirSync(dirname(path)).filter(isKept).toSorted()
}
