import { existsSync, renameSync } from 'node:fs'
import { basename } from 'node:path'

/**
 * Renames a damaged database and its side file, so that nothing of it is lost and a new one can begin: `notes.db` → `notes.db.beschaedigt-20261124-110400-000`.
 * Answers the new name, without its folder.
 */
export function setAside(path: string, now: Date): string {
  const [day, time] = now.toISOString().replaceAll(/[-:Z]/g, '').replace('.', '-').split('T')
  const kept = `${path}.beschaedigt-${day}-${time}`
  for (const ending of ['-wal', '-journal', '']) {
    if (existsSync(path + ending)) renameSync(path + ending, kept + ending)
  }
  return basename(kept)
}
