import { open, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { checkAbort } from './check-abort.ts'
import { compareNaturally } from './natural-order.ts'
import { openFlags } from './read-bytes.ts'
import type { FolderEntry } from './read-folder.ts'

/** A packet names its message in its first elements, long before the documents. */
const headBytes = 64_000

/**
 * The packets of a message that the person chose as a single file: XML files beside it that name its nachrichtenUUID.
 * Of other files only the first bytes are looked at; they may belong to other people.
 */
export async function findPackets(
  path: string,
  message: Uint8Array,
  signal: AbortSignal,
): Promise<FolderEntry[]> {
  const text = Buffer.from(message.buffer, message.byteOffset, message.byteLength)
  const uuid = /nachrichtenUUID>\s*([\w-]{8,})\s*</.exec(text.toString('latin1', 0, headBytes))?.[1]
  if (uuid === undefined || !text.includes('angabenDokumentenlieferung')) return []
  const folder = dirname(path)
  const found: FolderEntry[] = []
  for (const name of await namesIn(folder)) {
    checkAbort(signal)
    const sibling = join(folder, name)
    if (!/\.xml$/i.test(name) || name === basename(path)) continue
    const head = (await readHead(sibling)).toLowerCase()
    if (head.includes('.paket.000040') && head.includes(uuid.toLowerCase())) {
      found.push({ place: name.normalize('NFC'), path: sibling, problem: null })
    }
  }
  return found
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted(compareNaturally)
  } catch {
    return [] // The file may be read, its folder not.
  }
}

async function readHead(path: string): Promise<string> {
  try {
    await using file = await open(path, openFlags)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } catch {
    return '' // A sibling that cannot be read is no packet of this message.
  }
}
