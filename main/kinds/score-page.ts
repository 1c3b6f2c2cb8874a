import type { DocumentKind } from '../../models/document-kind.ts'
import type { PageText } from '../../models/page-text.ts'
import { findPhrases, type PhraseHit } from './find-phrases.ts'
import { lineBreaks, type FoldedLine } from './heading-lines.ts'
import { kindRows, type KindRow, type Phrase } from './kind-phrases.ts'
import { isSmallWord } from './small-words.ts'

/**
 * How strongly a page speaks for a kind. `title` = it carries a title of the kind as a heading, not only the word in running text; `vague` = one that
 * papers of other kinds carry as well. `named` = it carries such a title or a wording that only this kind has; otherwise label words alone speak for it.
 */
export interface KindScore {
  readonly row: KindRow
  readonly score: number
  readonly title: boolean
  readonly vague: boolean
  readonly named: boolean
}

/** Points; what separates the kinds on the documents for building (test/documents, seeds under 1000). */
const points = {
  heading: 5, // a title that fills most of its line
  vague: 3, // ... and that papers of other kinds carry as well
  prominent: 2, // ... and is printed larger than the rest
  upperThird: 1, // ... and stands in the upper part
  mention: 0.5, // the title inside a sentence
  formula: 5, // a wording that only this kind has
  decidingFormula: 18, // ... and that stands below all that another kind says
  word: 1,
  wording: 1.5, // a label of several words
  wordInHeading: 2.5, // a label word in a heading: "Bescheinigung über das Bestehen einer Krankenversicherung"
  words: 7, // at most, from label words
  longTitle: 0.4, // per further token: "Zertifikat Integrationskurs" beats "Zertifikat"
  zone: 9, // a machine readable zone of this kind
} as const

/** A vague title counts beside label words worth so much. */
const wordsBesideVague = 2

/** ... and names the kind beside so many. */
const wordsBesideName = 4

/** Scores of all kinds for one page, best first. */
export function scorePage(page: PageText, lines: readonly FoldedLine[]): KindScore[] {
  const overBreaks = findPhrases(lineBreaks(lines)).filter(({ role }) => role === 'formula')
  const hits = Map.groupBy([...findPhrases(lines), ...overBreaks], ({ row }) => row)
  const zone = kindOfZone(page)
  const rows = new Set([...hits.keys(), ...kindRows.filter(({ kind }) => kind === zone)])
  return [...rows]
    .map((row) => scoreKind(row, hits.get(row) ?? [], zone))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
}

function scoreKind(row: KindRow, hits: readonly PhraseHit[], zone: DocumentKind | null): KindScore {
  const isRuledOut = hits.some(({ role, line }) => role === 'never' && isTitleLine(line) && !isLegend(line))
  if (isRuledOut) return { row, score: 0, title: false, vague: false, named: false }
  const words = Math.min(points.words, wordPoints(hits.filter(({ role }) => role === 'word')))
  const titles = hits.filter(
    ({ role }) => role === 'title' || (role === 'vague' && words >= wordsBesideVague),
  )
  const title = Math.max(0, ...titles.map((hit) => titlePoints(hit)))
  const isVague = !titles.some((hit) => hit.role === 'title' && titlePoints(hit) === title)
  const hasFormula = hits.some(({ role }) => role === 'formula')
  const formula = hasFormula ? (row.repeatsOthers ? points.decidingFormula : points.formula) : 0
  const zonePoints = zone === row.kind ? points.zone : 0
  const hasTitle = title >= points.vague || zonePoints > 0
  return {
    row,
    score: (isVague ? title + formula : Math.max(title, formula)) + words + zonePoints,
    title: hasTitle,
    vague: isVague && zonePoints === 0,
    named: (hasTitle && (!isVague || zonePoints > 0 || words >= wordsBesideName)) || hasFormula,
  }
}

function titlePoints({ line, phrase, role }: PhraseHit): number {
  const isLarge = line.relativeSize >= 1.25
  if (line.isSection || (line.isSentence && !isLarge) || !isHeading(line, phrase)) return points.mention
  return (
    (role === 'vague' ? points.vague : points.heading) +
    (isLarge ? points.prominent : 0) +
    (line.top < 0.34 ? points.upperThird : 0) +
    points.longTitle * (phrase.length - 1)
  )
}

/** Every word once, where it says most. */
function wordPoints(hits: readonly PhraseHit[]): number {
  return [...Map.groupBy(hits, ({ phrase }) => phrase)]
    .map(([phrase, own]): number => {
      if (own.some(({ line }) => looksLikeHeading(line))) return points.wordInHeading
      return phrase.length > 1 ? points.wording : points.word
    })
    .reduce((sum, each) => sum + each, 0)
}

/** Small print in the lower half explains symbols or the law; it says nothing about what the paper is. */
function isLegend({ relativeSize, top }: FoldedLine): boolean {
  return relativeSize < 0.95 && top > 0.5
}

/** A short line, printed large. */
function looksLikeHeading({ relativeSize, tokens }: FoldedLine): boolean {
  return relativeSize >= 1.25 && tokens.length <= 9
}

/** Short enough to be a title or a part of one, not a sentence. */
function isTitleLine({ tokens }: FoldedLine): boolean {
  return tokens.filter((token) => !isSmallWord(token)).length <= 7
}

/** Here begins what a title says about its use, which belongs to no kind: "Bescheinigung des Arbeitgebers zur Vorlage bei der Ausländerbehörde". */
const purposes: readonly string[] = ['vorlage', 'submission', 'auslaenderbehoerde']

/** Words that go on from a title: "Ausbildungsvertrag nach dem Tarifvertrag ...", "Mietvertrag zwischen ...". */
const connections: readonly string[] = ['gemaess', 'nach', 'zwischen', 'between']

/**
 * The phrase is the line: at least half of its letters, or a third of a short line that is printed large or stands at the top. At the top it may
 * also begin a line that goes on from it.
 */
function isHeading(line: FoldedLine, phrase: Phrase): boolean {
  const purpose = line.tokens.findIndex((token) => purposes.includes(token))
  const title = purpose > 0 ? line.tokens.slice(0, purpose) : line.tokens
  const share = lettersOf(phrase) / Math.max(1, lettersOf(title))
  const isAtTop = line.top < 0.25
  const standsOut = isTitleLine(line) && (line.relativeSize >= 1.1 || isAtTop)
  return share >= (standsOut ? 0.33 : 0.5) || (isAtTop && goesOnFrom(line, phrase))
}

function goesOnFrom({ tokens }: FoldedLine, phrase: Phrase): boolean {
  const next = tokens[phrase.length] ?? ''
  return phrase.every((word, n) => tokens[n] === word) && (isSmallWord(next) || connections.includes(next))
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (isSmallWord(word) ? 0 : word.length), 0)
}

/** Document codes of ICAO Doc 9303: P passport, V visa, AR residence title (Germany: eAT), other A/C/I cards identity cards. */
function kindOfZone(page: PageText): DocumentKind | null {
  const first = page.mrzZones[0]?.lines[0] ?? ''
  if (/^P[A-Z<]/.test(first)) return 'passport'
  if (/^V[A-Z<]/.test(first)) return 'visa'
  if (/^(AR|AF|RT|IR|RP)/.test(first)) return 'residence-title'
  if (/^[ACI][A-Z<]/.test(first)) return 'identity-card'
  return null
}
