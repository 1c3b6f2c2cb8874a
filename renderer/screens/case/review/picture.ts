import type { Box } from '../../../../models/place.ts'

/** Widths that are asked for: few, so that the same picture serves many sizes. */
const widthsPx = [160, 800, 1200, 1600, 2400, 3200] as const

/** Address of a page's picture, sharp at the width it is shown in. */
export function pictureUrl(
  caseId: string,
  { documentId, page }: { readonly documentId: string; readonly page: number },
  shownWidthPx: number,
): string {
  const width = widthsPx.find((each) => each >= shownWidthPx) ?? 3200
  return `page://${caseId}/${encodeURIComponent(documentId)}/${page}?w=${width}`
}

/** In per cent of the page, for the style of an element laid over its picture; `marginShare` is added on every side. */
export function overlay({ x, y, width, height }: Box, marginShare = 0.004) {
  return {
    left: `${percent(x - marginShare)}%`,
    top: `${percent(y - marginShare)}%`,
    width: `${percent(width + 2 * marginShare)}%`,
    height: `${percent(height + 2 * marginShare)}%`,
  }
}

const percent = (share: number) => Math.round(share * 10_000) / 100

/**
 * How a crop shows the place: `pageWidth` = width of the whole page relative to the crop's frame (1 = as wide); `x`, `y` = the point of the page, as
 * fractions, that stands in the middle of the frame. A long or tall place is shown smaller, so that all of it is seen.
 */
export function cropAround({ x, y, width, height }: Box): { pageWidth: number; x: number; y: number } {
  const shown = Math.min(1, Math.max(0.34, width * 1.3, height * 7))
  const middle = x + width / 2
  const within = shown === 1 ? 0.5 : Math.min(Math.max(middle, shown / 2), 1 - shown / 2)
  return { pageWidth: 1 / shown, x: within, y: y + height / 2 }
}

/** Height of a line of text to read, in px, and how much larger than fitted a page is shown for it at most. */
const lineHeightPx = 17
const mostZoom = 2

/**
 * How many times as wide as fitted (`fittedPx`) a page is shown so that a place on it can be read: its line as high as text on the screen, the whole
 * place in sight. 1 = fitted, also without a place. `aspect` = width / height of the page.
 */
export function zoomOnPlace(box: Box | undefined, fittedPx: number, aspect: number): number {
  if (box === undefined) return 1
  const readable = lineHeightPx / (box.height * (fittedPx / aspect))
  return Math.max(1, Math.min(readable, 0.9 / box.width, mostZoom))
}

export type Turn = 0 | 90 | 180 | 270

/** The next quarter turn, clockwise. */
export function turned(turn: Turn): Turn {
  const next = { 0: 90, 90: 180, 180: 270, 270: 0 } as const
  return next[turn]
}

/** Size of the page before its turn and of the frame around it after, in px: the turned page is `shownWidthPx` wide. `aspect` = width / height. */
export function frameOf(shownWidthPx: number, aspect: number, turn: Turn) {
  const lying = turn === 90 || turn === 270
  const frame = { width: shownWidthPx, height: lying ? shownWidthPx * aspect : shownWidthPx / aspect }
  return { frame, page: lying ? { width: frame.height, height: frame.width } : frame }
}
