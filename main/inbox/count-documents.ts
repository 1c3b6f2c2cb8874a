import { createReadStream } from 'node:fs'

/** What ends a document in a message: one inside it, or the name of one in a packet. Base64 has no '<'. */
const documentEnd = /<\/(?:[\w.-]+:)?dokument(?:uuid)?>/g
const longestTag = 64
const pieceBytes = 1_000_000

/** Counts the documents of a message by their closing tags as the file passes by; nothing of it is parsed or kept. Null = none were found. */
export async function countDocuments(path: string, signal: AbortSignal): Promise<number | null> {
  let count = 0
  let begun = ''
  try {
    for await (const piece of createReadStream(path, {
      encoding: 'latin1',
      highWaterMark: pieceBytes,
      signal,
    })) {
      const text = `${begun}${piece}`
      const lastTag = text.lastIndexOf('<')
      const isBegun = lastTag !== -1 && text.length - lastTag < longestTag
      begun = isBegun ? text.slice(lastTag) : ''
      count += text.slice(0, isBegun ? lastTag : text.length).match(documentEnd)?.length ?? 0
    }
  } catch {
    return null // gone, locked, or the folder was left
  }
  count += begun.match(documentEnd)?.length ?? 0
  return count === 0 ? null : count
}
