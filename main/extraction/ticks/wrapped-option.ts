import type { TickEntry } from '../../../models/knowledge/label-table.ts'
import { optionAtStart, type OptionWords } from './option-words.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import type { TickRow } from './tick-rows.ts'
import { sharedHeight } from '../../values/area.ts'

/**
 * The option of a row's last box where its words go on, or begin, on the line below: '☐ Stunde  ☒' / 'Monat', '☒ in der' / 'gesetzlichen
 * Krankenversicherung'.
 */
export function wrappedOption(
  row: TickRow,
  index: number,
  rows: readonly TickRow[],
  entries: readonly TickEntry[],
  page: PageReading,
): OptionWords | null {
  if (index !== row.ticks.length - 1) return null
  const { charWidth, lineHeight, segments } = page.layout
  const words = row.runs.at(-1) ?? []
  if (words.length === 0 && row.ticks.length === 1) return null
  const start = row.ticks[0]?.left ?? 0
  const under = segments
    .filter(
      (segment) =>
        segment.top > row.bottom - 0.4 * lineHeight &&
        segment.top - row.bottom < lineHeight &&
        (words.length > 0 || Math.abs(segment.left - start) < 2 * charWidth),
    )
    .toSorted((a, b) => a.left - b.left)[0]
  if (under === undefined || rows.some((other) => sharedHeight(other, under) > 0.4)) return null
  return optionAtStart([...words, ...under.tokens], entries)
}
