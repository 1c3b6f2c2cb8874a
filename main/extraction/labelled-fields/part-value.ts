import type { LabelEntry } from '../../../models/knowledge/label-table.ts'
import type { PartName } from '../../../models/knowledge/labels/parts.ts'
import { inSection } from './label-candidate.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import type { PageReading } from '../printed-labels/read-page.ts'
import type { Token } from '../words/token.ts'

/** A part of a name or an address beside its label. */
export interface PartValue {
  readonly hit: LabelHit
  readonly text: string
  readonly raw: string
  readonly tokens: readonly Token[]
  readonly quality: number
  readonly quote: string
}

/** The labels of one part of an entry, in the sections the entry allows. */
export function partHits(entry: LabelEntry, part: PartName, page: PageReading): LabelHit[] {
  return page.hits.filter(
    (hit) =>
      inSection(entry, hit) &&
      (entry.partSections === undefined ||
        (hit.section !== null && entry.partSections.includes(hit.section))) &&
      hit.uses.some((use) => use.entry === entry && use.part === part),
  )
}
