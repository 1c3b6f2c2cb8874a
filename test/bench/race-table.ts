import { markdownTable, median, percent } from './markdown-table.ts'
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
    races.flatMap((race) =>
      opponentNames.map((opponent) => {
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
      }),
    ),
  )
}
