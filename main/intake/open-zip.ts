import { isUtf8 } from 'node:buffer'
import { crc32 } from 'node:zlib'
import { type Entry, type ZipFile, fromBufferPromise, getFileNameLowLevel, openPromise } from 'yauzl'
import { InputError } from '../../models/app-error.ts'
import { checkAbort } from './check-abort.ts'
import { type PathFault, readRelativePath } from './read-relative-path.ts'
import { type Limits, inMegabytes, tooManyFiles } from './limits.ts'
import { compareNaturally } from './natural-order.ts'
import { type RawFile, rawFile, rawFileWithout } from './raw-file.ts'
import { isSystemFile } from './system-files.ts'

const faultSentences: Record<PathFault, string> = {
  empty: 'Ein Eintrag hat keinen Namen.',
  'control-character': 'Der Name eines Eintrags enthält Steuerzeichen.',
  absolute: 'Ein Eintrag hat einen absoluten Pfad.',
  upwards: 'Ein Eintrag verweist mit „..“ aus dem Archiv hinaus.',
  'too-long': 'Der Name eines Eintrags ist zu lang.',
}

/** Unix file type in the upper half of the external attributes: POSIX `S_IFMT`, `S_IFREG`, `S_IFDIR`. */
const typeMask = 0o170000
const regularTypes = new Set([0, 0o100000, 0o040000])

/**
 * All files of a ZIP in natural order. The directory is judged before anything is inflated; an archive that hides, bends or
 * multiplies its entries is refused as a whole. A single damaged entry stays listed as unreadable.
 * @throws InputError 'invalid-zip' or 'too-large'
 */
export async function openZip(bytes: Uint8Array, limits: Limits, signal: AbortSignal): Promise<RawFile[]> {
  const zip = await openDirectory(bytes)
  const entries = await listEntries(zip, limits, signal)
  checkSizes(entries, bytes.length, limits)
  const files: RawFile[] = []
  for (const { place, entry } of entries) {
    checkAbort(signal)
    if (entry.uncompressedSize > limits.fileBytes) {
      files.push(rawFileWithout(place, 'too-large'))
      continue
    }
    const content = await inflate(zip, entry, signal)
    files.push(content === null ? rawFileWithout(place, 'unreadable') : rawFile(place, content))
  }
  return files
}

/** What lies in a ZIP on the disk, and the first bytes of each XML file in it; nothing else is inflated. @throws InputError as `openZip` */
export async function peekIntoZip(
  path: string,
  headBytes: number,
  limits: Limits,
  signal: AbortSignal,
): Promise<{ places: string[]; heads: Uint8Array[] }> {
  const zip = await openFromDisk(path)
  try {
    const entries = await listEntries(zip, limits, signal)
    const heads: Uint8Array[] = []
    for (const { place, entry } of entries) {
      if (/\.xml$/i.test(place)) heads.push(await inflateHead(zip, entry, headBytes))
    }
    return { places: entries.map(({ place }) => place), heads }
  } finally {
    zip.close()
  }
}

async function openFromDisk(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { decodeStrings: false, autoClose: false })
  } catch {
    throw new InputError('invalid-zip', 'Das Inhaltsverzeichnis fehlt oder ist beschädigt.')
  }
}

async function inflateHead(zip: ZipFile, entry: Entry, headBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= headBytes) break
    }
  } catch {
    // Damaged further on: what came before counts.
  }
  return Buffer.concat(chunks)
}

interface NamedEntry {
  readonly place: string
  readonly entry: Entry
}

async function openDirectory(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return await fromBufferPromise(buffer, { decodeStrings: false })
  } catch {
    throw new InputError('invalid-zip', 'Das Inhaltsverzeichnis fehlt oder ist beschädigt.')
  }
}

async function listEntries(zip: ZipFile, limits: Limits, signal: AbortSignal): Promise<NamedEntry[]> {
  if (zip.entryCount > limits.files) {
    throw new InputError('too-large', tooManyFiles(limits))
  }
  const entries = new Map<string, NamedEntry>()
  try {
    for await (const entry of zip.eachEntry()) {
      checkAbort(signal)
      const place = checkEntry(entry)
      if (entries.has(place)) throw new InputError('invalid-zip', 'Zwei Einträge haben denselben Namen.')
      if (!isFolder(entry) && !isSystemFile(place)) entries.set(place, { place, entry })
    }
  } catch (error) {
    throw error instanceof InputError
      ? error
      : new InputError('invalid-zip', 'Das Inhaltsverzeichnis ist beschädigt.')
  }
  return [...entries.values()].toSorted((left, right) => compareNaturally(left.place, right.place))
}

function checkEntry(entry: Entry): string {
  const named = readRelativePath(entryName(entry))
  if ('fault' in named) throw new InputError('invalid-zip', faultSentences[named.fault])
  if (entry.isEncrypted()) throw new InputError('invalid-zip', 'Es ist mit einem Kennwort geschützt.')
  const madeOnUnix = [3, 19].includes(entry.versionMadeBy >>> 8) // APPNOTE 4.4.2: UNIX, OS X
  if (madeOnUnix && !regularTypes.has((entry.externalFileAttributes >>> 16) & typeMask)) {
    throw new InputError('invalid-zip', 'Ein Eintrag ist eine Verknüpfung.')
  }
  return named.path
}

/** macOS writes UTF-8 without saying so: what is valid UTF-8 is UTF-8, the rest as the ZIP says (Info-ZIP field, flag, CP437). */
function entryName(entry: Entry): string {
  const infoZipUnicodePath = 0x7075
  const hasOwnField = entry.extraFields.some(({ id }) => id === infoZipUnicodePath)
  if (!hasOwnField && isUtf8(entry.fileNameRaw)) return entry.fileNameRaw.toString('utf8')
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true)
}

function isFolder(entry: Entry): boolean {
  return /[/\\]$/.test(entry.fileNameRaw.toString('latin1'))
}

function checkSizes(entries: readonly NamedEntry[], archiveBytes: number, limits: Limits): void {
  const total = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0)
  if (total > limits.totalBytes) {
    throw new InputError('too-large', `Entpackt sind höchstens ${inMegabytes(limits.totalBytes)} zulässig.`)
  }
  if (total > limits.zipRatioFromBytes && total > limits.zipRatio * archiveBytes) {
    throw new InputError('too-large', 'Es würde sich beim Entpacken ungewöhnlich stark ausdehnen.')
  }
}

/** Null when the entry is damaged: its compression, size or CRC-32 does not hold. More bytes than declared are never taken. */
async function inflate(zip: ZipFile, entry: Entry, signal: AbortSignal): Promise<Uint8Array | null> {
  const bytes = Buffer.allocUnsafeSlow(entry.uncompressedSize)
  let length = 0
  let checksum = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      checkAbort(signal)
      bytes.set(chunk, length)
      checksum = crc32(chunk, checksum)
      length += chunk.length
    }
  } catch {
    checkAbort(signal)
    return null
  }
  return length === bytes.length && checksum === entry.crc32 ? bytes : null
}
