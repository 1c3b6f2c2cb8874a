import type { CaseMeasure } from './case-measure.ts'
import type { Condition } from './conditions.ts'
import { markdownTable, median } from './markdown-table.ts'
import type { Race } from './race-native.ts'
import { ratiosOf } from './race-table.ts'
import type { Run } from './run-applications.ts'

/** All that a run of the bench has measured; null = that part was not run. */
export interface Measured {
  readonly runs: readonly Run[]
  readonly races: readonly Race[]
  readonly cases: { readonly message: CaseMeasure; readonly merged: readonly CaseMeasure[] } | null
}

interface Floor {
  readonly name: string
  readonly unit: '%' | 'per 10' | 's' | 'MiB' | '× native' | 'zones'
  readonly least?: number
  readonly most?: number
  readonly measure: (measured: Measured) => number | null
}

const share = (flags: readonly boolean[]): number | null =>
  flags.length === 0 ? null : (100 * flags.filter(Boolean).length) / flags.length

const read =
  (conditions: readonly Condition[], measure: (runs: readonly Run[]) => number | null) =>
  ({ runs }: Measured): number | null => {
    const own = runs.filter(({ condition }) => conditions.includes(condition))
    return own.length === 0 ? null : measure(own)
  }

const found = (runs: readonly Run[]): number | null =>
  share(
    runs.flatMap(({ scored }) =>
      scored.findings.filter(({ result }) => result !== 'false').map(({ result }) => result === 'found'),
    ),
  )
const falsePerTen = (runs: readonly Run[]): number =>
  (10 * runs.flatMap(({ scored }) => scored.findings.filter(({ result }) => result === 'false')).length) /
  runs.length
const fieldsRight = (runs: readonly Run[]): number | null =>
  share(runs.flatMap(({ scored }) => scored.fields.map(({ result }) => result === 'right')))
const kindsRight = (runs: readonly Run[]): number | null =>
  share(runs.flatMap(({ scored }) => scored.kinds.map(({ truth, read: kind }) => truth === kind)))
const sureRight = (runs: readonly Run[]): number | null =>
  share(
    runs.flatMap(({ scored }) =>
      scored.values
        .filter(({ confidence, result }) => confidence >= 0.9 && result !== 'unmarked')
        .map(({ result }) => result === 'right'),
    ),
  )
const zonesPerfect = (runs: readonly Run[]): number | null =>
  share(runs.flatMap(({ scored }) => scored.zones.map(({ result }) => result === 'perfect')))
const zonesFalse = (runs: readonly Run[]): number =>
  runs.flatMap(({ scored }) => scored.zones.filter(({ result }) => result === 'falsely-certain')).length

const scans = ['scan-300', 'scan-200'] as const
const usual = ['digital', ...scans, 'phone-photo'] as const

/** What the project promises, in the order of its issues. */
const floors: readonly Floor[] = [
  { name: 'planted found, born-digital', unit: '%', least: 98, measure: read(['digital'], found) },
  { name: 'planted found, scan-300', unit: '%', least: 98, measure: read(['scan-300'], found) },
  { name: 'planted found, scan-200', unit: '%', least: 95, measure: read(['scan-200'], found) },
  { name: 'planted found, phone-photo', unit: '%', least: 85, measure: read(['phone-photo'], found) },
  { name: 'false findings, born-digital', unit: 'per 10', most: 1, measure: read(['digital'], falsePerTen) },
  { name: 'false findings, scans', unit: 'per 10', most: 1, measure: read(scans, falsePerTen) },
  { name: 'fields right, scans', unit: '%', least: 96, measure: read(scans, fieldsRight) },
  { name: 'fields right, phone-photo', unit: '%', least: 90, measure: read(['phone-photo'], fieldsRight) },
  { name: 'kind of document right', unit: '%', least: 97, measure: read(usual, kindsRight) },
  { name: 'right of the values with certainty ≥ 0.9', unit: '%', least: 99, measure: read(usual, sureRight) },
  { name: 'zones perfect, scans', unit: '%', least: 95, measure: read(scans, zonesPerfect) },
  { name: 'zones perfect, phone-photo', unit: '%', least: 80, measure: read(['phone-photo'], zonesPerfect) },
  {
    name: 'zones falsely certain, everywhere',
    unit: 'zones',
    most: 0,
    measure: ({ runs }) => zonesFalse(runs),
  },
  {
    name: 'time against native deu+eng, scans and photos',
    unit: '× native',
    most: 0.9,
    measure: ({ races }) => median(races.flatMap((race) => ratiosOf(race, 'deu+eng'))),
  },
  {
    name: 'values more than native deu+eng reads',
    unit: '%',
    least: 0.1,
    measure: ({ races }) => {
      const gains = races.map(
        ({ contained, values }) => (100 * (contained.ours - contained.native['deu+eng'])) / values,
      )
      return gains.length === 0 ? null : Math.min(...gains)
    },
  },
  {
    name: 'first comparison of a scanned case of 10 pages',
    unit: 's',
    most: 5,
    measure: ({ cases }) => inSeconds(cases?.message.firstComparisonMs),
  },
  {
    name: 'all of a scanned case of 10 pages',
    unit: 's',
    most: 10,
    measure: ({ cases }) => inSeconds(cases?.message.totalMs),
  },
  {
    name: 'peak memory',
    unit: 'MiB',
    most: 1024,
    measure: ({ cases }) =>
      cases === null ? null : Math.max(...[cases.message, ...cases.merged].map(peakOf)),
  },
  {
    name: 'peak memory at 200 pages beyond that at 20',
    unit: '%',
    most: 10,
    measure: ({ cases }) => {
      const [small, large] = [20, 200].map((size) => cases?.merged.find(({ pages }) => pages === size))
      return small && large ? 100 * (peakOf(large) / peakOf(small) - 1) : null
    },
  },
]

const peakOf = ({ peakMegabytes }: CaseMeasure): number => peakMegabytes
const inSeconds = (ms: number | null | undefined): number | null =>
  typeof ms === 'number' ? ms / 1000 : null

export function floorsTable(measured: Measured): string {
  return markdownTable(
    'Floors',
    '',
    ['floor', 'wanted', 'measured', 'reached'],
    floors.map((floor) => {
      const value = floor.measure(measured)
      return [
        floor.name,
        `${floor.least === undefined ? `≤ ${floor.most}` : `≥ ${floor.least}`} ${floor.unit}`,
        value === null ? 'not measured' : `${value.toFixed(floor.unit === 'zones' ? 0 : 2)} ${floor.unit}`,
        value === null ? '' : reaches(floor, value) ? 'yes' : '**no**',
      ]
    }),
  )
}

function reaches({ least, most }: Floor, value: number): boolean {
  return value >= (least ?? -Infinity) && value <= (most ?? Infinity)
}
