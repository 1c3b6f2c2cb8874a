/** A place on a page. Both axes in one unit, from the upper left corner. */
export interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The smallest area around all. */
export function around(areas: readonly Area[]): Area {
  return {
    left: Math.min(...areas.map((area) => area.left)),
    right: Math.max(...areas.map((area) => area.right)),
    top: Math.min(...areas.map((area) => area.top)),
    bottom: Math.max(...areas.map((area) => area.bottom)),
  }
}

/** Share of the lower of the two heights that both have in common, 0..1. */
export function sharedHeight(a: Area, b: Area): number {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return Math.max(0, shared) / Math.max(1e-9, Math.min(a.bottom - a.top, b.bottom - b.top))
}
