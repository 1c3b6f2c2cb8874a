import { documentKinds } from '../../models/document-kind.ts'
import { ruleIds } from '../../models/finding.ts'
import { conditions, type Condition } from './conditions.ts'
import { countEach, markdownTable, median, percent, seconds, type Row } from './markdown-table.ts'
import type { Run } from './run-applications.ts'

/** The runs of each condition, in the order of the conditions. */
function byCondition(runs: readonly Run[]): [Condition, Run[]][] {
  const groups = Map.groupBy(runs, ({ condition }) => condition)
  return conditions.flatMap((condition) => {
    const own = groups.get(condition)
    return own ? [[condition, own]] : []
  })
}

const findingsOf = (runs: readonly Run[]) => runs.flatMap(({ scored }) => scored.findings)
const fieldsOf = (runs: readonly Run[]) => runs.flatMap(({ scored }) => scored.fields)

export function findingsTable(runs: readonly Run[]): string {
  return markdownTable(
    'Findings',
    'Planted contradictions found by rule, subject and outcome; false = K or P that differs or misses something, neither planted nor following.',
    ['condition', 'applications', 'planted', 'found', 'missed', 'false', 'false per 10 applications'],
    byCondition(runs).map(([condition, own]) => {
      const results = findingsOf(own).map(({ result }) => result)
      const [found = 0, missed = 0, alarms = 0] = countEach(results, ['found', 'missed', 'false'])
      const planted = found + missed
      return [
        condition,
        own.length,
        planted,
        percent(found, planted),
        missed,
        alarms,
        ((10 * alarms) / own.length).toFixed(1),
      ]
    }),
  )
}

export function ruleTable(runs: readonly Run[]): string {
  const groups = byCondition(runs)
  return markdownTable(
    'Findings by rule',
    'planted / found / missed / false.',
    ['rule', ...groups.map(([condition]) => condition)],
    ruleIds.map((rule) => [
      rule,
      ...groups.map(([, own]) => {
        const results = findingsOf(own)
          .filter((finding) => finding.rule === rule)
          .map(({ result }) => result)
        const [found = 0, missed = 0, alarms = 0] = countEach(results, ['found', 'missed', 'false'])
        return [found + missed, found, missed, alarms].join(' / ')
      }),
    ]),
  )
}

export function fieldsTable(runs: readonly Run[]): string {
  return markdownTable(
    'Fields',
    'Each printed value that a reader should find; right = equal after normalisation of its type, the surest reading counts.',
    ['condition', 'fields', 'right', 'wrong', 'of these called certain', 'not read'],
    byCondition(runs).map(([condition, own]) => {
      const fields = fieldsOf(own)
      const results = fields.map(({ result }) => result)
      const [right = 0, wrong = 0, unread = 0] = countEach(results, ['right', 'wrong', 'not-read'])
      const certain = fields.filter((field) => field.result === 'wrong' && field.certain).length
      return [condition, fields.length, percent(right, fields.length), wrong, certain, unread]
    }),
  )
}

export function fieldsByKindTable(runs: readonly Run[]): string {
  const groups = byCondition(runs)
  const cell = (own: readonly Run[], kind: string): string => {
    const fields = fieldsOf(own).filter((field) => field.kind === kind)
    const right = fields.filter(({ result }) => result === 'right').length
    return fields.length === 0 ? '' : `${percent(right, fields.length)} of ${fields.length}`
  }
  return markdownTable(
    'Fields right by kind of document',
    '',
    ['kind', ...groups.map(([condition]) => condition)],
    rowsOfKinds(runs, (kind) => groups.map(([, own]) => cell(own, kind))),
  )
}

export function kindsTable(runs: readonly Run[]): string {
  return markdownTable(
    'Kind of document',
    'Right = all pages of the document are read as this kind.',
    ['condition', 'documents', 'right'],
    byCondition(runs).map(([condition, own]) => {
      const kinds = own.flatMap(({ scored }) => scored.kinds)
      return [
        condition,
        kinds.length,
        percent(kinds.filter(({ truth, read }) => truth === read).length, kinds.length),
      ]
    }),
  )
}

