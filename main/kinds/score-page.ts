import type { DocumentKind } from '../../models/document-kind.ts'
import type { PageText } from '../../models/page-text.ts'
import type { FoldedLine } from './heading-lines.ts'
import { hasPhrase } from './find-phrase.ts'
import { kindPhrases, type KindPhrases, type Phrase } from './kind-phrases.ts'

/** How strongly a page speaks for a kind. `title` = it carries a title of the kind as a heading, not only the word in running text. */
export interface KindScore {
  readonly kind: DocumentKind
  readonly score: number
  readonly title: boolean
}

/** Points; what separates the kinds on the documents for building (test/documents, seeds under 1000). */
const points = {
  heading: 5, // a title that fills most of its line
  prominent: 2, // ... and is printed larger than the rest
  upperThird: 1, // ... and stands in the upper part
  mention: 0.5, // the title inside a sentence
  word: 1,
  wordInHeading: 2.5, // a label word in a heading: "Bescheinigung über das Bestehen einer Krankenversicherung"
  words: 7, // at most, from label words
  longTitle: 0.4, // per further token: "Zertifikat Integrationskurs" beats "Zertifikat"
  zone: 9, // a machine readable zone of this kind
} as const

/** Scores of all kinds for one page, best first. */
export function scorePage(page: PageText, lines: readonly FoldedLine[]): KindScore[] {
  const zoneKind = kindOfZone(page)
  return kindPhrases
    .map((row) => scoreKind(row, lines, zoneKind))
    .filter((score) => score.score > 0)
    .toSorted((a, b) => b.score - a.score)
}

function scoreKind(row: KindPhrases, lines: readonly FoldedLine[], zoneKind: DocumentKind | null): KindScore {
  if (row.never.some((phrase) => lines.some((line) => isTitleLine(line) && hasPhrase(line.tokens, phrase)))) {
    return { kind: row.kind, score: 0, title: false }
  }
  const title = Math.max(0, ...row.titles.flatMap((phrase) => lines.map((line) => titlePoints(line, phrase))))
  const words = row.words.reduce((sum, phrase) => sum + wordPoints(lines, phrase), 0)
  const zone = zoneKind === row.kind ? points.zone : 0
  return {
    kind: row.kind,
    score: title + Math.min(points.words, words) + zone,
    title: title >= points.heading || zone > 0,
  }
}

function titlePoints(line: FoldedLine, phrase: Phrase): number {
  if (!hasPhrase(line.tokens, phrase)) return 0
  if (!isHeading(line, phrase)) return points.mention
  return (
    points.heading +
    (line.relativeSize >= 1.25 ? points.prominent : 0) +
    (line.top < 0.34 ? points.upperThird : 0) +
    points.longTitle * (phrase.length - 1)
  )
}

function wordPoints(lines: readonly FoldedLine[], phrase: Phrase): number {
  const own = lines.filter((line) => hasPhrase(line.tokens, phrase))
  if (own.length === 0) return 0
  return own.some((line) => looksLikeHeading(line)) ? points.wordInHeading : points.word
}

/** A short line, printed large. */
function looksLikeHeading({ relativeSize, tokens }: FoldedLine): boolean {
  return relativeSize >= 1.25 && tokens.length <= 9
}

/** Short enough to be a title or a part of one, not a sentence. */
function isTitleLine({ tokens }: FoldedLine): boolean {
  return tokens.length <= 7
}

/** What a title says about its use belongs to no kind: "Bescheinigung des Arbeitgebers zur Vorlage bei der Ausländerbehörde". */
const purpose = / (?:zur vorlage|for submission|fuer die auslaenderbehoerde).*$/

/** The phrase is the line: at least half of its characters, or a third of a short line that is printed large or stands at the top. */
function isHeading(line: FoldedLine, phrase: Phrase): boolean {
  const title = line.text.replace(purpose, '').replaceAll(' ', '')
  const share = phrase.join('').length / Math.max(1, title.length)
  const standsOut = isTitleLine(line) && (line.relativeSize >= 1.1 || line.top < 0.25)
  return share >= (standsOut ? 0.33 : 0.5) && hasPhrase(line.tokens, phrase)
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
