import { documentKinds, type DocumentKind } from '../../models/document-kind.ts'
import { documentTitles } from '../../models/knowledge/document-titles.ts'
import type { DocumentTitle } from '../../models/knowledge/title-table.ts'
import { otherPapers } from '../../models/knowledge/titles/other-papers.ts'
import { fold } from '../values/fold.ts'

/** A phrase as folded tokens. */
export type Phrase = readonly string[]

/** A kind that phrases speak for. Papers that are none of the kinds are rows of their own, all of kind `unknown`. */
export interface KindRow {
  readonly kind: DocumentKind
  readonly onePage: boolean
  readonly repeatsOthers: boolean
}

/** What a phrase is to its kind, as in the table of titles. */
export type PhraseRole = 'title' | 'vague' | 'formula' | 'word' | 'never'

export interface KindPhrase {
  readonly row: KindRow
  readonly role: PhraseRole
  readonly phrase: Phrase
}

/** Nouns that make the title of a certificate together with its subject. */
const certificates = [
  'bescheinigung',
  'bestaetigung',
  'nachweis',
  'confirmation',
  'certificate',
  'proof',
  'verification',
]

/** The tables of titles and label words, folded once at load. */
export const kindPhrases: readonly KindPhrase[] = [
  ...documentKinds.flatMap((kind) => (kind === 'unknown' ? [] : phrasesOf(kind, documentTitles[kind]))),
  ...otherPapers.flatMap((paper) => phrasesOf('unknown', { ...paper, onePage: true })),
]

export const kindRows: readonly KindRow[] = [...new Set(kindPhrases.map(({ row }) => row))]

function phrasesOf(kind: DocumentKind, title: DocumentTitle): KindPhrase[] {
  const row = { kind, onePage: title.onePage ?? false, repeatsOthers: title.repeatsOthers ?? false }
  const as = (role: PhraseRole, phrases: readonly Phrase[]): KindPhrase[] =>
    phrases.map((phrase) => ({ row, role, phrase }))
  return [
    ...as('title', [...split(title.titles), ...split(title.certifies).flatMap(certificatesOf)]),
    ...as('vague', split(title.vague)),
    ...as('formula', split(title.formulas)),
    ...as('word', split(title.words)),
    ...as('never', split(title.never)),
  ]
}

/** The titles of certificates about a subject: 'Bescheinigung über Ihre Krankenversicherung', 'Confirmation of employment'. */
function certificatesOf(subject: Phrase): Phrase[] {
  return certificates.map((noun) => [noun, ...subject])
}

function split(list = ''): Phrase[] {
  return list
    .split('|')
    .map((phrase) =>
      fold(phrase)
        .split(' ')
        .filter((token) => token !== ''),
    )
    .filter((phrase) => phrase.length > 0)
}
