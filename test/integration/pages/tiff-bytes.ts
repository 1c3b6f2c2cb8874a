/** A frame of a TIFF: a grey picture of `size` × `size` pixels of one level, and where its link leads. */
export interface TiffFrame {
  readonly level: number
  readonly preview?: boolean
  readonly description?: string // ASCII, more than three characters
  /** Index of the next frame; default the one after it, none after the last. A number beyond the frames leads out of the file. */
  readonly next?: number
}

const size = 16
const entries = 11
const descriptionTag = 270
const descriptionBytes = 64
const frameBytes = 2 + entries * 12 + 4 + size * size + descriptionBytes
const firstFrame = 8

/** Writes a TIFF 6.0 (little endian, uncompressed) by hand, so that its frames can loop. */
export function writeTiff(frames: readonly TiffFrame[]): Uint8Array {
  const bytes = Buffer.alloc(firstFrame + frames.length * frameBytes)
  bytes.write('II*\0', 0, 'latin1')
  bytes.writeUInt32LE(firstFrame, 4)
  const offsetOf = (index: number) => firstFrame + index * frameBytes
  frames.forEach((frame, index) => {
    const at = offsetOf(index)
    const pixels = at + 2 + entries * 12 + 4
    const tags = [
      [254, frame.preview === true ? 1 : 0],
      [256, size],
      [257, size],
      [258, 8],
      [259, 1],
      [262, 1],
      [descriptionTag, pixels + size * size],
      [273, pixels],
      [277, 1],
      [278, size],
      [279, size * size],
    ] as const
    bytes.writeUInt16LE(entries, at)
    tags.forEach(([tag, value], entry) => {
      bytes.writeUInt16LE(tag, at + 2 + entry * 12)
      const isText = tag === descriptionTag
      bytes.writeUInt16LE(isText ? 2 : 4, at + 4 + entry * 12)
      bytes.writeUInt32LE(isText ? descriptionBytes : 1, at + 6 + entry * 12)
      bytes.writeUInt32LE(value, at + 10 + entry * 12)
    })
    const isLast = index === frames.length - 1
    bytes.writeUInt32LE(
      frame.next === undefined ? (isLast ? 0 : offsetOf(index + 1)) : offsetOf(frame.next),
      pixels - 4,
    )
    bytes.fill(frame.level, pixels, pixels + size * size)
    bytes.write(frame.description ?? '', pixels + size * size, 'ascii')
  })
  return bytes
}
