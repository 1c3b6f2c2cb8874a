import type { GreyImage } from './grey-image.ts'
import { release } from './release.ts'

/** Table lines are often grey; ink of letters is darker. */
const darkBelow = 195
const shortestLineInches = 0.3
const thickestLineInches = 0.032
const gapInches = 0.012
const leastDensity = 0.9
/** Strokes of letters leave the bars of `TITEL`, which run together, at many places; writing meets a ruling line at few. */
const mostAttached = 0.2
/** A place of a line that is by so much thicker than its thinner parts has something attached. */
const unevenInches = 0.01
/** Size of small letters, and around a descender how little of the writing may reach down to the line as well. */
const letterInches = 0.06
const surroundingsInches = 0.15
const mostDescending = 0.3
/** The stem of a descender is darker than the soft feet of letters above the line, and higher than the bottom of a bowl. */
const stemBelow = 160
const stemInches = 0.025
/** Nothing but a line is this long. */
const surelyLineInches = 1.5

/**
 * Erases the lines of forms and tables, which tesseract takes for parts of letters. A line is a thin, long, unbroken run; where a
 * stroke of writing crosses it, the crossing stays. 68 → 85 % of fields on forms (measured).
 * Source: run-length line removal, e.g. leptonica `pixRemoveLines` (Bloomberg, "Line removal from grayscale images").
 */
export function removeRulingLines(image: GreyImage, dpi: number): GreyImage {
  const page = inkOf(image, dpi)
  const grey = Uint8Array.from(image.grey)
  const [across, down] = [marksOf(page, 'across'), marksOf(page, 'down')]
  eraseThinMarks(page, grey, across, down, 'across')
  eraseThinMarks(page, grey, down, across, 'down')
  release(across)
  release(down)
  release(page.dark)
  return { widthPx: image.widthPx, heightPx: image.heightPx, grey }
}

/** Where ink is. Around the page there is paper, so that the neighbours of a pixel are always there; four pixels are one word of memory. */
interface Page {
  readonly widthPx: number
  readonly heightPx: number
  readonly dpi: number
  readonly dark: Uint8Array // 1 = ink; the pixel (x, y) lies at (y + 1) * stride + x
  readonly stride: number // a multiple of 4
}

function inkOf({ widthPx, heightPx, grey }: GreyImage, dpi: number): Page {
  const stride = ((widthPx >> 2) + 2) << 2
  const dark = new Uint8Array((heightPx + 2) * stride)
  for (let y = 0, from = 0; y < heightPx; y++) {
    for (let x = 0, to = (y + 1) * stride; x < widthPx; x++)
      dark[to++] = ((grey[from++] ?? 255) - darkBelow) >>> 31
  }
  return { widthPx, heightPx, dpi, dark, stride }
}

type Direction = 'across' | 'down'

/** Pixels `from` to `to` of a row (across) or column (down). */
interface Run {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** Long dark runs along the direction. One pixel to either side counts as well, so slightly slanted lines hold together. */
function longRuns({ widthPx, heightPx, dpi, dark, stride }: Page, direction: Direction): Run[] {
  const down = direction === 'down'
  const [beside, fourBeside] = down ? [1, 1] : [stride, stride >> 2]
  const fours = new Uint32Array(dark.buffer)
  const runs = new OpenRuns(down ? widthPx : heightPx, dpi)
  // Row by row in both directions: memory is read in its own order, and paper is skipped in steps of four.
  for (let y = 0; y < heightPx; y++) {
    const row = (y + 1) * stride
    for (let four = row >> 2; four < (row + stride) >> 2; four++) {
      if (((fours[four] ?? 0) | (fours[four - fourBeside] ?? 0) | (fours[four + fourBeside] ?? 0)) === 0)
        continue
      for (let at = four << 2; at < (four << 2) + 4; at++) {
        if (((dark[at] ?? 0) | (dark[at - beside] ?? 0) | (dark[at + beside] ?? 0)) === 0) continue
        if (at - row >= widthPx) break
        if (down) runs.ink(at - row, y)
        else runs.ink(y, at - row)
      }
    }
  }
  return runs.close()
}

/** The run that is open in each line, and those that ended. */
class OpenRuns {
  readonly #starts: Int32Array // -1 = none is open
  readonly #lasts: Int32Array
  readonly #counts: Int32Array
  readonly #shortestPx: number
  readonly #reachPx: number
  readonly #ended: Run[] = []

  constructor(lines: number, dpi: number) {
    this.#starts = new Int32Array(lines).fill(-1)
    this.#lasts = new Int32Array(lines)
    this.#counts = new Int32Array(lines)
    this.#shortestPx = Math.round(shortestLineInches * dpi)
    this.#reachPx = Math.max(1, Math.round(gapInches * dpi)) + 1
  }

  /** Positions of a line come in rising order. */
  ink(line: number, position: number): void {
    if (this.#starts[line] === -1 || position - (this.#lasts[line] ?? 0) > this.#reachPx) {
      this.#end(line)
      this.#starts[line] = position
      this.#counts[line] = 0
    }
    this.#lasts[line] = position
    this.#counts[line] = (this.#counts[line] ?? 0) + 1
  }

