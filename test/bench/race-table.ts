import { markdownTable, median, percent, type Row } from './markdown-table.ts'
import { opponents, type Opponent, type Race } from './race-native.ts'

const opponentNames: readonly Opponent[] = ['deu+eng', 'latde']

/** Our time as a share of the native program's, round by round. */
export function ratiosOf({ rounds }: Race, opponent: Opponent): number[] {
  return rounds.map(({ ours, native }) => ours.ms / native[opponent].ms)
}

function processorRatiosOf({ rounds }: Race, opponent: Opponent): number[] {
  return rounds.map(({ ours, native }) => ours.processorMs / native[opponent].processorMs)
}

export function raceTable(races: readonly Race[]): string {
  return markdownTable(
    'Against native tesseract',
    'The same page pictures in the same run, alternately, with as many processes as we have workers; both begin with the pixels. Values = printed values of which the text contains every word. Processor time does not depend on what else runs.',
    [
      'condition',
      'pages',
      'rounds',
      'native data',
      'ours ms/page',
      'native ms/page',
      'ratio, median',
      'ratios',
      'processor time, ratio',
      'values ours',
      'values native',
    ],
    opponentNames.flatMap((opponent) => [
      ...races.map((race) => rowOf(race, opponent)),
      ...(races.length > 1 ? [rowOfAll(races, opponent)] : []),
    ]),
  )
}

function rowOf(race: Race, opponent: Opponent): Row {
  const ratios = ratiosOf(race, opponent)
  const perPage = (times: readonly number[]): number => Math.round((median(times) ?? 0) / race.pages)
  return [
    race.condition,
    race.pages,
    race.rounds.length,
    opponents[opponent].names,
    perPage(race.rounds.map(({ ours }) => ours.ms)),
    perPage(race.rounds.map(({ native }) => native[opponent].ms)),
    (median(ratios) ?? 0).toFixed(2),
    ratios.map((ratio) => ratio.toFixed(2)).join(' '),
    (median(processorRatiosOf(race, opponent)) ?? 0).toFixed(2),
    percent(race.contained.ours, race.values),
    percent(race.contained.native[opponent], race.values),
  ]
}

/** All conditions together: the median of the ratios of all rounds. */
function rowOfAll(races: readonly Race[], opponent: Opponent): Row {
  const sum = (count: (race: Race) => number): number => races.reduce((total, race) => total + count(race), 0)
  const values = sum((race) => race.values)
  return [
    'all',
    sum((race) => race.pages),
    '',
    opponents[opponent].names,
    '',
    '',
    (median(races.flatMap((race) => ratiosOf(race, opponent))) ?? 0).toFixed(2),
    '',
    (median(races.flatMap((race) => processorRatiosOf(race, opponent))) ?? 0).toFixed(2),
    percent(
      sum(({ contained }) => contained.ours),
      values,
    ),
    percent(
      sum(({ contained }) => contained.native[opponent]),
      values,
    ),
  ]
}
