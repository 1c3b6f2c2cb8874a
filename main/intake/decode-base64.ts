const plus = 0x2b
const slash = 0x2f
const equals = 0x3d

/** Bytes that base64 text of this length can hold at most; known before anything is decoded. */
export function bytesOfBase64(textLength: number): number {
  return Math.ceil((textLength * 3) / 4)
}

/**
 * Decodes base64 (RFC 4648 section 4) with white space between, or returns null: a foreign character, padding inside, a wrong length.
 * Node's own decoder skips what it does not know, which would turn a damaged document into another one. Missing padding is tolerated:
 * it loses nothing.
 */
export function decodeBase64(text: string): Uint8Array | null {
  let characters = 0
  let padding = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) continue
    if (code === equals) padding++
    else if (padding > 0 || !isBase64(code)) return null
    else characters++
  }
  const paddingFits = padding === 0 || (padding <= 2 && (characters + padding) % 4 === 0)
  if (!paddingFits || characters % 4 === 1) return null
  return Buffer.from(text, 'base64')
}

function isBase64(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === plus ||
    code === slash
  )
}
