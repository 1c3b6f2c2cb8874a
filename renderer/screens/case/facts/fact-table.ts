import type { CaseState } from '../../../../models/case-state.ts'
import type { Document } from '../../../../models/document.ts'
import type { Field, FieldName } from '../../../../models/field.ts'
import type { Place } from '../../../../models/place.ts'
import type { ListedFinding } from '../list-findings.ts'
import { foremost, type Mark } from '../marks.ts'
import { fieldOf, periodBeside, sayValue } from '../say-value.ts'
import type { StatedValues } from '../stated-values.ts'

/** One value of a cell. `mark` = what its comparison says; `byPerson` = typed in at the screen. */
export interface FactValue {
  readonly text: string
  readonly mark: Mark
  readonly certain: boolean
  readonly byPerson: boolean
  readonly findingId: string | null
  readonly place: Place | null
}

export interface FactRow {
  readonly name: FactName
  readonly stated: readonly FactValue[]
  /** One cell per column, in the order of `columns`; empty = the document does not say. */
  readonly cells: readonly (readonly FactValue[])[]
}

export interface FactTable {
  readonly columns: readonly Document[]
  readonly rows: readonly FactRow[]
}

const factNames = [
  'name',
  'birth',
  'birthplace',
  'nationality',
  'passportNumber',
  'address',
  'civilStatus',
  'employer',
  'job',
  'gross',
  'net',
  'hours',
  'studies',
  'insurer',
  'rent',
  'money',
  'issued',
  'from',
  'until',
] as const
export type FactName = (typeof factNames)[number]

/** The fields that say the same fact on different papers. */
const factFields: Readonly<Record<FactName, readonly FieldName[]>> = {
  name: [
    'surname',
    'givenNames',
    'holder',
    'employee',
    'student',
    'trainee',
    'persons',
    'tenants',
    'spouses',
    'child',
  ],
  birth: ['dateOfBirth', 'datesOfBirth'],
  birthplace: ['placeOfBirth'],
  nationality: ['nationality'],
  passportNumber: ['documentNumber'],
  address: ['address'],
  civilStatus: ['civilStatus', 'civilStatusSince'],
  employer: ['employer'],
  job: ['jobTitle', 'occupation'],
  gross: ['grossEuro', 'payPerMonthEuro'],
  net: ['netEuro'],
  hours: ['hoursPerWeek'],
  studies: ['institution', 'programme', 'semester'],
  insurer: ['insurer'],
  rent: ['rentWarmEuro', 'rentColdEuro'],
  money: ['amountEuro', 'monthlyEuro'],
  issued: ['dateOfIssue', 'date', 'signatureDates'],
  from: ['validFrom', 'startDate', 'moveInDate', 'month'],
  until: ['dateOfExpiry', 'validUntil', 'endDate', 'requestedUntil'],
}

/** Facts × documents: what the form and every paper say of each fact. Facts that nothing names and papers without a fact are left out. */
export function factTable(
  state: Pick<CaseState, 'documents' | 'fields'>,
  stated: StatedValues,
  listed: readonly ListedFinding[],
): FactTable {
  const papers = state.documents.filter(({ kind }) => kind !== 'application-summary')
  const all = factNames.map((name) => ({
    name,
    stated: factFields[name].flatMap((field) => statedFact(field, stated, listed)),
    cells: papers.map(({ id }) => factsOf(id, factFields[name], state.fields, listed)),
  }))
  const used = papers.map((_, index) => all.some(({ cells }) => (cells[index]?.length ?? 0) > 0))
  return {
    columns: papers.filter((_, index) => used[index]),
    rows: all
      .filter((row) => row.stated.length > 0 || row.cells.some((cell) => cell.length > 0))
      .map((row) => ({ ...row, cells: row.cells.filter((_, index) => used[index]) })),
  }
}

function statedFact(name: FieldName, stated: StatedValues, listed: readonly ListedFinding[]): FactValue[] {
  const said = stated.get(name)
  if (said === undefined) return []
  const about = listed.filter(
    ({ finding }) => finding.subject === name && finding.stated?.value === said.value,
  )
  return [
    {
      text: sayValue(said.value, name, stated.get('grossPeriod')?.value) ?? '',
      ...markOf(about),
      certain: true,
      byPerson: false,
      place: said.place,
    },
  ]
}

/** The same words of one paper stand once: the machine readable zone repeats what is printed. */
function factsOf(
  documentId: string,
  names: readonly FieldName[],
  fields: readonly Field[],
  listed: readonly ListedFinding[],
): readonly FactValue[] {
  const own = names.flatMap((name) =>
    fields.filter((field) => field.documentId === documentId && field.name === name),
  )
  const byText = new Map<string, FactValue>()
  for (const field of own) {
    const fact = factOf(field, fields, listed)
    const known = byText.get(fact.text)
    if (known === undefined || (!known.certain && fact.certain)) byText.set(fact.text, fact)
  }
  return [...byText.values()]
}

function factOf(field: Field, fields: readonly Field[], listed: readonly ListedFinding[]): FactValue {
  const about = listed.filter(({ finding }) =>
    finding.found.some((found) => fieldOf(found, [field]) !== undefined),
  )
  return {
    text: sayValue(field.value, field.name, periodBeside(field, fields)) ?? '',
    ...markOf(about),
    certain: field.certain,
    byPerson: field.reader === 'person',
    place: field,
  }
}

function markOf(about: readonly ListedFinding[]): Pick<FactValue, 'mark' | 'findingId'> {
  const outcome = foremost(about.map(({ finding }) => finding.outcome))
  return {
    mark: outcome ?? 'uncompared',
    findingId: about.find(({ finding }) => finding.outcome === outcome)?.id ?? null,
  }
}
