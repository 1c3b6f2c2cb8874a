import { PdfEngine } from './pdf-engine.ts'
import { untilAborted } from './until-aborted.ts'

/** However many files are open, so many threads read them: an application of 30 files costs no more memory than one of two. */
const maxEngines = 2

/** One engine and what it holds at the moment. */
export interface EnginePlace {
  readonly engine: PdfEngine
  /** The file that is open in it; null = none. Set by whoever has lent it. */
  file: object | null
  isLent: boolean
}

/** Least recently used first. */
const places: EnginePlace[] = []
let returned = Promise.withResolvers<void>()

/**
 * Lends an engine, waiting for one if need be: the one that still has `file` open, or an empty one, or a new one, or one whose file
 * has to be opened again later. Threads are kept: starting one costs more than a page, and Electron dislikes threads that come and go.
 */
export async function lendEngine(file: object, signal: AbortSignal): Promise<EnginePlace> {
  for (;;) {
    const place = freePlaces().find((free) => free.file === file) ?? emptyPlace() ?? freePlaces()[0]
    if (place !== undefined) return lent(place)
    await untilAborted(returned.promise, signal)
  }
}

/** The engine that has `file` open, if one still has. Only for whoever owns the file and is not reading it. */
export function lendEngineOf(file: object): EnginePlace | undefined {
  const place = freePlaces().find((free) => free.file === file)
  return place && lent(place)
}

/** Every engine that was lent comes back, an ended one too. */
export function returnEngine(place: EnginePlace): void {
  place.isLent = false
  const { resolve } = returned
  returned = Promise.withResolvers<void>()
  resolve()
}

function freePlaces(): readonly EnginePlace[] {
  return places.filter(({ engine, isLent }) => !isLent && !engine.hasEnded)
}

function emptyPlace(): EnginePlace | undefined {
  const empty = freePlaces().find(({ file }) => file === null)
  const isFull = places.filter(({ engine }) => !engine.hasEnded).length >= maxEngines
  return empty ?? (isFull ? undefined : { engine: new PdfEngine(), file: null, isLent: true })
}

/** Ended engines are forgotten here. */
function lent(place: EnginePlace): EnginePlace {
  place.isLent = true
  const others = places.filter((other) => other !== place && !other.engine.hasEnded)
  places.splice(0, places.length, ...others, place)
  return place
}
