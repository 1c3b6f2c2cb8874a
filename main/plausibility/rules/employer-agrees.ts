import type { Document } from '../../../models/document.ts'
import type { Field, FieldName } from '../../../models/field.ts'
import { compareAddresses } from '../../values/compare-addresses.ts'
import { compareDocumentNumbers } from '../../values/compare-document-numbers.ts'
import { compareEmployers } from '../../values/compare-employers.ts'
import { compareTexts } from '../../values/compare-texts.ts'
import { comparePapers, comparePapersIfAny, fieldsOn } from '../compare-papers.ts'
import { toFound, type CaseView } from '../case-view.ts'
import { judge, type Compare } from '../judge.ts'
import { papersOfEarner } from '../papers-of-earner.ts'
import type { Observation, Rule } from '../rule.ts'
import { sayFound } from '../wording.ts'

/** Who employs: form ↔ contract ↔ EzB ↔ payslips ↔ confirmation; the job and the Betriebsnummer; Leiharbeit is pointed out. */
export const employerAgrees: Rule = {
  id: 'employer-agrees',
  group: 'C',
  severity: 'K',
  norm: '§ 18 Abs. 2 Nr. 1, § 39 AufenthG',
  observe: (view) => [
    ...observeEmployer(view),
    ...observeDetail(view, 'establishmentNumber', compareDocumentNumbers),
    ...observeDetail(
      view,
      'employerAddress',
      compareAddresses,
      'Sitz und Betriebsstätte können verschieden sein.',
    ),
    ...observeDetail(view, 'jobTitle', compareTexts),
    ...observeAgencyWork(view),
  ],
}

const agreements = ['employment-contract', 'employment-declaration', 'training-contract'] as const

function observeEmployer(view: CaseView): Observation[] {
  const papers = papersOfEarner(view, ...agreements, 'employer-confirmation', 'payslip')
  const stated = view.stated('employer')
  const fields = fieldsOn(view, papers, 'employer')
  if (!stated && papers.length === 0) return []
  const compare = asTexts(compareEmployers)
  const { deviating } = judge(stated, fields, compare)
  const severity = deviating.every((field) => isSecondJob(view, field, deviating)) ? 'H' : 'K'
  return [comparePapers(view, { name: 'employer', stated, fields, compare, severity })]
}

/** A payslip beside one of the same month that names the employer stated, or none that was read: who has two jobs has two payslips. */
function isSecondJob(view: CaseView, field: Field, deviating: readonly Field[]): boolean {
  const slips = papersOfEarner(view, 'payslip')
  const monthOf = (slip: Document | undefined) => slip && view.fieldOf(slip, 'month')?.value
  const month = monthOf(slips.find(({ id }) => id === field.documentId))
  return slips.some(
    (slip) =>
      month !== undefined &&
      monthOf(slip) === month &&
      !deviating.some(({ documentId }) => documentId === slip.id),
  )
}

/** Fields that say more about the job; a deviation is often only another way to put it. */
function observeDetail(
  view: CaseView,
  name: FieldName,
  compare: (a: string, b: string) => ReturnType<Compare>,
  hint?: string,
): Observation[] {
  const fields = fieldsOn(view, papersOfEarner(view, ...agreements), name)
  return comparePapersIfAny(view, {
    name,
    stated: view.stated(name),
    fields,
    compare: asTexts(compare),
    severity: 'P',
    remark: ({ outcome }) => (outcome === 'differs' && hint ? hint : ''),
  })
}

const same: Compare = (a, b) => (a === b ? 'equal' : 'different')

/** Leiharbeit: the Bundesagentur refuses its consent (§ 40 Abs. 1 Nr. 2 AufenthG), so a tick there is shown; two ticks that differ are compared. */
function observeAgencyWork(view: CaseView): Observation[] {
  const name = 'temporaryAgencyWork'
  const stated = view.stated(name)
  const fields = fieldsOn(view, papersOfEarner(view, ...agreements), name)
  const ticked = fields.filter((field) => field.value === true && field.certain)
  const norm = '§ 40 Abs. 1 Nr. 2 AufenthG'
  const compared = comparePapersIfAny(view, { name, stated, fields, compare: same, severity: 'P' })
  if (
    compared.some(({ outcome }) => outcome === 'differs') ||
    (ticked.length === 0 && stated?.value !== true)
  )
    return compared
  return [sayAgencyWork(view, ticked, norm)]
}

function sayAgencyWork(view: CaseView, ticked: readonly Field[], norm: string): Observation {
  const stated = view.stated('temporaryAgencyWork') ?? null
  const places = [
    ...(stated?.value === true ? [`Im Formular (${stated.source}): ja`] : []),
    ...ticked.map((field) => sayFound(view, field)),
  ]
  return {
    subject: 'temporaryAgencyWork',
    outcome: 'differs',
    severity: 'P',
    norm,
    stated,
    found: ticked.map(toFound),
    text: `Leiharbeit. ${places.join('. ')}. Bei Leiharbeit ist die Zustimmung der Bundesagentur für Arbeit zu versagen.`,
  }
}

function asTexts(compare: (a: string, b: string) => ReturnType<Compare>): Compare {
  return (a, b) => compare(String(a), String(b))
}
