import { type DocumentKind, documentKinds } from '../../../models/document-kind.ts'
import type { Document } from '../../../models/document.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import type { ModelQuestion } from '../../../models/model-question.ts'
import { kindAnswer } from '../../../models/opinion-answer.ts'
import type { Opinion } from '../../../models/opinion.ts'
import type { PageText } from '../../../models/page-text.ts'
import { ontoPicture } from '../words/onto-picture.ts'
import { tokensBetween } from '../words/phrase.ts'
import { boxOf } from '../words/token.ts'
import { modelSystem } from './ask-fields.ts'
import { findQuote } from './find-quote.ts'
import type { DocumentPart } from './page-parts.ts'

/** Asks what a document is that no table recognised. `turned` = the kinds in the opposite order: who only picks the first names another one then. */
export function askKind({ text }: DocumentPart, turned: boolean): ModelQuestion {
  const kinds = documentKinds.filter((kind) => kind !== 'application-summary')
  const listed = (turned ? kinds.toReversed() : kinds).map((kind) => `${kind} (${nameOfKind(kind)})`)
  return {
    system: modelSystem,
    material: `Document:\n"""\n${text.replaceAll('"""', '"')}\n"""`,
    task: `Copy the words that say what document this is, then name its kind: ${listed.join(', ')}. unknown if none fits.`,
    answerSchema: kindAnswer,
    answerTokens: 120,
  }
}

/** The kind that was named with words of the document; null when none was, or the words are not there. */
export function groundKind(
  said: { readonly quote: string; readonly kind: DocumentKind },
  { pages: [page] }: DocumentPart,
  document: Document,
  pages: readonly PageText[],
): Extract<Opinion, { type: 'kind' }> | null {
  if (page === undefined || said.kind === 'unknown') return null
  const [found] = findQuote(said.quote, page.phrase)
  if (found === undefined) return null
  const quote = page.phrase.text.slice(found.from, found.to).replaceAll(/[\n\t]/gu, ' ')
  const box = boxOf(tokensBetween(page.phrase, found.from, found.to))
  const place = ontoPicture({ documentId: document.id, page: page.page, box, quote }, pages)
  return { type: 'kind', kind: said.kind, place }
}
