import { languageFolder } from '../../main/text/language-data.ts'
import type { Recogniser } from '../../main/text/recogniser.ts'
import type { Renderer } from '../documents/browser.ts'
import type { BenchSet } from './bench-sets.ts'
import type { Condition } from './conditions.ts'
import { inParallel } from './in-parallel.ts'
import { readNatively } from './native-tesseract.ts'
import { processorTime } from './processor-time.ts'
import { countContained } from './printed-values.ts'
import { showProgress } from './progress.ts'
import { applicationsForPages } from './run-applications.ts'
import { scannedPages, writePictures, type ScannedPage } from './scanned-pages.ts'

export const opponents = {
  'deu+eng': { names: 'deu+eng' },
  latde: { names: 'latde', folder: languageFolder },
} as const
export type Opponent = keyof typeof opponents

/** Time of all pages in milliseconds, by the clock and of the processor (0 where the system does not say). */
interface Time {
  readonly ms: number
  readonly processorMs: number
}

/** The same pages read by us and by the native program, alternately. */
export interface Race {
  readonly condition: Condition
  readonly pages: number
  readonly rounds: readonly { readonly ours: Time; readonly native: Readonly<Record<Opponent, Time>> }[]
  readonly values: number
  /** How many of the values each side's text contains. */
  readonly contained: { readonly ours: number; readonly native: Readonly<Record<Opponent, number>> }
}

interface Reading extends Time {
  readonly texts: readonly string[]
}

/** Both sides begin with the page in pixels and have as many pages in work as the pool has workers; ours also finds zones and ticks. */
export async function raceNative(set: BenchSet, renderer: Renderer, recogniser: Recogniser): Promise<Race[]> {
  const races: Race[] = []
  for (const condition of set.native?.conditions ?? []) {
    const pages = await scannedPages(
      applicationsForPages(set, condition),
      condition,
      set.native?.pages ?? 0,
      renderer,
    )
    races.push(await race(condition, pages, set.native?.rounds ?? 0, recogniser))
  }
  return races
}

async function race(
  condition: Condition,
  pages: readonly ScannedPage[],
  roundCount: number,
  recogniser: Recogniser,
): Promise<Race> {
  await using pictures = await writePictures(pages)
  const native = (opponent: Opponent): Promise<Reading> =>
    timed(() =>
      inParallel([...pages.entries()], recogniser.workers, ([index, { image }]) =>
        readNatively(pictures.paths[index] ?? '', image.dpi, opponents[opponent]),
      ),
    )
  await readOurs(pages.slice(0, recogniser.workers), recogniser) // warm
  const readings: { ours: Reading; native: Record<Opponent, Reading> }[] = []
  for (let round = 1; round <= roundCount; round++) {
    showProgress(`${condition} against native tesseract, round ${round} of ${roundCount}`)
    const before = await native('deu+eng')
    const ours = await readOurs(pages, recogniser)
    readings.push({ ours, native: { 'deu+eng': before, latde: await native('latde') } })
  }
  return summarise(condition, pages, readings)
}

async function readOurs(pages: readonly ScannedPage[], recogniser: Recogniser): Promise<Reading> {
  const { signal } = new AbortController()
  return timed(() =>
    // One page more than workers, as the product does: while those are busy, the next page is prepared.
    inParallel(pages, recogniser.workers + 1, async ({ image }) => {
      const { words } = await recogniser.readPage({ ...image, grey: image.grey.slice() }, signal)
      return words.map(({ text }) => text).join(' ')
    }),
  )
}

async function timed(read: () => Promise<string[]>): Promise<Reading> {
  const [started, before] = [performance.now(), processorTime()]
  const texts = await read()
  const after = processorTime()
  const processorMs = after.own - before.own + (after.children ?? 0) - (before.children ?? 0)
  return { ms: performance.now() - started, processorMs, texts }
}

function summarise(
  condition: Condition,
  pages: readonly ScannedPage[],
  readings: readonly { ours: Reading; native: Record<Opponent, Reading> }[],
): Race {
  const [first] = readings
  const contained = (reading: Reading | undefined): number =>
    pages.reduce((sum, { printed }, index) => sum + countContained(printed, reading?.texts[index] ?? ''), 0)
  return {
    condition,
    pages: pages.length,
    rounds: readings,
    values: pages.reduce((sum, { printed }) => sum + printed.length, 0),
    contained: {
      ours: contained(first?.ours),
      native: { 'deu+eng': contained(first?.native['deu+eng']), latde: contained(first?.native.latde) },
    },
  }
}
