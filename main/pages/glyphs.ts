import { displayedRect, type PageFrame, type Point, type Rect } from './page-frame.ts'
import { readFloats, readUints, withMemory, type Pdfium } from './pdfium.ts'

/** What all characters of one text object have in common. */
interface TextStyle {
  /** Font size as displayed, points. */
  readonly size: number
  /** Unit vector of the reading direction as displayed. */
  readonly direction: Point
  /** Grey levels 0..255 it is drawn with (fill, outline); empty = drawn without any ink. */
  readonly inks: readonly number[]
  /** false = the font is not in the file: PDFium draws a substitute that knows Latin letters only. */
  readonly embedded: boolean
}

/** One character of the text layer, in points of the page as displayed. */
export interface Glyph {
  readonly text: string
  /** A blank that is not in the file: PDFium's guess at a gap. */
  readonly guessed: boolean
  readonly rect: Rect // around its ink; the cell where that is not known
  readonly cell: Rect // its advance width, from descender to ascender
  readonly origin: Point // on the baseline
  readonly style: TextStyle
}

const unmapped = '\uFFFD'
/** PDFium puts U+0002 for a hyphen at the end of a line. */
const lineEndHyphen = 0x02
const maxCharacters = 400_000

/** All characters of a loaded page in the order of its content; blanks included, line ends as ' '. */
export function readGlyphs(pdfium: Pdfium, page: number, frame: PageFrame): readonly Glyph[] {
  const textPage = pdfium.FPDFText_LoadPage(page)
  if (textPage === 0) return []
  try {
    const count = Math.min(maxCharacters, pdfium.FPDFText_CountChars(textPage))
    const styles = new Map<number, TextStyle>()
    return withMemory(pdfium, scratchBytes, (scratch) => {
      const glyphs: Glyph[] = []
      for (let index = 0; index < count; index++) {
        const object = pdfium.FPDFText_GetTextObject(textPage, index)
        let style = styles.get(object)
        if (style === undefined) {
          style = readStyle(pdfium, textPage, index, object, frame)
          styles.set(object, style)
        }
        glyphs.push({ ...readGlyph(pdfium, textPage, index, frame, scratch), style, guessed: object === 0 })
      }
      return glyphs
    })
  } finally {
    pdfium.FPDFText_ClosePage(textPage)
  }
}

/** Bytes for the ink box (left, right, bottom, top) and the origin as doubles, the cell (left, top, right, bottom) as floats. */
const scratchBytes = 6 * 8 + 4 * 4

function readGlyph(pdfium: Pdfium, textPage: number, index: number, frame: PageFrame, scratch: number) {
  const cellAt = scratch + 48
  pdfium.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)
  pdfium.FPDFText_GetCharOrigin(textPage, index, scratch + 32, scratch + 40)
  pdfium.FPDFText_GetLooseCharBox(textPage, index, cellAt)
  const { HEAPF32, HEAPF64 } = pdfium.memory
  const double = (offset: number) => HEAPF64[scratch / 8 + offset] ?? 0
  const float = (offset: number) => HEAPF32[cellAt / 4 + offset] ?? 0
  const [left, right, bottom, top] = [double(0), double(1), double(2), double(3)]
  const cell = displayedRect(frame, float(0), float(3), float(2), float(1))
  const hasInk = right > left && top > bottom
  return {
    text: characterOf(pdfium.FPDFText_GetUnicode(textPage, index)),
    rect: hasInk ? displayedRect(frame, left, bottom, right, top) : cell,
    cell,
    origin: frame.toDisplay(double(4), double(5)),
  }
}

function characterOf(codePoint: number): string {
  if (codePoint === lineEndHyphen || codePoint === 0xad) return '-'
  if (codePoint === 0 || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) return unmapped
  if (codePoint < 0x20) return ' '
  const character = String.fromCodePoint(codePoint)
  return /[\uFB00-\uFB06]/.test(character) ? character.normalize('NFKC') : character
}

/** Text rendering modes of ISO 32000-1, table 106: which of fill and outline leave ink. */
const fillModes = new Set([0, 2, 4, 6])
const strokeModes = new Set([1, 2, 5, 6])

function readStyle(
  pdfium: Pdfium,
  textPage: number,
  index: number,
  object: number,
  frame: PageFrame,
): TextStyle {
  const matrix = readFloats(pdfium, 6, (pointer) => pdfium.FPDFText_GetMatrix(textPage, index, pointer))
  const [a = 1, b = 0, c = 0, d = 1] = matrix ?? []
  const [nominal = 0] =
    readFloats(pdfium, 1, (pointer) => pdfium.FPDFTextObj_GetFontSize(object, pointer)) ?? []
  const zero = frame.toDisplay(0, 0)
  const along = frame.toDisplay(a, b)
  const length = Math.hypot(a, b) || 1
  const mode = pdfium.FPDFTextObj_GetTextRenderMode(object)
  const inks: number[] = []
  if (fillModes.has(mode)) inks.push(...inkOf(pdfium, object, 'FPDFPageObj_GetFillColor'))
  if (strokeModes.has(mode)) inks.push(...inkOf(pdfium, object, 'FPDFPageObj_GetStrokeColor'))
  const font = pdfium.FPDFTextObj_GetFont(object)
  return {
    size: nominal * Math.hypot(c, d),
    direction: { x: (along.x - zero.x) / length, y: (along.y - zero.y) / length },
    inks,
    embedded: font === 0 || pdfium.FPDFFont_GetIsEmbedded(font) === 1,
  }
}

/** Below this opacity (of 255) nothing can be seen. */
const minAlpha = 16

function inkOf(
  pdfium: Pdfium,
  object: number,
  getter: 'FPDFPageObj_GetFillColor' | 'FPDFPageObj_GetStrokeColor',
): readonly number[] {
  const colour = readUints(pdfium, 4, (pointer) =>
    pdfium[getter](object, pointer, pointer + 4, pointer + 8, pointer + 12),
  )
  if (colour === null) return [0]
  const [red = 0, green = 0, blue = 0, alpha = 255] = colour
  return alpha < minAlpha ? [] : [(red * 30 + green * 59 + blue * 11) / 100]
}
