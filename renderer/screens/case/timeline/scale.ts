import type { IsoDate } from '../../../../models/dates.ts'
import { dayNumber } from './days.ts'
import type { Timeline } from './timeline.ts'

/** The drawn stretch of time. `at` = fraction 0..1 of a day on it; days outside stand at its ends. */
export interface Scale {
  readonly years: readonly { readonly year: number; readonly at: number }[]
  at(day: IsoDate): number
}

/** A passport of a child or a typing error must not press everything else into one corner. */
const mostYears = 15

/** From the first to the last day that is named, a little more on both sides, at most 15 years around the present. */
export function scaleOf({ lanes, markers }: Timeline, today: IsoDate): Scale {
  const named = lanes.flatMap(({ rows }) => rows.flat().flatMap(({ from, until }) => [from, until]))
  const days = [...named, ...markers.map(({ day }) => day)]
    .filter((day) => day !== null)
    .map(dayNumber)
    .filter((day) => Math.abs(day - dayNumber(today)) < mostYears * 366)
  const [least, most] = [Math.min(...days), Math.max(...days)]
  const margin = Math.max((most - least) * 0.03, 20)
  const [first, last] = [least - margin, most + margin]
  const at = (number: number) => Math.min(Math.max((number - first) / (last - first), 0), 1)
  const firstYear = new Date(first * 86_400_000).getUTCFullYear() + 1
  const lastYear = new Date(last * 86_400_000).getUTCFullYear()
  return {
    at: (day) => at(dayNumber(day)),
    years: Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => ({
      year: firstYear + index,
      at: at(dayNumber(`${firstYear + index}-01-01`)),
    })),
  }
}
