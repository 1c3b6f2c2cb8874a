import type { Document } from '../../models/document.ts'
import type { FieldName } from '../../models/field.ts'
import { addMonths } from '../values/date-arithmetic.ts'
import type { CaseView } from './case-view.ts'

/** What says when a paper was made or what time it is about; of two papers the first name that both have decides. */
const ages: readonly FieldName[] = ['signatureDates', 'validUntil', 'date', 'validFrom', 'startDate']

/** Is a paper of former times beside the other: over before the day of filing, or older than that one? */
export function isFormerBeside(view: CaseView, document: Document, other: Document): boolean {
  if (isOver(view, document) && !isOver(view, other)) return true
  const name = ages.find((each) => lastOf(view, document, each) !== '' && lastOf(view, other, each) !== '')
  return name !== undefined && lastOf(view, document, name) < lastOf(view, other, name)
}

/** An employment, insurance or lease that ended before the application was filed (the last day counts), a payslip from before the job stated. */
export function isOver(view: CaseView, document: Document): boolean {
  const { submittedOn } = view.application
  const [month, start] = [lastOf(view, document, 'month'), view.stated('startDate')]
  if (month !== '') return start?.field?.certain !== false && month < String(start?.value ?? '').slice(0, 7)
  const end = lastOf(view, document, 'endDate') || lastOf(view, document, 'validUntil')
  return submittedOn !== null && end !== '' && end < submittedOn
}

/** Signed, or in force, for more than a year when the application was filed: pay and rent may have changed since. */
export function isOld(view: CaseView, document: Document): boolean {
  const { submittedOn } = view.application
  const day = lastOf(view, document, 'signatureDates') || lastOf(view, document, 'startDate')
  return submittedOn !== null && day.length === 10 && addMonths(day, 12) < submittedOn
}

function lastOf(view: CaseView, document: Document, name: FieldName): string {
  return (
    view
      .fieldsOf(document, name)
      .filter(({ certain }) => certain)
      .map(({ value }) => String(value))
      .toSorted()
      .at(-1) ?? ''
  )
}
