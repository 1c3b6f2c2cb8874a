/** Long side of a sheet or card that people send, in inches: from an ID-1 card (85.6 mm) down to a crop of it, up to A2 with a margin. */
const plausibleLongSideInches = { min: 2.8, max: 24 }

/**
 * The resolution when the sheet it implies can exist, else null.
 * Cameras and phone apps write 72 or 96 dpi into everything; a photo 4000 px wide is not a page 1.4 m wide.
 */
export function plausibleDpi(longSidePx: number, dpi: number | undefined): number | null {
  if (dpi === undefined || !(dpi > 0)) return null
  const inches = longSidePx / dpi
  return inches >= plausibleLongSideInches.min && inches <= plausibleLongSideInches.max ? dpi : null
}
