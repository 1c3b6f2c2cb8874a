import type { Run } from './run-applications.ts'

type Row = readonly (string | number)[]

/** The results as Markdown tables. */
export function formatTables(runs: readonly Run[]): string {
  const byDegradation = [...Map.groupBy(runs, ({ degradation }) => degradation)]
  return [
    table(
      'Findings',
      ['degradation', 'applications', 'planted', 'found', 'missed', 'false', 'false per 10'],
      byDegradation.map(([name, own]) => findingsRow(name, own)),
    ),
    table('Findings by rule', ['rule', 'planted', 'found', 'missed', 'false'], ruleRows(runs)),
    table(
      'Fields',
      ['degradation', 'fields', 'right', 'wrong', 'not read', 'right of those read with certainty ≥ 0.9'],
      byDegradation.map(([name, own]) => fieldsRow(name, own)),
    ),
    table('Fields by kind', ['kind', 'fields', 'right', 'wrong', 'not read'], kindRows(runs)),
    table(
      'Kind of document',
      ['degradation', 'documents', 'right', 'confused'],
      byDegradation.map(([name, own]) => kindsRow(name, own)),
    ),
    table(
      'Machine readable zones',
      ['degradation', 'zones', 'perfect', 'not sure', 'not found', 'falsely certain'],
      byDegradation.map(([name, own]) => zonesRow(name, own)),
    ),
    table(
      'Time',
      ['degradation', 'pages', 'ms per page', 'median ms to the first finding', 'median ms of the rules'],
      byDegradation.map(([name, own]) => timeRow(name, own)),
    ),
  ].join('\n\n')
}

function table(title: string, head: Row, rows: readonly Row[]): string {
  const line = (row: Row): string => `| ${row.join(' | ')} |`
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map((row) => line(row))].join(
    '\n',
  )
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function findingsRow(name: string, runs: readonly Run[]): Row {
  const rules = runs.flatMap(({ scored }) => scored.rules)
  const count = (result: string): number => rules.filter((each) => each.result === result).length
  const planted = count('found') + count('missed')
  return [
    name,
    runs.length,
    planted,
    percent(count('found'), planted),
    count('missed'),
    count('false'),
    ((10 * count('false')) / runs.length).toFixed(1),
  ]
}

function ruleRows(runs: readonly Run[]): Row[] {
  const byRule = Map.groupBy(
    runs.flatMap(({ scored }) => scored.rules),
    ({ rule }) => rule,
  )
  return [...byRule].map(([rule, own]) => {
    const count = (result: string): number => own.filter((each) => each.result === result).length
    return [rule, count('found') + count('missed'), count('found'), count('missed'), count('false')]
  })
}

function fieldsRow(name: string, runs: readonly Run[]): Row {
  const fields = runs.flatMap(({ scored }) => scored.fields)
  const count = (result: string): number => fields.filter((each) => each.result === result).length
  const sure = fields.filter(({ confidence }) => (confidence ?? 0) >= 0.9)
  const sureRight = sure.filter(({ result }) => result === 'right').length
  return [
    name,
    fields.length,
    percent(count('right'), fields.length),
    count('wrong'),
    count('not-read'),
    percent(sureRight, sure.length),
  ]
}

function kindRows(runs: readonly Run[]): Row[] {
  const byKind = Map.groupBy(
    runs.flatMap(({ scored }) => scored.fields),
    ({ kind }) => kind,
  )
  return [...byKind].map(([kind, own]) => {
    const count = (result: string): number => own.filter((each) => each.result === result).length
    return [kind, own.length, percent(count('right'), own.length), count('wrong'), count('not-read')]
  })
}

function kindsRow(name: string, runs: readonly Run[]): Row {
  const kinds = runs.flatMap(({ scored }) => scored.kinds)
  const confused = kinds
    .filter(({ truth, read }) => truth !== read)
    .map(({ truth, read }) => `${truth} → ${read}`)
  return [
    name,
    kinds.length,
    percent(kinds.length - confused.length, kinds.length),
    [...new Set(confused)].join(', '),
  ]
}

function zonesRow(name: string, runs: readonly Run[]): Row {
  const zones = runs.flatMap(({ scored }) => scored.zones)
  const count = (result: string): number => zones.filter((each) => each.result === result).length
  return [
    name,
    zones.length,
    percent(count('perfect'), zones.length),
    count('not-sure'),
    count('not-found'),
    count('falsely-certain'),
  ]
}

function timeRow(name: string, runs: readonly Run[]): Row {
  const timings = runs.map(({ report }) => report.timings)
  const pages = timings.reduce((sum, each) => sum + each.pages, 0)
  const reading = timings.reduce((sum, each) => sum + each.readingMs, 0)
  return [
    name,
    pages,
    Math.round(reading / Math.max(1, pages)),
    Math.round(median(timings.map(({ firstFindingMs }) => firstFindingMs ?? 0))),
    median(timings.map(({ rulesMs }) => rulesMs)).toFixed(1),
  ]
}
