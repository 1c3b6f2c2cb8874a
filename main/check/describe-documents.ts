import type { DeliveredFile } from '../../models/delivered-file.ts'
import type { Document } from '../../models/document.ts'
import type { PageText } from '../../models/page-text.ts'
import { recogniseKinds, type KindRun } from '../kinds/recognise-kinds.ts'

/** The documents of one file: its pages split by kind. Ids hold for the same input: 'doc-3-1' = file 3, from page 1. */
export function describeDocuments(file: DeliveredFile, pages: readonly PageText[]): Document[] {
  return runsOf(file, pages).map((run) => {
    const own = pages.filter((page) => page.page >= run.first && page.page <= run.last)
    return {
      id: `${file.id.replace('file', 'doc')}-${run.first}`,
      file: file.name,
      place: file.place,
      sha256: file.sha256,
      slot: file.slot,
      kind: run.kind,
      kindNamed: run.named,
      kindsNear: [...run.near],
      pages: { first: run.first, last: run.last },
      textSource: textSourceOf(own),
      unreadablePages: own.flatMap(({ page, problem }) => (problem === null ? [] : [{ page, problem }])),
      kindBy: 'table' as const,
    }
  })
}

/** The message itself says which file is the summary of the form; everything else is recognised from its text. */
function runsOf(file: DeliveredFile, pages: readonly PageText[]): readonly KindRun[] {
  if (!file.place.startsWith('antragszusammenfassung')) return recogniseKinds(pages)
  return [{ first: 1, last: Math.max(1, pages.length), kind: 'application-summary', named: true, near: [] }]
}

function textSourceOf(pages: readonly PageText[]): Document['textSource'] {
  const sources = new Set(pages.map((page) => page.source).filter((source) => source !== 'none'))
  if (sources.size > 1) return 'mixed'
  return [...sources][0] ?? 'none'
}
