import type { DocumentKind } from '../../models/document-kind.ts'
import type { PageText } from '../../models/page-text.ts'
import { foldedLines, type FoldedLine } from './heading-lines.ts'
import type { KindRow } from './kind-phrases.ts'
import { scorePage, type KindScore } from './score-page.ts'

/** A run of pages that is one document; `named` as in `KindScore`, `near` = other kinds that its text speaks for as well. */
export interface KindRun {
  readonly first: number
  readonly last: number
  readonly kind: DocumentKind
  readonly named: boolean
  readonly near: readonly DocumentKind[]
}

/** Under this score no kind is named. One heading, or a few label words, carry it. */
const leastScore = 2.5
/** From this score on a text speaks for a kind although another one is ahead: a few label words, no mention. */
const nearScore = 3.5
/** From this score on a text is a paper of its own without a title: a wording that only this kind has and several label words. */
const aloneScore = 8
/** The best kind must be this many points ahead of the next one. */
const leastLead = 1.5

/**
 * Splits the pages of one file into documents and names the kind of each, from the text alone (never from the file's name or upload slot).
 * A page begins a new document when it carries a heading of another kind, or of the same kind where the kind has one page; otherwise it continues.
 */
export function recogniseKinds(pages: readonly PageText[]): KindRun[] {
  const runs: ScoredPage[][] = []
  let current: KindScore | null = null
  for (const page of pages.map((each) => readScores(each))) {
    const best = namedKind(page.scores)
    const run = runs.at(-1)
    if (run && (isBackOfCard(page, run) || !beginsDocument(page, best, current))) {
      run.push(page)
      current ??= best
    } else {
      runs.push([page])
      current = best
    }
  }
  return runs.map((run) => describeRun(run))
}

interface ScoredPage {
  readonly page: number
  readonly sheet: number | null // "Seite 2 von 3": its number within the document
  readonly zoneLines: number // of its machine readable zone; 0 = it has none
  readonly scores: readonly KindScore[]
}

function readScores(page: PageText): ScoredPage {
  const lines = foldedLines(page)
  const zoneLines = page.mrzZones[0]?.lines.length ?? 0
  return { page: page.page, sheet: sheetNumber(lines), zoneLines, scores: scorePage(page, lines) }
}

/** The zone of three lines stands on the back of a card: it belongs to a front of the same kind, which has none (ICAO Doc 9303-5). */
function isBackOfCard(page: ScoredPage, run: readonly ScoredPage[]): boolean {
  const [front] = run
  return (
    page.zoneLines === 3 &&
    run.length === 1 &&
    front?.zoneLines === 0 &&
    front.scores[0] !== undefined &&
    front.scores[0].row === page.scores[0]?.row
  )
}

function beginsDocument(
  { sheet, scores }: ScoredPage,
  best: KindScore | null,
  current: KindScore | null,
): boolean {
  if (sheet !== null && sheet > 1) return false
  if (best === null) return sheet === 1 && current !== null
  if (best.row !== current?.row)
    return (best.title && !goesOn(best, current, scores)) || standsAlone(best, current, scores) || sheet === 1
  return best.title && (sheet === 1 || best.row.onePage)
}

/** A heading such as 'Bestätigung' begins no document on a page that speaks for the one before as well. */
function goesOn(best: KindScore, current: KindScore | null, scores: readonly KindScore[]): boolean {
  return best.vague && scores.some(({ row, score }) => row === current?.row && score >= leastScore)
}

/** A wording that only papers of this kind have, with their words, on a page that says nothing of the kind before: its title was not known. */
function standsAlone(best: KindScore, current: KindScore | null, scores: readonly KindScore[]): boolean {
  return best.named && best.score >= aloneScore && !scores.some(({ row }) => row === current?.row)
}

/** "Seite 2 von 3", "Page 2 of 3", "Blatt 2/3": the sheet's number within its document, or null. */
function sheetNumber(lines: readonly FoldedLine[]): number | null {
  for (const { text } of lines) {
    const match = /\b(?:seite|page|blatt|sheet) (\d{1,2})(?: (?:von|of) \d{1,2}| \d{1,2})?$/.exec(text)
    if (match?.[1] !== undefined) return Number(match[1])
  }
  return null
}

function namedKind(scores: readonly KindScore[]): KindScore | null {
  const [best, next] = scores
  if (!best || best.score < leastScore) return null
  return best.score - (next?.score ?? 0) >= leastLead || (best.title && next?.title === false) ? best : null
}

/** The first page names the document; the following ones count less. */
function describeRun(run: readonly ScoredPage[]): KindRun {
  const totals = new Map<KindRow, KindScore>()
  for (const [index, { scores }] of run.entries()) {
    for (const each of scores) {
      const before = totals.get(each.row)
      const score = (before?.score ?? 0) + (index === 0 ? 1 : 0.4) * each.score
      totals.set(each.row, {
        ...each,
        score,
        title: (before?.title ?? false) || each.title,
        named: (before?.named ?? false) || each.named,
      })
    }
  }
  const ranked = [...totals.values()].toSorted((a, b) => b.score - a.score)
  const best = namedKind(ranked)
  const [first, last] = [run[0]?.page ?? 1, run.at(-1)?.page ?? 1]
  if (!best) return { first, last, kind: 'unknown', named: false, near: [] }
  const { kind } = best.row
  const near = ranked.filter(({ row, score }) => row.kind !== kind && score >= nearScore)
  return { first, last, kind, named: best.named, near: [...new Set(near.map(({ row }) => row.kind))] }
}
