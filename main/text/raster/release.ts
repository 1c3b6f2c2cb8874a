/**
 * Gives the memory of pixels back at once, not when the collector comes to it: a page makes 40 MB of them on the way. Only for pixels that nobody
 * else holds; afterwards there are none.
 */
export function release({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0)
}
