import type { Field, FieldValue } from '../../models/field.ts'
import type { Outcome, Severity } from '../../models/finding.ts'
import type { Relation } from '../values/relation.ts'
import { byReliability } from './best-field.ts'
import type { Stated } from './case-view.ts'

/** What comparing values with each other comes to; a rule turns it into an observation. */
export interface Judgement {
  readonly outcome: Outcome
  /** Only where a deviation rests on uncertain readings that confirm each other: 'P' at most. */
  readonly severity?: Severity
  /** The fields that deviate from the reference, the most reliable first. */
  readonly deviating: readonly Field[]
}

export type Compare = (a: FieldValue, b: FieldValue) => Relation
export type Relate = (a: Stated | Field, b: Field) => Relation

/**
 * The one place that decides what a reading may prove. The reference is what the form states or, where it is silent, the most reliable
 * field. Fewer than two values: `not-checked`. A certain value that deviates: `differs`. An uncertain value that deviates: passed over where
 * its own document has a certain value, `differs` of severity P where another place confirms it, otherwise `unreadable`. A form
 * that was itself not read with certainty proves nothing; papers that contradict each other still do.
 */
export function judge(stated: Stated | undefined, fields: readonly Field[], compare: Compare): Judgement {
  return judgeBy(stated, fields, (a, b) => compare(a.value, b.value))
}

/** The same where more than the bare values decides, a salary with its period for instance. */
export function judgeBy(stated: Stated | undefined, fields: readonly Field[], relate: Relate): Judgement {
  const ordered = fields.toSorted(byReliability)
  const reference = stated ?? ordered[0]
  const others = stated ? ordered : ordered.slice(1)
  if (!reference || others.length === 0) return { outcome: 'not-checked', deviating: [] }
  const relations = others.map((field) => ({ field, relation: relate(reference, field) }))
  const deviating = relations.filter(({ relation }) => relation === 'different').map(({ field }) => field)
  const sound = isSound(stated, ordered)
  if (stated && !sound) {
    const among = judgeBy(undefined, fields, relate)
    if (among.outcome === 'differs') return among
  }
  if (sound && deviating.some((field) => field.certain)) return { outcome: 'differs', deviating }
  const weighty = deviating.filter((field) => !hasCertainSibling(field, fields))
  if (weighty.length > 0)
    return sound ? judgeUncertain(weighty, relate) : { outcome: 'unreadable', deviating: weighty }
  const readable = relations.filter(({ relation }) => relation !== 'different')
  const isVariant = readable.some(({ relation }) => relation === 'variant')
  return { outcome: isVariant ? 'variant' : 'agrees', deviating: [] }
}

/** A reference that was itself not read with certainty proves nothing. */
function isSound(stated: Stated | undefined, ordered: readonly Field[]): boolean {
  return stated ? (stated.field?.certain ?? true) : (ordered[0]?.certain ?? false)
}

function hasCertainSibling(field: Field, fields: readonly Field[]): boolean {
  if (field.certain) return false
  return fields.some((other) => other.certain && other.documentId === field.documentId)
}

/** Papers of one make are misread alike: the same words at the same place of three payslips are one reading. */
function isIndependent(a: Field, b: Field): boolean {
  if (a.documentId === b.documentId) return a.reader !== b.reader
  const isSamePlace = Math.abs(a.box.x - b.box.x) + Math.abs(a.box.y - b.box.y) < samePlace
  return a.quote !== b.quote || !isSamePlace
}

/** Of the page's width and height together. */
const samePlace = 0.02

function judgeUncertain(deviating: readonly Field[], relate: Relate): Judgement {
  const confirmed = deviating.some((field) =>
    deviating.some((other) => isIndependent(field, other) && relate(field, other) !== 'different'),
  )
  return confirmed ? { outcome: 'differs', severity: 'P', deviating } : { outcome: 'unreadable', deviating }
}
