import type { Section } from '../../../models/knowledge/label-table.ts'
import type { LabelUse } from './label-vocabulary.ts'
import type { Segment } from '../words/page-layout.ts'
import type { Area } from '../../values/area.ts'
import type { Token } from '../words/token.ts'

/** A known label where it stands. `uses` empty: a decoy, only a border for the values around it. */
export interface LabelHit extends Area {
  readonly key: string
  readonly tokens: readonly Token[] // with its translations: 'Name / Surname / Nom'
  readonly segments: readonly Segment[] // two when the label runs over two lines
  readonly from: number // index of its first token in the first segment
  readonly end: number // index behind the label and its colon in the last segment
  readonly uses: readonly LabelUse[]
  readonly exact: boolean
  readonly colon: boolean
  readonly tight: boolean // more words follow in its segment, without a colon
  readonly bracketed: boolean // '(Vor- und Zuname)': stands under its value
  readonly role: Section | null // the label names the section itself: 'Name des Vermieters'
  readonly section: Section | null
}

/** A hit before its section is known. */
export type BareHit = Omit<LabelHit, 'section'>
