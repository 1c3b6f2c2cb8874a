import type { IsoDate } from '../../models/dates.ts'
import type { Document } from '../../models/document.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import type { Field, FieldName } from '../../models/field.ts'
import { nameOfKind } from '../../models/knowledge/german-names.ts'
import { addYears } from '../values/date-arithmetic.ts'
import { toFound, type CaseView, type Stated } from './case-view.ts'
import type { Observation } from './rule.ts'
import { formatDate } from '../../models/knowledge/german-values.ts'

/** A day that the form or a paper names. */
interface Dated {
  readonly day: IsoDate
  readonly said: string
  readonly field: Field | null
  readonly stated: Stated | null
}

type Source = (view: CaseView) => readonly Dated[]

/** One order of dates that a caseworker expects; `leastYears` must lie between the two. */
export interface DateOrder {
  /** `earlier<later`, two field names. */
  readonly subject: string
  readonly earlier: Source
  readonly later: Source
  readonly leastYears: number
  /** Only then is the order expected. */
  readonly applies?: (view: CaseView) => boolean
}

/** Youngest age at which a vocational or academic degree or a regular job is begun in earnest (§ 2 JArbSchG: below 15 a child). */
const leastAge = 15

/** The orders of DOMAIN.md section 5 that no other rule reports. */
export const dateOrders: readonly DateOrder[] = [
  {
    subject: 'dateOfBirth<date',
    earlier: inForm('dateOfBirth', 'Geburt'),
    later: onPapers('date', 'degree'),
    leastYears: leastAge,
  },
  {
    subject: 'dateOfBirth<startDate',
    earlier: inForm('dateOfBirth', 'Geburt'),
    later: onPapers('startDate', 'employment-contract'),
    leastYears: leastAge,
  },
  {
    subject: 'date<startDate',
    earlier: onPapers('date', 'degree'),
    later: onPapers('startDate', 'employment-contract'),
    leastYears: 0,
  },
  {
    subject: 'dateOfBirth<dateOfEntry',
    earlier: inForm('dateOfBirth', 'Geburt'),
    later: inForm('dateOfEntry', 'Einreise'),
    leastYears: 0,
  },
  {
    subject: 'dateOfIssue<dateOfEntry',
    earlier: onPapers('dateOfIssue', 'visa'),
    later: inForm('dateOfEntry', 'Einreise'),
    leastYears: 0,
    applies: ({ application }) => application.kind === 'erstbeantragung',
  },
  {
    subject: 'dateOfEntry<submittedOn',
    earlier: inForm('dateOfEntry', 'Einreise'),
    later: filing,
    leastYears: 0,
  },
  {
    subject: 'requestedUntil<dateOfExpiry',
    earlier: inForm('requestedUntil', 'Ende des beantragten Aufenthalts'),
    later: sponsorsTitle,
    leastYears: 0,
  },
]

/** A title that ends one day sets the end of the family's; that of a settlement permit is only the card's. Source: § 27 Abs. 4 AufenthG. */
function sponsorsTitle(view: CaseView): readonly Dated[] {
  return view
    .referenceDocumentsOf('residence-title')
    .filter((document) => !settled.test(String(view.fieldOf(document, 'kindOfTitle')?.value ?? '')))
    .filter((document) => view.fieldOf(document, 'kindOfTitle')?.certain)
    .flatMap((document) => datesOn(view, document, 'dateOfExpiry'))
}

const settled = /niederlassung|daueraufenthalt/i

/** Observes one order; silent where one of the two days is not known to the day. */
export function observeOrder(view: CaseView, order: DateOrder): Observation[] {
  if (order.applies?.(view) === false) return []
  const pairs = order
    .earlier(view)
    .flatMap((earlier) => order.later(view).map((later) => ({ earlier, later })))
  const wrong = pairs.find(({ earlier, later }) => later.day < addYears(earlier.day, order.leastYears))
  const pair = wrong ?? pairs[0]
  if (!pair) return []
  const dates = [pair.earlier, pair.later]
  const isAge = order.leastYears > 0 && wrong !== undefined && pair.later.day >= pair.earlier.day
  return [
    {
      subject: order.subject,
      outcome: wrong ? 'differs' : 'agrees',
      stated: dates.find(({ stated }) => stated !== null)?.stated ?? null,
      found: dates.flatMap(({ field }) => (field ? [toFound(field)] : [])),
      text: [
        `${pair.earlier.said}. ${pair.later.said}.`,
        ...(isAge ? [`Dazwischen liegen weniger als ${order.leastYears} Jahre.`] : []),
        ...(wrong && !isAge ? ['Erwartet wird die umgekehrte Reihenfolge.'] : []),
      ].join(' '),
    },
  ]
}

function inForm(name: FieldName, what: string): Source {
  return (view) => {
    const stated = view.stated(name)
    const day = String(stated?.value ?? '')
    if (!stated || day.length !== 10 || stated.field?.certain === false) return []
    return [{ day, said: `${what} am ${formatDate(day)} (${stated.source})`, field: stated.field, stated }]
  }
}

function onPapers(name: FieldName, kind: DocumentKind): Source {
  return (view) => view.documentsOf(kind).flatMap((document) => datesOn(view, document, name))
}

function datesOn(view: CaseView, document: Document, name: FieldName): Dated[] {
  return view
    .fieldsOf(document, name)
    .filter(({ certain, value }) => certain && String(value).length === 10)
    .slice(0, 1)
    .map((field) => ({
      day: String(field.value),
      said: `${nameOfKind(document.kind)}, S. ${field.page}: ${formatDate(String(field.value))}`,
      field,
      stated: null,
    }))
}

function filing({ application }: CaseView): readonly Dated[] {
  const day = application.submittedOn
  return day === null ? [] : [{ day, said: `Antragstag: ${formatDate(day)}`, field: null, stated: null }]
}
