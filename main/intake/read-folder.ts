import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../../models/app-error.ts'
import { checkAbort } from './check-abort.ts'
import { type Limits, inMegabytes, tooManyFiles } from './limits.ts'
import { compareNaturally } from './natural-order.ts'
import { type BytesProblem, type RawFile, rawFile, rawFileWithout } from './raw-file.ts'
import { readBytes } from './read-bytes.ts'
import { isSystemFile } from './system-files.ts'

/** A file found in the folder and not yet read; with a `problem` it will not be: links and special files are named, never opened. */
export interface FolderEntry {
  readonly place: string // relative to the folder, NFC, with '/'
  readonly path: string // as the disk spells it
  readonly problem: BytesProblem | null
}

/** All files of a folder with its subfolders in natural order. Links are not followed; files of the system are left out. */
export async function listFolder(
  folder: string,
  limits: Limits,
  signal: AbortSignal,
): Promise<FolderEntry[]> {
  const entries: FolderEntry[] = []
  const open = [{ path: folder, place: '', depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    checkAbort(signal)
    if (next.depth > limits.folderDepth)
      throw new InputError('too-large', 'Die Ordner sind zu tief verschachtelt.')
    const listed = await listOne(next.path)
    if (listed === null && next.depth === 0) throw new InputError('not-found')
    if (listed === null)
      entries.push({ place: next.place.slice(0, -1), path: next.path, problem: 'unreadable' })
    for (const entry of listed ?? []) {
      const place = `${next.place}${entry.name.normalize('NFC')}`
      const path = join(next.path, entry.name)
      if (isSystemFile(place)) continue
      if (entry.isDirectory()) open.push({ path, place: `${place}/`, depth: next.depth + 1 })
      else entries.push({ place, path, problem: entry.isFile() ? null : 'refused' })
    }
    if (entries.length > limits.files) {
      throw new InputError('too-large', tooManyFiles(limits))
    }
  }
  return entries.toSorted((left, right) => compareNaturally(left.place, right.place))
}

async function listOne(path: string) {
  try {
    return await readdir(path, { withFileTypes: true })
  } catch {
    return null
  }
}

/** Reads the listed files one after the other. What cannot be read stays in the list with its problem. */
export async function readListed(
  entries: readonly FolderEntry[],
  limits: Limits,
  signal: AbortSignal,
): Promise<RawFile[]> {
  const files: RawFile[] = []
  let total = 0
  for (const entry of entries) {
    checkAbort(signal)
    const bytes = entry.problem ?? (await readBytes(entry.path, limits.fileBytes, signal))
    if (typeof bytes === 'string') {
      files.push(rawFileWithout(entry.place, bytes))
      continue
    }
    total += bytes.length
    if (total > limits.totalBytes) {
      throw new InputError('too-large', `Zulässig sind insgesamt ${inMegabytes(limits.totalBytes)}.`)
    }
    files.push(rawFile(entry.place, bytes))
  }
  return files
}
