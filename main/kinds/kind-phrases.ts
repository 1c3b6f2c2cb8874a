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

export const kindPhrases: readonly KindPhrases[] = documentKinds.flatMap((kind) => {
  if (kind === 'unknown') return []
  const row = documentTitles[kind]
  return [
    {
      kind,
      titles: phrases(row.titles),
      words: phrases(row.words),
      never: phrases(row.never ?? ''),
      onePage: row.onePage ?? false,
    },
  ]
})

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
