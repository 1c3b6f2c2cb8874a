import type { LaneName, Period } from './periods.ts'
import type { Scale } from './scale.ts'
import type { Marker, Timeline } from './timeline.ts'

/** A period as a bar, in px of the drawing. */
export interface DrawnBar {
  readonly period: Period
  readonly xPx: number
  readonly yPx: number
  readonly widthPx: number
}

interface DrawnLane {
  readonly name: LaneName
  readonly yPx: number
  readonly bars: readonly DrawnBar[]
  readonly gaps: readonly { readonly xPx: number; readonly widthPx: number }[]
}

interface DrawnMarker extends Marker {
  readonly xPx: number
  readonly textYPx: number
  readonly anchor: 'start' | 'end'
}

export interface DrawnTimeline {
  readonly heightPx: number
  readonly topPx: number // of the first lane's grid; the markers are named above
  readonly years: readonly { readonly year: number; readonly xPx: number }[]
  readonly lanes: readonly DrawnLane[]
  readonly markers: readonly DrawnMarker[]
}

const labelPx = 170
const rowPx = 26
const lanePaddingPx = 8
const markerPx = 20

/** Where everything stands in a drawing of this width: names of the lanes on the left, markers named above, each on a line of its own. */
export function drawTimeline({ lanes, markers }: Timeline, scale: Scale, widthPx: number): DrawnTimeline {
  const roomPx = Math.max(widthPx - labelPx, 100)
  const x = (share: number) => labelPx + share * roomPx
  const topPx = markers.length * markerPx + 4
  const drawn: DrawnLane[] = []
  let yPx = topPx + 20
  for (const { name, rows, gaps } of lanes) {
    const laneY = yPx + lanePaddingPx / 2
    drawn.push({
      name,
      yPx: laneY,
      bars: rows.flatMap((row, index) =>
        row.map((period) => ({ period, yPx: laneY + index * rowPx, ...spanOf(period, scale, x) })),
      ),
      gaps: gaps.map(({ from, until }) => ({
        xPx: x(scale.at(from)),
        widthPx: x(scale.at(until)) - x(scale.at(from)),
      })),
    })
    yPx += rows.length * rowPx + lanePaddingPx
  }
  return {
    heightPx: yPx + lanePaddingPx,
    topPx,
    years: scale.years.map(({ year, at }) => ({ year, xPx: x(at) })),
    lanes: drawn,
    markers: markers
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      .map((marker, index) => ({
        ...marker,
        xPx: x(scale.at(marker.day)),
        textYPx: (index + 1) * markerPx - 6,
        anchor: scale.at(marker.day) > 0.6 ? 'end' : 'start',
      })),
  }
}

/** What has no beginning is a mark at its end, what has no end goes on to the edge. */
function spanOf({ from, until }: Period, scale: Scale, x: (share: number) => number) {
  const end = until === null ? x(1) : x(scale.at(until))
  const begin = from === null ? end - 6 : x(scale.at(from))
  return { xPx: begin, widthPx: Math.max(end - begin, 4) }
}
