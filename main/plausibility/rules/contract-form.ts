import type { IsoDate } from '../../../models/dates.ts'
import type { Document } from '../../../models/document.ts'
import type { Field, FieldName } from '../../../models/field.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { compareEmployers } from '../../values/compare-employers.ts'
import { addDays, addMonths } from '../../values/date-arithmetic.ts'
import { comparePapers, comparePapersIfAny, fieldsOn } from '../compare-papers.ts'
import { toFound, type CaseView } from '../case-view.ts'
import { isFormerBeside, isOver } from '../former-papers.ts'
import { judge, type Compare } from '../judge.ts'
import { observeSignatures } from '../observe-signatures.ts'
import { papersOfEarner } from '../papers-of-earner.ts'
import { fallsUnder } from '../parse-paragraph.ts'
import type { Observation, Rule } from '../rule.ts'
import { formatDate, formatNumber } from '../../../models/knowledge/german-values.ts'
import { pleaseClarify } from '../wording.ts'

/** Start, end, Probezeit and signatures of the contract: with each other, with the EzB, with the day of filing. */
export const contractForm: Rule = {
  id: 'contract-form',
  group: 'C',
  severity: 'K',
  norm: '§ 18 Abs. 2 Nr. 1 AufenthG, § 2 NachwG',
  observe: (view, context) => [
    ...observeDates(view),
    ...observeTerm(view),
    ...observeProbation(view),
    ...signed(view).flatMap((document) => observeSignatures(view, document, context)),
  ],
}

const agreements = ['employment-contract', 'employment-declaration'] as const

function signed(view: CaseView): readonly Document[] {
  return view.documentsOf(...agreements, 'training-contract')
}

const same: Compare = (a, b) => (a === b ? 'equal' : 'different')

function observeDates(view: CaseView): Observation[] {
  const papers = papersOfEarner(view, ...agreements, 'employer-confirmation')
  if (papers.length === 0) return []
  const isPresent = papers.some((document) => !isOver(view, document))
  const present = papers.filter((document) => !isPresent || !isOver(view, document))
  const ends = fieldsOn(view, present, 'endDate')
  return [
    observeStart(view, papers),
    ...comparePapersIfAny(view, {
      name: 'endDate',
      stated: view.stated('endDate'),
      fields: ends,
      compare: same,
    }),
    ...observeUnlimited(view, present, ends),
  ]
}

/**
 * An employer's confirmation may count from an earlier contract: where it alone deviates, it is looked at. An amendment or an offer of the same
 * employer names another day by its nature.
 */
function observeStart(view: CaseView, papers: readonly Document[]): Observation {
  const fields = fieldsOn(view, papers, 'startDate')
  const stated = view.stated('startDate')
  const { deviating } = judge(stated, fields, same)
  const isConfirmation = deviating.every(
    ({ documentId }) => view.kindOf(documentId) === 'employer-confirmation',
  )
  return comparePapers(view, {
    name: 'startDate',
    stated,
    fields,
    compare: same,
    severity: isAmendment(view, fields, deviating) ? 'H' : isConfirmation ? 'P' : 'K',
  })
}

/** Contracts alone deviate, each beside another one that agrees and is of the same employer, or newer. */
function isAmendment(view: CaseView, fields: readonly Field[], deviating: readonly Field[]): boolean {
  const contractsOf = (some: readonly Field[]) =>
    view
      .documentsOf('employment-contract')
      .filter(({ id }) => some.some(({ documentId }) => documentId === id))
  const agreeing = contractsOf(fields.filter((field) => !deviating.includes(field)))
  const others = contractsOf(deviating)
  const employerOn = (contract: Document) => String(view.fieldOf(contract, 'employer')?.value)
  return (
    deviating.every(({ documentId }) => view.kindOf(documentId) === 'employment-contract') &&
    others.every((contract) =>
      agreeing.some(
        (other) =>
          compareEmployers(employerOn(other), employerOn(contract)) !== 'different' ||
          isFormerBeside(view, contract, other),
      ),
    )
  )
}

