import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  dayNumber,
  dayOf,
  lastDayOfMonth,
  semesterDays,
} from '../../../../renderer/screens/case/timeline/days.ts'
import { drawTimeline } from '../../../../renderer/screens/case/timeline/draw-timeline.ts'
import { periodsOf, type Period } from '../../../../renderer/screens/case/timeline/periods.ts'
import { scaleOf } from '../../../../renderer/screens/case/timeline/scale.ts'
import { timelineOf } from '../../../../renderer/screens/case/timeline/timeline.ts'
import { buildFacts, today, withDocument } from '../../plausibility/build-facts.ts'
import { openCase } from './open-case.ts'

const { state, stated } = openCase(
  withDocument(buildFacts('erwerbstaetigkeit'), 'payslip', { month: '2026-02' }),
)
const periods = periodsOf(state)
const timeline = timelineOf(periods, state.application, stated, today)
const lane = (name: string) => timeline.lanes.find((each) => each.name === name)

const period = (from: string | null, until: string | null): Period => ({
  lane: 'titles',
  kind: 'visa',
  from,
  until,
  certain: true,
  place: { documentId: 'doc-1', page: 1, box: { x: 0, y: 0, width: 1, height: 1 } },
})
const titles = (...all: Period[]) => timelineOf(all, state.application, new Map(), today).lanes[0]

it('takes the periods from the papers', () => {
  expect(lane('passport')?.rows.flat()).toMatchObject([{ from: '2022-03-14', until: '2032-03-13' }])
  expect(lane('titles')?.rows.flat()).toMatchObject([{ kind: 'visa', until: '2027-02-28' }])
  expect(lane('insurance')?.rows.flat()).toMatchObject([{ from: '2026-09-01', until: null }])
  expect(lane('payslips')?.rows.flat()).toMatchObject([{ from: '2026-02-01', until: '2026-02-28' }])
})

it('marks entry, filing, today and the requested end', () => {
  expect(timeline.markers).toEqual([
    { name: 'entry', day: '2026-09-01' },
    { name: 'submitted', day: '2026-11-10' },
    { name: 'today', day: today },
    { name: 'requested-until', day: '2030-11-30' },
  ])
})

it('shows a gap only where a day is covered by nothing', () => {
  const first = period('2024-01-01', '2024-12-31')
  expect(titles(first, period('2025-01-01', '2025-12-31'))?.gaps).toEqual([])
  expect(titles(first, period('2025-01-03', null))?.gaps).toEqual([
    { from: '2025-01-01', until: '2025-01-02' },
  ])
  expect(titles(period('2023-01-01', null), first, period('2026-01-01', null))?.gaps).toEqual([])
})

it('gives periods that overlap rows of their own', () => {
  expect(titles(period('2024-01-01', '2024-06-30'), period('2024-07-01', null))?.rows).toHaveLength(1)
  expect(titles(period('2024-01-01', '2024-06-30'), period('2024-06-30', null))?.rows).toHaveLength(2)
  expect(titles(period('2024-01-01', null), period('2030-01-01', null))?.rows).toHaveLength(2)
})

it('draws in order of time and inside the drawing', () => {
  const scale = scaleOf(timeline, today)
  expect(scale.at('1900-01-01')).toBe(0)
  expect(scale.at('2099-01-01')).toBe(1)
  const drawn = drawTimeline(timeline, scale, 900)
  const bars = drawn.lanes.flatMap((each) => each.bars)
  expect(bars.length).toBe(periods.length)
  for (const { xPx, yPx, widthPx } of bars) {
    expect(xPx).toBeGreaterThanOrEqual(164)
    expect(xPx + widthPx).toBeLessThanOrEqual(900)
    expect(yPx).toBeLessThan(drawn.heightPx)
  }
  const marks = drawn.markers.map(({ xPx }) => xPx)
  expect(marks).toEqual(marks.toSorted((a, b) => a - b))
  expect(drawn.years.map(({ year }) => year)).toContain(2027)
})

it('lets one wrong year not press the rest into a corner', () => {
  const odd = timelineOf([period('2026-01-01', '9999-12-31')], state.application, stated, today)
  const scale = scaleOf(odd, today)
  expect(scale.at(today) - scale.at('2026-09-01')).toBeGreaterThan(0.02)
})

it('counts days without a clock', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
      expect(dayNumber(dayOf(number))).toBe(number)
    }),
  )
  expect(lastDayOfMonth('2028-02-01')).toBe('2028-02-29')
})

it('knows the semesters of German universities', () => {
  expect(semesterDays('Wintersemester 2026/2027')).toEqual({ from: '2026-10-01', until: '2027-03-31' })
  expect(semesterDays('WiSe 26/27')).toEqual({ from: '2026-10-01', until: '2027-03-31' })
  expect(semesterDays('WS 2026/27')).toEqual({ from: '2026-10-01', until: '2027-03-31' })
  expect(semesterDays('Sommersemester 2026')).toEqual({ from: '2026-04-01', until: '2026-09-30' })
  expect(semesterDays('SoSe 2026')).toEqual({ from: '2026-04-01', until: '2026-09-30' })
  expect(semesterDays('3. Fachsemester')).toBeNull()
})