  close(): Run[] {
    for (let line = 0; line < this.#starts.length; line++) this.#end(line)
    return this.#ended
  }

  #end(line: number): void {
    const [from = -1, to = 0] = [this.#starts[line], this.#lasts[line]]
    const lengthPx = to - from + 1
    if (from === -1 || lengthPx < this.#shortestPx) return
    if ((this.#counts[line] ?? 0) > lengthPx * leastDensity) this.#ended.push({ line, from, to })
  }
}

/** Whether the run is no row of letters whose bars run together. */
function isLine(page: Page, { line, from, to }: Run, direction: Direction): boolean {
  if (to - from >= surelyLineInches * page.dpi) return true
  const { step, across } = steps(page, direction)
  const thickest = thickestPx(page)
  const thickness = new Uint8Array(to - from + 1)
  for (let position = from; position <= to; position++) {
    const at = page.stride + line * across + position * step
    let [before, after] = [0, 0]
    while (before <= thickest && page.dark[at - (before + 1) * across] === 1) before++
    while (after <= thickest && page.dark[at + (after + 1) * across] === 1) after++
    thickness[position - from] = before + after
  }
  const itself = thickness.toSorted()[thickness.length >> 2] ?? 0
  const most = Math.min(thickest - 1, itself + page.dpi * unevenInches)
  const attached = thickness.filter((length) => length > most).length
  return attached <= thickness.length * mostAttached
}

/** Distance in memory from pixel to pixel along the direction and across it. */
function steps({ stride }: Page, direction: Direction): { step: number; across: number } {
  return direction === 'across' ? { step: 1, across: stride } : { step: stride, across: 1 }
}

function thickestPx({ dpi }: Page): number {
  return Math.max(4, Math.round(thickestLineInches * dpi)) + 2
}

function mark(marks: Uint8Array, page: Page, { line, from, to }: Run, direction: Direction): void {
  const { step, across } = steps(page, direction)
  for (let position = from; position <= to; position++)
    marks[page.stride + line * across + position * step] = 1
}

function marksOf(page: Page, direction: Direction): Uint8Array {
  const marks = new Uint8Array(page.dark.length)
  for (const run of longRuns(page, direction)) {
    if (isLine(page, run, direction)) mark(marks, page, run, direction)
  }
  return marks
}

/** Whitens marked stretches that are thin across the ruling line, with a soft rim, unless ink goes on at both ends that is no crossing line. */
function eraseThinMarks(
  page: Page,
  target: Uint8Array,
  marks: Uint8Array,
  crossing: Uint8Array,
  direction: Direction,
): void {
  const { across } = steps(page, direction)
  const thickest = thickestPx(page)
  const rimPx = Math.max(1, Math.round(page.dpi / 150))
  for (let first = marks.indexOf(1); first >= 0; first = marks.indexOf(1, first + 1)) {
    if (marks[first - across] === 1) continue
    let length = 1
    while (length <= thickest && marks[first + length * across] === 1) length++
    const isInk = (at: number): boolean => page.dark[at] === 1 && crossing[at] !== 1
    const inkBefore = isInk(first - (rimPx + 1) * across)
    const inkAfter = isInk(first + (length + rimPx) * across)
    if (length > thickest || (inkBefore && inkAfter)) continue
    if (direction === 'across' && !inkAfter && endsDescender(page, target, first - across)) continue
    const [from, to] = [inkBefore ? 0 : -rimPx, length + (inkAfter ? 0 : rimPx)]
    for (let n = from; n < to; n++) whiten(target, page, first + n * across)
  }
}

/**
 * Does an underline, right under the place `above`, cover the end of a descender? Left of the stem that runs into the line, as far as the letter
 * goes, it stays, or 'g' and ',' become 'a' and '.'. Letters that stand on the line reach down to it everywhere, and lose nothing.
 */
function endsDescender({ widthPx, stride, dpi, dark }: Page, grey: Uint8Array, above: number): boolean {
  const [x, row] = [above % stride, Math.floor(above / stride) - 1]
  const isStem = (at: number): boolean =>
    at >= 0 && at < widthPx && isStemAt(grey, widthPx, row * widthPx + at, Math.round(dpi * stemInches))
  const letterPx = Math.round(dpi * letterInches)
  const belongsToLetter = (at: number): boolean => {
    for (let up = 0; up < letterPx; up++) if (dark[at - up * stride] === 1) return true
    return false
  }
  let right = 0
  while (right < letterPx && !isStem(x + right) && belongsToLetter(above + right)) right++
  if (!isStem(x + right)) return false
  const reachPx = Math.round(dpi * surroundingsInches)
  let stems = 0
  for (let at = x - reachPx; at <= x + reachPx; at++) if (isStem(at)) stems++
  return stems <= 2 * reachPx * mostDescending
}

/** Dark for some way up, as the stem of a g is, or narrow all the way, as a comma is; the bottom of a bowl is neither. */
function isStemAt(grey: Uint8Array, widthPx: number, from: number, lengthPx: number): boolean {
  const isDark = (at: number): boolean => (grey[at] ?? 255) < stemBelow
  if (!isDark(from)) return false
  let up = 1
  while (up < lengthPx && isDark(from - up * widthPx)) up++
  if (up === lengthPx) return true
  const higher = from - 2 * widthPx
  let [left, right] = [0, 0]
  while (left < lengthPx && isDark(higher - left)) left++
  while (right < lengthPx && isDark(higher + right)) right++
  return left > 0 && left + right <= lengthPx
}

function whiten(target: Uint8Array, { widthPx, stride }: Page, at: number): void {
  const [x, y] = [at % stride, Math.floor(at / stride) - 1]
  if (x < widthPx && y >= 0) target[y * widthPx + x] = 255
}
