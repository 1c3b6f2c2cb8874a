export type Row = readonly (string | number)[]

/** A Markdown table below its heading; `note` says how to read it. */
export function markdownTable(title: string, note: string, head: Row, rows: readonly Row[]): string {
  const line = (row: Row): string => `| ${row.join(' | ')} |`
  return [
    `### ${title}`,
    '',
    ...(note === '' ? [] : [note, '']),
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
  ].join('\n')
}

/** '97.3 %', or '–' of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

/** The middle of the values; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** '3.4 s', or '–'. */
export const seconds = (ms: number | null): string => (ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`)

/** How often each of the words occurs, in their order. */
export function countEach<T extends string>(all: readonly T[], words: readonly T[]): number[] {
  return words.map((word) => all.filter((each) => each === word).length)
}
