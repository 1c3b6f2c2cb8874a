import type { Document } from '../../models/document.ts'
import type { Finding } from '../../models/finding.ts'
import { parseKind, parseLikeness } from '../../models/opinion-answer.ts'
import type { Opinion, Wordings } from '../../models/opinion.ts'
import { roomForText } from '../extraction/model/ask-fields.ts'
import { askKind, groundKind } from '../extraction/model/ask-kind.ts'
import { askLikeness } from '../extraction/model/ask-likeness.ts'
import { partsOf } from '../extraction/model/page-parts.ts'
import { openWordings } from '../plausibility/open-wordings.ts'
import type { CaseReading } from './case-reading.ts'
import type { QuestionCounter } from './question-counter.ts'

/** More pairs than these are no longer a question of words. */
const mostWordings = 6
const mostKinds = 6
/** What a paper is stands where it begins. */
const beginningCharacters = 1_200

/**
 * Asks what strings and tables do not decide: whether different wordings mean the same, and what a document is that no table recognised. Each
 * question is asked twice, the other way round; a model that then says something else has no opinion.
 */
export async function* askOpinions(
  reading: CaseReading,
  findings: readonly Finding[],
  counter: QuestionCounter,
  contextTokens: number,
): AsyncGenerator<Opinion> {
  for (const wordings of openWordings(findings).slice(0, mostWordings)) {
    const opinion = await likenessOf(wordings, counter)
    if (opinion !== null) yield opinion
  }
  const unknown = reading
    .facts(true)
    .documents.filter(
      (document) => document.kind === 'unknown' && document.kindBy === 'table' && reading.isAskable(document),
    )
  for (const document of unknown.slice(0, mostKinds)) {
    const opinion = await kindOf(document, reading, counter, contextTokens)
    if (opinion !== null) yield opinion
  }
}

async function likenessOf(wordings: Wordings, counter: QuestionCounter): Promise<Opinion | null> {
  const ask = (pair: Wordings) =>
    counter.ask(askLikeness(pair), (answer) => parseLikeness(answer, pair.first, pair.second))
  const likeness = await ask(wordings)
  if (likeness === null || likeness === 'unklar') return null
  const turned = await ask({ ...wordings, first: wordings.second, second: wordings.first })
  return turned === likeness ? { type: 'likeness', ...wordings, likeness } : null
}

async function kindOf(
  document: Document,
  reading: CaseReading,
  counter: QuestionCounter,
  contextTokens: number,
): Promise<Opinion | null> {
  const pages = reading.pagesOf(document)
  const room = roomForText(contextTokens, []) / 2 // the list of kinds takes its share
  const [part] = partsOf(pages, Math.min(room, beginningCharacters))
  if (part === undefined) return null
  const said = await counter.ask(askKind(part, false), parseKind)
  const opinion = said && groundKind(said, part, document, pages)
  if (opinion === null) return null
  const again = await counter.ask(askKind(part, true), parseKind)
  return again?.kind === opinion.kind ? opinion : null
}
