/** The bytes in memory that threads share without copying it: themselves where they lie there, else a copy. */
export function sharedBytes(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const { buffer, byteOffset, length } = bytes
  if (buffer instanceof SharedArrayBuffer) return new Uint8Array(buffer, byteOffset, length)
  const shared = new Uint8Array(new SharedArrayBuffer(length))
  shared.set(bytes)
  return shared
}
