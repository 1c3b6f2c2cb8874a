import type { Application } from '../../../../models/application.ts'
import type { IsoDate } from '../../../../models/dates.ts'
import { isoDateSchema } from '../../../../models/dates.ts'
import type { StatedValues } from '../stated-values.ts'
import { dayNumber, dayOf } from './days.ts'
import { laneNames, type LaneName, type Period } from './periods.ts'

/** A day that is drawn through all lanes. */
export interface Marker {
  readonly name: 'entry' | 'submitted' | 'today' | 'requested-until'
  readonly day: IsoDate
}

/** Days between two periods of a lane that no period of it covers. */
export interface Gap {
  readonly from: IsoDate
  readonly until: IsoDate
}

/** Periods of one subject. Those that overlap stand in rows of their own. */
export interface Lane {
  readonly name: LaneName
  readonly rows: readonly (readonly Period[])[]
  readonly gaps: readonly Gap[]
}

export interface Timeline {
  readonly lanes: readonly Lane[]
  readonly markers: readonly Marker[]
}

/** Lanes in which a day without a period matters. */
const unbroken: readonly LaneName[] = ['titles', 'insurance', 'payslips']

export function timelineOf(
  periods: readonly Period[],
  application: Pick<Application, 'submittedOn' | 'firstEntryOn'>,
  stated: StatedValues,
  today: IsoDate,
): Timeline {
  const days: readonly (readonly [Marker['name'], unknown])[] = [
    ['entry', stated.get('dateOfEntry')?.value],
    ['submitted', application.submittedOn],
    ['today', today],
    ['requested-until', stated.get('requestedUntil')?.value],
  ]
  return {
    lanes: laneNames
      .map((name) => {
        const own = periods.filter(({ lane }) => lane === name)
        return { name, rows: inRows(own), gaps: unbroken.includes(name) ? gapsOf(own) : [] }
      })
      .filter(({ rows }) => rows.length > 0),
    markers: days.flatMap(([name, value]) => {
      const day = isoDateSchema.safeParse(value)
      return day.success ? [{ name, day: day.data }] : []
    }),
  }
}

const beginOf = ({ from, until }: Period) => dayNumber(from ?? until ?? '')
const endOf = ({ until }: Period) => (until === null ? Infinity : dayNumber(until))

/** Each period in the first row where it overlaps nothing. */
function inRows(periods: readonly Period[]): Period[][] {
  const rows: Period[][] = []
  for (const period of periods.toSorted((a, b) => beginOf(a) - beginOf(b))) {
    const free = rows.find((row) => row.every((each) => endOf(each) < beginOf(period)))
    if (free === undefined) rows.push([period])
    else free.push(period)
  }
  return rows
}

function gapsOf(periods: readonly Period[]): Gap[] {
  const gaps: Gap[] = []
  let coveredTo = -Infinity
  for (const period of periods.toSorted((a, b) => beginOf(a) - beginOf(b))) {
    const begin = beginOf(period)
    if (coveredTo !== -Infinity && begin > coveredTo + 1) {
      gaps.push({ from: dayOf(coveredTo + 1), until: dayOf(begin - 1) })
    }
    coveredTo = Math.max(coveredTo, endOf(period))
  }
  return gaps
}
