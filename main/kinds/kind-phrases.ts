import { documentKinds, type DocumentKind } from '../../models/document-kind.ts'
import { documentTitles } from '../../models/knowledge/document-titles.ts'
import { fold } from '../values/fold.ts'

/** A phrase as folded tokens. */
export type Phrase = readonly string[]

/** The table of titles and label words, folded once at load. */
export interface KindPhrases {
  readonly kind: DocumentKind
  readonly titles: readonly Phrase[]
  readonly words: readonly Phrase[]
  readonly never: readonly Phrase[]
  readonly onePage: boolean
}

/** Nouns and links that make the title of a certificate together with its subject. */
const german = ['bescheinigung', 'bestaetigung', 'nachweis']
const english = ['confirmation', 'certificate', 'proof', 'verification']
const germanLinks =
  'ueber|des|der|zur|zum|eines|einer|ihrer|ihres|ueber das|ueber die|ueber den|ueber ihre|ueber ihr|ueber ihren|ueber ein|ueber eine|ueber einen'
const englishLinks = 'of|of the|of your|of an|on'

export const kindPhrases: readonly KindPhrases[] = documentKinds.flatMap((kind) => {
  if (kind === 'unknown') return []
  const row = documentTitles[kind]
  return [
    {
      kind,
      titles: [...phrases(row.titles), ...phrases(row.certifies ?? '').flatMap(certificatesOf)],
      words: phrases(row.words),
      never: phrases(row.never ?? ''),
      onePage: row.onePage ?? false,
    },
  ]
})

/** The titles of certificates about a subject: 'Bescheinigung über Ihre Krankenversicherung', 'Confirmation of employment'. */
function certificatesOf(subject: Phrase): Phrase[] {
  const titled = (nouns: readonly string[], links: string): Phrase[] =>
    nouns.flatMap((noun) => links.split('|').map((link) => [noun, ...link.split(' '), ...subject]))
  return [...titled(german, germanLinks), ...titled(english, englishLinks)]
}

function phrases(list: string): Phrase[] {
  return list
    .split('|')
    .map((phrase) =>
      fold(phrase)
        .split(' ')
        .filter((token) => token !== ''),
    )
    .filter((phrase) => phrase.length > 0)
}
