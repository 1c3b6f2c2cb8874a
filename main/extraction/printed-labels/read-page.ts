import type { ReadContext } from '../read-context.ts'
import type { Section } from '../../../models/knowledge/label-table.ts'
import { findLabels, isNumbered } from './find-labels.ts'
import type { LabelHit } from './label-hit.ts'
import { flowOf } from '../words/flow-text.ts'
import type { Vocabulary } from './label-vocabulary.ts'
import { withoutAnswers } from './without-answers.ts'
import { type PageLayout, layOutPage, type Segment } from '../words/page-layout.ts'
import type { Phrase } from '../words/phrase.ts'
import type { PageText } from '../../../models/page-text.ts'

/** A page with everything that the readers ask of it. */
export interface PageReading {
  readonly layout: PageLayout
  readonly hits: readonly LabelHit[]
  /** The labels that begin in a segment, from left to right. */
  readonly hitsOf: ReadonlyMap<Segment, readonly LabelHit[]>
  /** The labels are numbered ('16 Arbeitszeit   17 Umfang'): a small number before a word opens a label, not a value. */
  readonly numbered: boolean
  readonly flow: Phrase // running text, column by column
  readonly context: ReadContext
}

/** Lays out a page and finds its labels. `before` = the section in which the page before ended. */
export function readPage(
  page: PageText,
  vocabulary: Vocabulary,
  before: Section | null,
  context: ReadContext,
): PageReading {
  const layout = layOutPage(page)
  const hits = withoutAnswers(findLabels(layout, vocabulary, before), layout)
  const hitsOf = new Map<Segment, LabelHit[]>()
  for (const hit of hits)
    for (const segment of hit.segments) hitsOf.set(segment, [...(hitsOf.get(segment) ?? []), hit])
  return { layout, hits, hitsOf, numbered: isNumbered(hits), flow: flowOf(layout), context }
}
