import type { CaseState } from '../../../../models/case-state.ts'
import type { IsoDate } from '../../../../models/dates.ts'
import type { DocumentKind } from '../../../../models/document-kind.ts'
import { isoDateSchema } from '../../../../models/dates.ts'
import type { Field, FieldName } from '../../../../models/field.ts'
import { lastDayOfMonth, semesterDays } from './days.ts'

export const laneNames = [
  'passport',
  'titles',
  'work',
  'payslips',
  'studies',
  'insurance',
  'housing',
] as const
export type LaneName = (typeof laneNames)[number]

/** A period that a paper names. `from` null = no beginning named, `until` null = no end named (open). Both days belong to it. */
export interface Period {
  readonly lane: LaneName
  readonly kind: DocumentKind
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  readonly certain: boolean
  readonly place: Pick<Field, 'documentId' | 'page' | 'box'>
}

/** Which fields begin and end the period of a paper; the first that is there counts. */
interface PeriodFields {
  readonly lane: LaneName
  readonly from: readonly FieldName[]
  readonly until: readonly FieldName[]
}

const identity = { from: ['dateOfIssue', 'validFrom'], until: ['dateOfExpiry', 'validUntil'] } as const
const work = { lane: 'work', from: ['startDate'], until: ['endDate'] } as const
const living = { lane: 'housing', from: ['startDate', 'moveInDate'], until: ['endDate'] } as const
const studies = {
  lane: 'studies',
  from: ['startDate', 'validFrom'],
  until: ['endDate', 'validUntil'],
} as const

const periodFields: Readonly<Partial<Record<DocumentKind, PeriodFields>>> = {
  passport: { lane: 'passport', ...identity },
  'identity-card': { lane: 'passport', ...identity },
  visa: { lane: 'titles', from: ['validFrom', 'dateOfIssue'], until: ['validUntil', 'dateOfExpiry'] },
  'residence-title': { lane: 'titles', ...identity },
  fiktionsbescheinigung: { lane: 'titles', ...identity },
  'employment-contract': work,
  'employment-declaration': work,
  'employer-confirmation': work,
  'training-contract': studies,
  'admission-letter': studies,
  'enrolment-certificate': studies,
  'health-insurance': {
    lane: 'insurance',
    from: ['validFrom', 'startDate'],
    until: ['validUntil', 'endDate'],
  },
  'tenancy-agreement': living,
  'registration-certificate': living,
  'landlord-confirmation': living,
}

/** What the papers of the case say about when something holds, in the order of delivery. */
export function periodsOf({ documents, fields }: Pick<CaseState, 'documents' | 'fields'>): readonly Period[] {
  return documents.flatMap(({ id, kind }) => {
    const own = fields.filter(({ documentId }) => documentId === id)
    if (kind === 'payslip') return periodOfMonth(own)
    const table = periodFields[kind]
    const named = table === undefined ? [] : namedPeriod(kind, table, own)
    return named.length === 0 ? periodOfSemester(kind, own) : named
  })
}

function namedPeriod(
  kind: DocumentKind,
  { lane, from, until }: PeriodFields,
  own: readonly Field[],
): Period[] {
  const [begin, end] = [firstDay(own, from), firstDay(own, until)]
  const place = begin ?? end
  if (place === undefined) return []
  return [
    {
      lane,
      kind,
      from: begin === undefined ? null : String(begin.value),
      until: end === undefined ? null : String(end.value),
      certain: [begin, end].every((field) => field?.certain ?? true),
      place,
    },
  ]
}

/** The surest reading of the first of these fields that holds a whole day. */
function firstDay(own: readonly Field[], names: readonly FieldName[]): Field | undefined {
  const days = names.map((name) =>
    own
      .filter((field) => field.name === name && isoDateSchema.safeParse(field.value).success)
      .toSorted((a, b) => Number(b.certain) - Number(a.certain) || b.confidence - a.confidence),
  )
  return days.flat()[0]
}

function periodOfMonth(own: readonly Field[]): Period[] {
  const month = own.find(({ name }) => name === 'month')
  if (month === undefined) return []
  const from = `${String(month.value)}-01`
  if (!isoDateSchema.safeParse(from).success) return []
  const { certain } = month
  return [{ lane: 'payslips', kind: 'payslip', from, until: lastDayOfMonth(from), certain, place: month }]
}

function periodOfSemester(kind: DocumentKind, own: readonly Field[]): Period[] {
  const semester = own.find(({ name }) => name === 'semester')
  const days = semester && semesterDays(String(semester.value))
  return semester && days
    ? [{ lane: 'studies', kind, ...days, certain: semester.certain, place: semester }]
    : []
}
