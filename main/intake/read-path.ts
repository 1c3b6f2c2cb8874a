import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { InputError } from '../../models/app-error.ts'
import { expandArchives } from './expand-archives.ts'
import { findPackets } from './find-packets.ts'
import type { Limits } from './limits.ts'
import { openZip } from './open-zip.ts'
import { type RawFile, rawFile } from './raw-file.ts'
import { readAntragJson } from './read-antrag-json.ts'
import { readBytes } from './read-bytes.ts'
import { listFolder, readListed } from './read-folder.ts'
import { sniffFormat } from './sniff-format.ts'

/** Reads all files that a path stands for. @throws InputError when it stands for none */
export async function readPath(path: string, limits: Limits, signal: AbortSignal): Promise<RawFile[]> {
  if (await isFolder(path)) {
    const files = await readListed(await listFolder(path, limits, signal), limits, signal)
    return await expandArchives(files, limits, signal)
  }
  const bytes = await readBytes(path, limits.fileBytes, signal, true)
  if (bytes === 'too-large') throw new InputError('too-large')
  if (typeof bytes === 'string') throw new InputError('not-found')
  if (bytes.length === 0) throw new InputError('empty')
  return await readSingle(path, bytes, limits, signal)
}

async function isFolder(path: string): Promise<boolean> {
  try {
    const found = await stat(path)
    if (found.isFile() || found.isDirectory()) return found.isDirectory()
  } catch {
    // The same sentence for what is missing, forbidden, a pipe or a device: there is nothing to read.
  }
  throw new InputError('not-found')
}

async function readSingle(
  path: string,
  bytes: Uint8Array,
  limits: Limits,
  signal: AbortSignal,
): Promise<RawFile[]> {
  const name = basename(path).normalize('NFC')
  const sniffed = sniffFormat(bytes, name)
  switch (sniffed.kind) {
    case 'zip':
      return await openZip(bytes, limits, signal)
    case 'json':
      return await readStatementFolder(path, bytes, limits, signal)
    case 'foreign':
      throw new InputError(
        'unknown-format',
        `Die Datei ist ${sniffed.name}; bitte als PDF oder JPEG anfordern.`,
      )
    case 'unknown':
      throw new InputError('unknown-format')
    case 'xml': {
      const packets = await findPackets(path, bytes, signal)
      return [rawFile(name, bytes), ...(await readListed(packets, limits, signal))]
    }
    default:
      return [rawFile(name, bytes)]
  }
}

/** antrag.json alone: with it come the files that it names, nothing else of its folder. */
async function readStatementFolder(
  path: string,
  bytes: Uint8Array,
  limits: Limits,
  signal: AbortSignal,
): Promise<RawFile[]> {
  const statement = rawFile('antrag.json', bytes)
  const folder = dirname(path)
  const entries = []
  for (const { place } of readAntragJson(statement, () => '', limits).files) {
    const target = join(folder, place)
    const problem = (await leavesFolder(target, folder)) ? ('refused' as const) : null
    entries.push({ place, path: target, problem })
  }
  const files = await readListed(entries, limits, signal)
  return [statement, ...files.filter(({ problem }) => problem !== 'vanished')] // named but not there: said by antrag.json's reader
}

async function leavesFolder(target: string, folder: string): Promise<boolean> {
  try {
    return !(await realpath(target)).startsWith((await realpath(folder)) + sep)
  } catch {
    return false
  }
}