/** One place says unbefristet, another names an end. */
function observeUnlimited(
  view: CaseView,
  papers: readonly Document[],
  ends: readonly Field[],
): Observation[] {
  const fields = fieldsOn(view, papers, 'unlimited')
  const [unlimited, end] = (['unlimited', 'endDate'] as const).map((name) => {
    const stated = view.stated(name)
    return stated?.field?.certain === false ? undefined : stated
  })
  const open = fields.filter(({ certain, value }) => certain && value === true)
  const limited = ends.filter(
    ({ certain, documentId }) => certain && !open.some((field) => field.documentId === documentId),
  )
  const openSaid = [
    ...(unlimited?.value === true ? [`Im Formular unbefristet (${unlimited.source})`] : []),
    ...open.map((field) => `unbefristet ${placeOf(view, field)}`),
  ]
  const limitedSaid = [
    ...(end ? [`im Formular befristet bis ${formatDate(String(end.value))} (${end.source})`] : []),
    ...limited.map((field) => `befristet bis ${formatDate(String(field.value))} ${placeOf(view, field)}`),
  ]
  if (openSaid.length === 0 || limitedSaid.length === 0)
    return comparePapersIfAny(view, { name: 'unlimited', stated: unlimited, fields, compare: same })
  return [
    {
      subject: 'unlimited',
      outcome: 'differs',
      stated: unlimited ?? end ?? null,
      found: [...open, ...limited].map(toFound),
      text: `Dauer der Beschäftigung: ${[...openSaid, ...limitedSaid].join('; ')}. ${pleaseClarify}`,
    },
  ]
}

/** Within each contract the end comes after the start; a Blue Card needs at least six months (§ 18g AufenthG). */
function observeTerm(view: CaseView): Observation[] {
  return view.documentsOf(...agreements).flatMap((document): Observation[] => {
    const [start, end] = [certainDate(view, document, 'startDate'), certainDate(view, document, 'endDate')]
    if (!start || !end) return []
    const [from, until] = [String(start.value), String(end.value)]
    const term = `Vom ${formatDate(from)} bis ${formatDate(until)} ${placeOf(view, start)}.`
    const found = [toFound(start), toFound(end)]
    if (until < from)
      return [
        {
          subject: 'startDate<endDate',
          outcome: 'differs',
          found,
          text: `${term} Das Ende liegt vor dem Beginn. ${pleaseClarify}`,
        },
      ]
    if (!fallsUnder(view.paragraph, '18g')) return []
    const isLongEnough = addMonths(from, 6) <= addDays(until, 1)
    return [
      {
        subject: 'endDate',
        outcome: isLongEnough ? 'agrees' : 'differs',
        norm: '§ 18g AufenthG',
        found,
        text: `${term} Für die Blaue Karte EU muss die Beschäftigung mindestens sechs Monate dauern.`,
      },
    ]
  })
}

/** Probezeit: at most six months in a job (§ 622 Abs. 3 BGB); the EzB does not know it. */
function observeProbation(view: CaseView): Observation[] {
  const fields = fieldsOn(view, view.documentsOf('employment-contract'), 'probationMonths')
  const long = fields.filter((field) => field.certain && Number(field.value) > 6)
  const stated = view.stated('probationMonths')
  const compared = comparePapersIfAny(view, {
    name: 'probationMonths',
    stated,
    fields,
    compare: same,
    severity: 'P',
  })
  return [
    ...compared,
    ...long.map((field): Observation => ({
      subject: 'probationMonths',
      outcome: 'differs',
      severity: 'H',
      norm: '§ 622 Abs. 3 BGB',
      found: [toFound(field)],
      text: `Probezeit ${formatNumber(Number(field.value))} Monate ${placeOf(view, field)}; üblich sind längstens sechs Monate.`,
    })),
  ]
}

function certainDate(view: CaseView, document: Document, name: FieldName): Field | undefined {
  return view.fieldsOf(document, name).find((field) => field.certain && isDay(field.value))
}

function isDay(value: unknown): value is IsoDate {
  return typeof value === 'string' && value.length === 10
}

function placeOf(view: CaseView, field: Field | undefined): string {
  return field ? `(${nameOfKind(view.kindOf(field.documentId))}, S. ${field.page})` : ''
}
