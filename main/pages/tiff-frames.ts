/** One TIFF: its bytes with an end to every chain of frames, and the frames that are pages. */
export interface TiffFrames {
  readonly bytes: Uint8Array
  /** Indices, from 0, of the frames that are pages; previews beside them are left out. */
  readonly pages: readonly number[]
}

/** Tags of TIFF 6.0, section 8. */
const newSubfileType = 254
const reducedImage = 1

/** Where the classic (32 bit offsets) and the big TIFF keep the same things. */
const classic = { firstAt: 4, offsetBytes: 4, countBytes: 2, entryBytes: 12, valueAt: 8 }
const big = { firstAt: 8, offsetBytes: 8, countBytes: 8, entryBytes: 20, valueAt: 12 }
type Layout = typeof classic

/**
 * Walks the chain of frames without decoding anything (TIFF 6.0, section 2; BigTIFF). A chain that bites its own tail, leaves the
 * file or is longer than `maxFrames` is cut there in a copy, so that the decoder's walk ends too.
 */
export function readTiffFrames(bytes: Uint8Array, maxFrames: number): TiffFrames {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const littleEndian = bytes[0] === 0x49
  const layout = view.getUint16(2, littleEndian) === 43 ? big : classic
  const offsetAt = (at: number) => readWhole(view, at, layout.offsetBytes, littleEndian)
  const seen = new Set<number>()
  const previews = new Set<number>()
  let linkAt = layout.firstAt
  let frame = offsetAt(linkAt)
  while (frame !== 0) {
    const end =
      seen.has(frame) || seen.size >= maxFrames ? null : endOfFrame(view, frame, layout, littleEndian)
    if (end === null)
      return { bytes: withoutLink(bytes, linkAt, layout), pages: pagesOf(seen.size, previews) }
    if (isPreview(view, frame, end, layout, littleEndian)) previews.add(seen.size)
    seen.add(frame)
    linkAt = end
    frame = offsetAt(linkAt)
  }
  return { bytes, pages: pagesOf(seen.size, previews) }
}

function readWhole(view: DataView, at: number, size: number, littleEndian: boolean): number {
  if (at + size > view.byteLength) return 0
  if (size === 2) return view.getUint16(at, littleEndian)
  return size === 4 ? view.getUint32(at, littleEndian) : Number(view.getBigUint64(at, littleEndian))
}

/** Where the link to the next frame stands; null = the frame is not within the file. */
function endOfFrame(view: DataView, frame: number, layout: Layout, littleEndian: boolean): number | null {
  if (frame + layout.countBytes > view.byteLength) return null
  const end = frame + layout.countBytes + entryCount(view, frame, layout, littleEndian) * layout.entryBytes
  return end + layout.offsetBytes <= view.byteLength ? end : null
}

function entryCount(view: DataView, frame: number, layout: Layout, littleEndian: boolean): number {
  return readWhole(view, frame, layout.countBytes, littleEndian)
}

function isPreview(
  view: DataView,
  frame: number,
  end: number,
  layout: Layout,
  littleEndian: boolean,
): boolean {
  for (let entry = frame + layout.countBytes; entry < end; entry += layout.entryBytes) {
    if (view.getUint16(entry, littleEndian) !== newSubfileType) continue
    return (view.getUint32(entry + layout.valueAt, littleEndian) & reducedImage) !== 0
  }
  return false
}

function withoutLink(bytes: Uint8Array, linkAt: number, layout: Layout): Uint8Array {
  const copy = bytes.slice()
  copy.fill(0, linkAt, linkAt + layout.offsetBytes)
  return copy
}

/** A file of previews only is shown as it is. */
function pagesOf(count: number, previews: ReadonlySet<number>): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index)
  const pages = all.filter((index) => !previews.has(index))
  return pages.length === 0 ? all : pages
}
