import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, inputProblems } from '../../models/app-error.ts'
import { defaultLimits } from '../intake/limits.ts'
import { peekIntoZip } from '../intake/open-zip.ts'
import { openFlags } from '../intake/read-bytes.ts'
import { readHead, type MessageHead } from '../intake/read-head.ts'
import { sniffFormat } from '../intake/sniff-format.ts'
import { isSystemFile } from '../intake/system-files.ts'

/** What lies at one place of the inbox folder, seen from outside: the head of its message, never its body. */
export interface Sight {
  readonly head: MessageHead | null
  readonly documentCount: number | null // of the files beside a message; null = all are inside it, which is not read for that
  readonly toCount: readonly string[] // messages that may hold more documents: their paths
  readonly problem: string | null
}

/** The head of a message ends long before: 2 kB are usual. */
const headBytes = 32_000
const application = '130101'
/** Looked at in a folder to find the message. */
const maxHeadsInFolder = 20

/** Looks at a file or folder. Never throws: what cannot be looked at is listed with its problem. */
export async function lookAt(path: string, isFolder: boolean, signal: AbortSignal): Promise<Sight> {
  try {
    return isFolder ? await lookIntoFolder(path) : await lookAtFile(path, signal)
  } catch (error) {
    const problem = error instanceof InputError ? error.message : inputProblems['not-found']
    return { head: null, documentCount: null, toCount: [], problem }
  }
}

async function lookAtFile(path: string, signal: AbortSignal): Promise<Sight> {
  const bytes = await readFirstBytes(path)
  if (bytes.length === 0) throw new InputError('empty')
  const sniffed = sniffFormat(bytes)
  switch (sniffed.kind) {
    case 'xml': {
      const head = readHead(bytes)
      const problem = head === null ? inputProblems['unknown-format'] : null
      return { head, documentCount: null, toCount: head?.type === application ? [path] : [], problem }
    }
    case 'zip': {
      const { places, heads } = await peekIntoZip(path, headBytes, defaultLimits, signal)
      const head = firstApplication(heads)
      return { head, documentCount: besideMessage(places, head !== null), toCount: [], problem: null }
    }
    case 'document':
      return { head: null, documentCount: 1, toCount: [], problem: null }
    case 'json':
      return { head: null, documentCount: null, toCount: [], problem: null }
    default:
      throw new InputError('unknown-format')
  }
}

async function lookIntoFolder(path: string): Promise<Sight> {
  const found = await readdir(path, { withFileTypes: true, recursive: true })
  const files = found.filter((entry) => entry.isFile() && !isSystemFile(entry.name))
  if (files.length === 0) throw new InputError('empty')
  const messages = files
    .filter(({ name }) => /\.xml$/i.test(name))
    .slice(0, maxHeadsInFolder)
    .map((entry) => join(entry.parentPath, entry.name))
  const heads = await Promise.all(messages.map((each) => readFirstBytes(each)))
  const toCount = messages.filter(
    (_, index) => readHead(heads[index] ?? new Uint8Array())?.type === application,
  )
  return {
    head: firstApplication(heads),
    documentCount: besideMessage(
      files.map(({ name }) => name),
      toCount.length > 0,
    ),
    toCount,
    problem: null,
  }
}

function firstApplication(heads: readonly Uint8Array[]): MessageHead | null {
  return heads.map(readHead).find((head) => head?.type === application) ?? null
}

/** How many files are neither message nor statement; null where there is none because a message holds them all. */
function besideMessage(names: readonly string[], hasMessage: boolean): number | null {
  const count = names.filter((name) => !/\.(xml|json)$/i.test(name)).length
  return count === 0 && hasMessage ? null : count
}

async function readFirstBytes(path: string): Promise<Uint8Array> {
  await using file = await open(path, openFlags)
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(headBytes), 0, headBytes, 0)
  return buffer.subarray(0, bytesRead)
}