export function confusionTable(runs: readonly Run[]): string {
  const kinds = runs.flatMap(({ scored }) => scored.kinds)
  return markdownTable(
    'Kinds confused',
    'All conditions together.',
    ['kind', 'documents', 'right', 'taken for'],
    rowsOfKinds(runs, (kind) => {
      const own = kinds.filter(({ truth }) => truth === kind)
      const others = documentKinds.flatMap((other) => {
        const count = own.filter(({ read }) => read === other).length
        return other === kind || count === 0 ? [] : [`${other} ${count}`]
      })
      return [own.length, own.filter(({ read }) => read === kind).length, others.join(', ')]
    }),
  )
}

function rowsOfKinds(runs: readonly Run[], cells: (kind: string) => Row): Row[] {
  const there = new Set(runs.flatMap(({ scored }) => scored.kinds.map(({ truth }) => truth)))
  return documentKinds.filter((kind) => there.has(kind)).map((kind) => [kind, ...cells(kind)])
}

export function zonesTable(runs: readonly Run[]): string {
  return markdownTable(
    'Machine readable zones',
    'Perfect = every character right and called certain (or uncertain because a check digit on the paper is wrong); falsely certain = called certain and a character or a value wrong.',
    ['condition', 'zones', 'perfect', 'not sure', 'not found', 'falsely certain'],
    byCondition(runs).map(([condition, own]) => {
      const zones = own.flatMap(({ scored }) => scored.zones.map(({ result }) => result))
      const [perfect = 0, ...others] = countEach(zones, [
        'perfect',
        'not-sure',
        'not-found',
        'falsely-certain',
      ])
      return [condition, zones.length, percent(perfect, zones.length), ...others]
    }),
  )
}

/** Lower ends of the bands of certainty. */
const bands = [0.98, 0.95, 0.9, 0.8, 0.6, 0] as const

export function calibrationTable(runs: readonly Run[]): string {
  const values = runs.flatMap(({ scored }) => scored.values)
  const row = (name: string, own: typeof values): Row => {
    const results = own.map(({ result }) => result)
    const [right = 0, wrong = 0, unmarked = 0] = countEach(results, ['right', 'wrong', 'unmarked'])
    return [name, right + wrong, percent(right, right + wrong), wrong, unmarked]
  }
  return markdownTable(
    'Calibration',
    'Reported values by the certainty they were reported with; unmarked = the generator marks no value of that name on the document, so nothing is known of it.',
    ['certainty', 'values', 'right', 'wrong', 'unmarked besides'],
    [
      ...bands.map((least, index) => {
        const below = bands[index - 1] ?? Infinity
        const name = index === 0 ? `≥ ${least}` : `${least} – ${below}`
        return row(
          name,
          values.filter(({ confidence }) => confidence >= least && confidence < below),
        )
      }),
      row(
        '≥ 0.9 in all',
        values.filter(({ confidence }) => confidence >= 0.9),
      ),
      row(
        'a rule may rest on it',
        values.filter(({ certain }) => certain),
      ),
    ],
  )
}

export function timeTable(runs: readonly Run[]): string {
  return markdownTable(
    'Time per application',
    'Pool warm. First comparison = two values compared with their places, while pages are still being read.',
    [
      'condition',
      'pages',
      'by OCR',
      'not read',
      'ms per page',
      'first comparison, median',
      'slowest',
      'all, median',
      'rules, slowest',
    ],
    byCondition(runs).map(([condition, own]) => {
      const timings = own.map((run) => run.timings)
      const sum = (pick: (timing: Run['timings']) => number): number =>
        timings.reduce((total, timing) => total + pick(timing), 0)
      const firsts = own.flatMap(({ firstComparisonMs }) => firstComparisonMs ?? [])
      const pages = sum((timing) => timing.pages)
      return [
        condition,
        pages,
        sum((timing) => timing.pagesByOcr),
        own.reduce((total, { unreadPages }) => total + unreadPages, 0),
        Math.round(sum(({ readingMs }) => readingMs) / Math.max(1, pages)),
        seconds(median(firsts)),
        seconds(firsts.length === 0 ? null : Math.max(...firsts)),
        seconds(median(timings.map(({ totalMs }) => totalMs))),
        `${Math.max(...timings.map(({ rulesMs }) => rulesMs)).toFixed(0)} ms`,
      ]
    }),
  )
}
