import type { Document } from '../../models/document.ts'
import type { Field, FieldName } from '../../models/field.ts'
import type { Severity } from '../../models/finding.ts'
import type { CaseView } from './case-view.ts'
import { isFormerBeside } from './former-papers.ts'
import { judge, type Judgement } from './judge.ts'
import { observeField, type Comparison } from './observe-field.ts'
import type { Observation } from './rule.ts'

/** A comparison across papers of several kinds, where an older paper of a kind may lie beside the present one. */
export function comparePapers(view: CaseView, comparison: Comparison): Observation {
  const judgement = judge(comparison.stated, comparison.fields, comparison.compare)
  const severity = weigh(view, judgement, comparison.fields, comparison.severity ?? 'K')
  return observeField(view, { ...comparison, severity })
}

/** The same for fields of minor weight: silent where there are not two values to compare. */
export function comparePapersIfAny(view: CaseView, comparison: Comparison): Observation[] {
  const observation = comparePapers(view, comparison)
  return observation.outcome === 'not-checked' ? [] : [observation]
}

const lighter: Readonly<Record<Severity, Severity>> = { K: 'P', P: 'H', H: 'H' }

/**
 * The weight of a deviation: P at most where readings are doubtful, one step less where another paper of each deviating kind agrees; a hint where
 * the deviating ones are of former times beside those (the contract before, the old lease).
 */
export function weigh(
  view: CaseView,
  { severity, deviating }: Judgement,
  fields: readonly Field[],
  usual: Severity,
): Severity {
  const agreeing = fields.filter((field) => !deviating.includes(field))
  const documentOf = ({ documentId }: Field) => view.documents.find(({ id }) => id === documentId)
  const pairs = deviating.map((field) => ({
    own: documentOf(field),
    others: agreeing.filter(
      (other) =>
        other.documentId !== field.documentId &&
        view.kindOf(other.documentId) === view.kindOf(field.documentId),
    ),
  }))
  const isFormer = pairs.every(({ own, others }) =>
    others.map(documentOf).some((other) => own && other && isFormerBeside(view, own, other)),
  )
  if (isFormer) return 'H'
  return pairs.every(({ others }) => others.length > 0) ? lighter[usual] : (severity ?? usual)
}

/** The fields of one name on several documents, in order of delivery. */
export function fieldsOn(view: CaseView, documents: readonly Document[], name: FieldName): readonly Field[] {
  return documents.flatMap((document) => view.fieldsOf(document, name))
}
