/** Encodings that XML messages and antrag.json really have; labels of the WHATWG Encoding Standard. */
const encodings = new Set([
  'utf-8',
  'utf-16',
  'utf-16le',
  'utf-16be',
  'iso-8859-1',
  'iso-8859-15',
  'us-ascii',
  'windows-1252',
])

/** The encoding by byte order mark, by the zero bytes of UTF-16, or as the XML declaration names it; null = none that is read. */
export function detectEncoding(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb) return 'utf-8'
  if (first !== 0 && second === 0) return 'utf-16le'
  if (first === 0 && second !== 0) return 'utf-16be'
  const declaration = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
  const declared =
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1]?.toLowerCase() ?? 'utf-8'
  return encodings.has(declared) ? declared : null
}

/** Decodes piece by piece, so that a message of 70 MB is never one string. @throws TypeError on bytes that the encoding forbids */
export function* decodePieces(
  bytes: Uint8Array,
  encoding: string,
  pieceBytes = 1_000_000,
): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    yield decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true })
  }
  yield decoder.decode()
}
