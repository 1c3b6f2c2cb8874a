import type { IsoDate } from '../../../models/dates.ts'
import type { Document } from '../../../models/document.ts'
import type { Field, FieldName } from '../../../models/field.ts'
import type { Severity } from '../../../models/finding.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { addDays, addMonths } from '../../values/date-arithmetic.ts'
import { comparePapers, comparePapersIfAny, fieldsOn } from '../compare-papers.ts'
import { documentAsFound, toFound, type CaseView } from '../case-view.ts'
import type { Compare } from '../judge.ts'
import { papersOfEarner } from '../papers-of-earner.ts'
import { fallsUnder } from '../parse-paragraph.ts'
import type { Observation, Rule, RuleContext } from '../rule.ts'
import { at, formatDate, formatNumber, pleaseClarify } from '../wording.ts'

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
  const start = {
    name: 'startDate',
    stated: view.stated('startDate'),
    fields: fieldsOn(view, papers, 'startDate'),
  } as const
  const end = {
    name: 'endDate',
    stated: view.stated('endDate'),
    fields: fieldsOn(view, papers, 'endDate'),
  } as const
  return [
    comparePapers(view, { ...start, compare: same, severity: 'K' }),
    ...comparePapersIfAny(view, { ...end, compare: same, severity: 'K' }),
    ...observeUnlimited(view, end.fields),
  ]
}

/** One paper says unbefristet, another names an end. */
function observeUnlimited(view: CaseView, ends: readonly Field[]): Observation[] {
  const papers = papersOfEarner(view, ...agreements, 'employer-confirmation')
  const fields = fieldsOn(view, papers, 'unlimited')
  const limited = ends.filter((field) => field.certain)
  const contradicting = fields.filter(
    (field) =>
      field.certain && field.value === true && limited.some((end) => end.documentId !== field.documentId),
  )
  if (contradicting.length === 0)
    return comparePapersIfAny(view, {
      name: 'unlimited',
      stated: view.stated('unlimited'),
      fields,
      compare: same,
    })
  const found = [...contradicting, ...limited]
  const said = [
    ...contradicting.map((field) => `unbefristet ${placeOf(view, field)}`),
    ...limited.map((field) => `befristet bis ${formatDate(String(field.value))} ${placeOf(view, field)}`),
  ]
  const text = `Dauer der Beschäftigung: ${said.join('; ')}. ${pleaseClarify}`
  return [{ subject: 'unlimited', outcome: 'differs', found: found.map(toFound), text }]
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

function observeSignatures(view: CaseView, document: Document, context: RuleContext): Observation[] {
  const places = view.fieldsOf(document, 'signature')
  const dates = view.fieldsOf(document, 'signatureDates')
  const name = `${nameOfKind(document.kind)}`
  const empty = places.filter((field) => field.value === false && field.certain)
  if (empty.length > 0 && view.readingComplete)
    return [
      {
        subject: 'signature',
        outcome: 'missing',
        severity: 'K',
        norm: '§ 2 Abs. 1 NachwG',
        found: empty.map(toFound),
        text: `${name}: ${empty.length === 1 ? 'Eine Stelle' : `${empty.length} Stellen`} für die Unterschrift ${placeOf(view, empty[0])} ${empty.length === 1 ? 'ist' : 'sind'} leer. ${pleaseClarify}`,
      },
      ...observeSignatureDates(view, dates, context),
    ]
  return [...observePresence(view, document, places, dates), ...observeSignatureDates(view, dates, context)]
}

/** Signed in every place; the date of the signature is "fehlt" only where a text layer shows that none is printed and the places were found. */
function observePresence(
  view: CaseView,
  document: Document,
  places: readonly Field[],
  dates: readonly Field[],
): Observation[] {
  const name = nameOfKind(document.kind)
  const found = [...places, ...dates].map(toFound)
  if (places.length === 0 && dates.length === 0)
    return [
      {
        subject: 'signature',
        outcome: 'not-checked',
        found: [documentAsFound(document)],
        text: `${name}: Unterschriften nicht geprüft; die Stellen dafür wurden nicht erkannt.`,
      },
    ]
  const isSure = places.length > 0 && places.every((field) => field.certain)
  const signature: Observation = {
    subject: 'signature',
    outcome: isSure ? 'agrees' : 'not-checked',
    found,
    text: isSure
      ? `${name}: An jeder Stelle für eine Unterschrift steht etwas ${placeOf(view, places[0])}.`
      : `${name}: Unterschriften nicht sicher erkannt ${at(document, document.pages.first)}.`,
  }
  if (dates.length > 0) return [signature]
  const isMissing = isSure && document.textSource === 'text-layer' && view.readingComplete
  return [
    signature,
    {
      subject: 'signatureDates',
      outcome: isMissing ? 'missing' : 'not-checked',
      severity: 'P',
      found,
      text: isMissing
        ? `${name}: Bei den Unterschriften steht kein Datum ${placeOf(view, places[0])}.`
        : `${name}: Das Datum der Unterschriften wurde nicht gelesen.`,
    },
  ]
}

/** Signed by the day of filing (later is explained by a paper handed in afterwards), and not in the future. */
function observeSignatureDates(
  view: CaseView,
  dates: readonly Field[],
  { today }: RuleContext,
): Observation[] {
  const filing = view.application.submittedOn
  const last = dates.filter((field) => field.certain).toSorted((a, b) => compareDays(b, a))[0]
  if (!last) return []
  const day = String(last.value)
  const observation = (outcome: 'agrees' | 'differs', severity: Severity, remark: string): Observation => ({
    subject: 'signatureDates<submittedOn',
    outcome,
    ...(outcome === 'differs' ? { severity } : {}),
    found: [toFound(last)],
    text: `Zuletzt unterschrieben am ${formatDate(day)} ${placeOf(view, last)}. ${remark}`,
  })
  if (day > today)
    return [observation('differs', 'K', `Das Datum liegt nach dem heutigen Tag. ${pleaseClarify}`)]
  if (filing === null) return []
  const filed = `Antragstag: ${formatDate(filing)}.`
  if (day > filing)
    return [
      observation(
        'differs',
        'P',
        `${filed} Unterschrieben wurde danach; bei nachgereichten Unterlagen ist das üblich.`,
      ),
    ]
  return [observation('agrees', 'P', filed)]
}

function compareDays(a: Field, b: Field): number {
  return String(a.value).localeCompare(String(b.value))
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
