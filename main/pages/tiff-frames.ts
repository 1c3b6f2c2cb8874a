/** One TIFF: its bytes with an end to every chain of frames, and the frames that are pages. */
export interface TiffFrames {
  readonly bytes: Uint8Array
  readonly pages: readonly TiffPage[]
}

export interface TiffPage {
  /** Index of the frame, from 0. */
  readonly frame: number
  /** Horizontal by vertical resolution: 2.08 for a fax of 204 × 98 dpi, whose rows have to be doubled. */
  readonly resolutionRatio: number
  /** ImageDescription, Software, Artist and whatever else it says in words. */
  readonly texts: readonly string[]
}

/** Tags of TIFF 6.0, section 8. */
const tag = { newSubfileType: 254, xResolution: 282, yResolution: 283 }
const reducedImage = 1
/** Type ASCII of a tag's value, and how much of it is read. */
const ascii = 2
const maxTextBytes = 65_536

/** Where the classic (32 bit offsets) and the big TIFF keep the same things. */
const classic = { firstAt: 4, offsetBytes: 4, countBytes: 2, entryBytes: 12, valueAt: 8 }
const big = { firstAt: 8, offsetBytes: 8, countBytes: 8, entryBytes: 20, valueAt: 12 }

/**
 * Walks the chain of frames without decoding anything (TIFF 6.0, section 2; BigTIFF). A chain that bites its own tail, leaves the
 * file or is longer than `maxFrames` is cut there in a copy, so that the decoder's walk ends too. Previews are no pages.
 */
export function readTiffFrames(bytes: Uint8Array, maxFrames: number): TiffFrames {
  const file = new TiffFile(bytes)
  const frames: Frame[] = []
  const seen = new Set<number>()
  let linkAt = file.layout.firstAt
  for (let start = file.offsetAt(linkAt); start !== 0; start = file.offsetAt(linkAt)) {
    const frame = seen.has(start) || frames.length >= maxFrames ? null : file.readFrame(start, frames.length)
    if (frame === null) return { bytes: file.withoutLink(linkAt), pages: pagesOf(frames) }
    frames.push(frame)
    seen.add(start)
    linkAt = frame.linkAt
  }
  return { bytes, pages: pagesOf(frames) }
}

interface Frame extends TiffPage {
  readonly isPreview: boolean
  readonly linkAt: number // where the offset of the next frame stands
}

/** A file of previews only is shown as it is. */
function pagesOf(frames: readonly Frame[]): readonly TiffPage[] {
  const pages = frames.filter(({ isPreview }) => !isPreview)
  return pages.length === 0 ? frames : pages
}

class TiffFile {
  readonly layout: typeof classic
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #littleEndian: boolean

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#littleEndian = bytes[0] === 0x49
    this.layout = this.#number(2, 2) === 43 ? big : classic
  }

  offsetAt(at: number): number {
    return this.#number(at, this.layout.offsetBytes)
  }

  /** Null = the frame is not within the file. */
  readFrame(start: number, frame: number): Frame | null {
    const { countBytes, entryBytes, offsetBytes } = this.layout
    const entriesAt = start + countBytes
    const linkAt = entriesAt + this.#number(start, countBytes) * entryBytes
    if (linkAt + offsetBytes > this.#bytes.length) return null
    const entries = new Map<number, number>()
    for (let entry = entriesAt; entry < linkAt; entry += entryBytes)
      entries.set(this.#number(entry, 2), entry)
    const subfileType = this.#number((entries.get(tag.newSubfileType) ?? Infinity) + this.layout.valueAt, 4)
    const ratio = this.#fraction(entries.get(tag.xResolution)) / this.#fraction(entries.get(tag.yResolution))
    return {
      frame,
      isPreview: (subfileType & reducedImage) !== 0,
      resolutionRatio: ratio > 0 && Number.isFinite(ratio) ? ratio : 1,
      texts: [...entries.values()].map((entry) => this.#text(entry)).filter((text) => text !== ''),
      linkAt,
    }
  }

  withoutLink(linkAt: number): Uint8Array {
    const copy = this.#bytes.slice()
    copy.fill(0, linkAt, linkAt + this.layout.offsetBytes)
    return copy
  }

  /** An ASCII value; '' when the tag holds something else. Short ones stand in the entry itself. */
  #text(entry: number): string {
    if (this.#number(entry + 2, 2) !== ascii) return ''
    const { offsetBytes, valueAt } = this.layout
    const length = Math.min(maxTextBytes, this.#number(entry + 4, offsetBytes))
    const at = length <= offsetBytes ? entry + valueAt : this.#number(entry + valueAt, offsetBytes)
    return new TextDecoder().decode(this.#bytes.subarray(at, at + length)).replace(/\0+$/, '')
  }

  /** A RATIONAL: eight bytes, elsewhere in the file (classic) or in the entry itself (big). */
  #fraction(entry: number | undefined): number {
    if (entry === undefined) return Number.NaN
    const valueAt = entry + this.layout.valueAt
    const at = this.layout === big ? valueAt : this.#number(valueAt, 4)
    return this.#number(at, 4) / this.#number(at + 4, 4)
  }

  /** An unsigned number; 0 outside the file. */
  #number(at: number, size: number): number {
    if (at + size > this.#bytes.length) return 0
    if (size === 2) return this.#view.getUint16(at, this.#littleEndian)
    if (size === 4) return this.#view.getUint32(at, this.#littleEndian)
    return Number(this.#view.getBigUint64(at, this.#littleEndian))
  }
}
