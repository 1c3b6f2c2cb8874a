import type { CaseState } from '../../../../models/case-state.ts'
import type { Document } from '../../../../models/document.ts'
import type { Field, FieldName } from '../../../../models/field.ts'
import type { FoundValue } from '../../../../models/finding.ts'
import type { Place } from '../../../../models/place.ts'
import type { ListedFinding } from '../list-findings.ts'
import { foremost, type Mark } from '../marks.ts'
import { periodBeside, sayValue } from '../say-value.ts'
import type { StatedValues } from '../stated-values.ts'
import { factFields, factNames, type FactName } from './fact-fields.ts'

/** One value of a cell. `mark` = what its comparison says; `byPerson` = typed in at the screen, `byModel` = only the language model read it. */
export interface FactValue {
  readonly text: string
  readonly mark: Mark
  readonly certain: boolean
  readonly byPerson: boolean
  readonly byModel: boolean
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

/** Facts × documents: what the form and every paper say of each fact. Facts that nothing names and papers without a fact are left out. */
export function factTable(
  { documents, fields }: Pick<CaseState, 'documents' | 'fields'>,
  stated: StatedValues,
  listed: readonly ListedFinding[],
): FactTable {
  const papers = documents.filter(({ kind }) => kind !== 'application-summary')
  const fieldsOf = Map.groupBy(fields, ({ documentId }) => documentId)
  const findingsAt = findingsByPlace(listed)
  const all = factNames.map((name) => ({
    name,
    stated: factFields[name].flatMap((field) => statedFact(field, stated, listed)),
    cells: papers.map(({ id }) => factsOf(factFields[name], fieldsOf.get(id) ?? [], findingsAt)),
  }))
  const used = papers.map((_, index) => all.some(({ cells }) => (cells[index]?.length ?? 0) > 0))
  return {
    columns: papers.filter((_, index) => used[index]),
    rows: all
      .filter((row) => row.stated.length > 0 || row.cells.some((cell) => cell.length > 0))
      .map((row) => ({ ...row, cells: row.cells.filter((_, index) => used[index]) })),
  }
}

type FindingsAt = ReadonlyMap<string, readonly ListedFinding[]>

/** The findings that compare what stands at a place. */
function findingsByPlace(listed: readonly ListedFinding[]): FindingsAt {
  const places = listed.flatMap((each) =>
    each.finding.found.map((found) => [nameOfPlace(found), each] as const),
  )
  const grouped = Map.groupBy(places, ([place]) => place)
  return new Map([...grouped].map(([place, entries]) => [place, entries.map(([, each]) => each)]))
}

function nameOfPlace({ documentId, page, box, value }: FoundValue | Field): string {
  return JSON.stringify([documentId, page, box?.x, box?.y, value])
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
      byModel: false,
      place: said.place,
    },
  ]
}

/** What one paper says of a fact. The same words stand once: the machine readable zone repeats what is printed. */
function factsOf(
  names: readonly FieldName[],
  ofPaper: readonly Field[],
  findingsAt: FindingsAt,
): readonly FactValue[] {
  const byText = new Map<string, FactValue>()
  for (const field of names.flatMap((name) => ofPaper.filter((each) => each.name === name))) {
    const fact = factOf(field, ofPaper, findingsAt)
    const known = byText.get(fact.text)
    if (known === undefined || (!known.certain && fact.certain)) byText.set(fact.text, fact)
  }
  return [...byText.values()]
}

function factOf(field: Field, ofPaper: readonly Field[], findingsAt: FindingsAt): FactValue {
  return {
    text: sayValue(field.value, field.name, periodBeside(field, ofPaper)) ?? '',
    ...markOf(findingsAt.get(nameOfPlace(field)) ?? []),
    certain: field.certain,
    byPerson: field.reader === 'person',
    byModel: field.reader === 'model',
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
