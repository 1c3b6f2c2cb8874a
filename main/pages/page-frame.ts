import type { Box } from '../../models/place.ts'
import { readFloats, type Pdfium } from './pdfium.ts'

/** A rectangle in points of the page as displayed, origin top left. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The page as displayed: its visible box, turned by /Rotate. Sizes in points (1/72 inch). */
export interface PageFrame {
  readonly width: number
  readonly height: number
  /** From PDF page coordinates (origin bottom left, unturned) to the page as displayed. */
  toDisplay(x: number, y: number): Point
}

/** PDF reader's default for pages without a usable box: US Letter, as PDFium assumes too. */
const fallbackBox = [0, 792, 612, 0] as const

/** The frame of a loaded page: crop box within media box, quarter turns clockwise. */
export function readPageFrame(pdfium: Pdfium, page: number): PageFrame {
  const box = readFloats(pdfium, 4, (pointer) => pdfium.FPDF_GetPageBoundingBox(page, pointer)) ?? fallbackBox
  const [left = 0, top = 0, right = 0, bottom = 0] = box
  const quarterTurns = pdfium.FPDFPage_GetRotation(page)
  return pageFrame({ left, top, right, bottom }, quarterTurns)
}

/** `box` in PDF coordinates (top > bottom). */
export function pageFrame(box: Rect, quarterTurns: number): PageFrame {
  const width = box.right - box.left
  const height = box.top - box.bottom
  switch (quarterTurns) {
    case 1:
      return { width: height, height: width, toDisplay: (x, y) => ({ x: y - box.bottom, y: x - box.left }) }
    case 2:
      return { width, height, toDisplay: (x, y) => ({ x: box.right - x, y: y - box.bottom }) }
    case 3:
      return { width: height, height: width, toDisplay: (x, y) => ({ x: box.top - y, y: box.right - x }) }
    default:
      return { width, height, toDisplay: (x, y) => ({ x: x - box.left, y: box.top - y }) }
  }
}

/** The rectangle around points. */
export function rectAround(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** A rectangle given by two opposite corners in PDF page coordinates, as displayed. */
export function displayedRect(frame: PageFrame, x1: number, y1: number, x2: number, y2: number): Rect {
  const a = frame.toDisplay(x1, y1)
  const b = frame.toDisplay(x2, y2)
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  }
}

/** Fractions 0..1 of the page; what lies outside is cut off, what is no number (hostile coordinates) is 0. */
export function toBox(frame: PageFrame, rect: Rect): Box {
  const x = fraction(rect.left, frame.width)
  const y = fraction(rect.top, frame.height)
  return {
    x,
    y,
    width: fraction(rect.right, frame.width) - x,
    height: fraction(rect.bottom, frame.height) - y,
  }
}

function fraction(value: number, size: number): number {
  return Math.min(1, Math.max(0, value / size || 0))
}
