import type { Document } from '../../../models/document.ts'
import { fieldNameSchema, type Field, type FieldName, type FieldValue } from '../../../models/field.ts'
import type { Finding, FoundValue } from '../../../models/finding.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { formatValue } from '../../../models/knowledge/german-values.ts'
import type { Box } from '../../../models/place.ts'

/** The reading a compared value rests on, with its reader and certainty; undefined for a document as a whole. */
export function fieldOf(found: FoundValue, fields: readonly Field[]): Field | undefined {
  const { box } = found
  return box === null
    ? undefined
    : fields.find(
        (field) =>
          field.documentId === found.documentId &&
          field.page === found.page &&
          field.value === found.value &&
          isSameBox(field.box, box),
      )
}

function isSameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

/** The compared field, where a finding is about one. */
export function fieldNameOf({ subject }: Finding): FieldName | null {
  return fieldNameSchema.safeParse(subject).data ?? null
}

/** A compared value in German; null when the finding is about the document itself. */
export function sayValue(
  value: FieldValue | null,
  name: FieldName | null,
  period: FieldValue | undefined,
): string | null {
  if (value === null) return null
  const text = name === null ? String(value) : formatValue(name, value)
  return name === 'grossEuro' && period !== undefined ? `${text} ${formatValue('grossPeriod', period)}` : text
}

/** The value of one place of a finding in German; null when it is about the document itself. */
export function sayFound(found: FoundValue, finding: Finding, fields: readonly Field[]): string | null {
  const name = fieldOf(found, fields)?.name ?? fieldNameOf(finding)
  return sayValue(found.value, name, periodBeside(found, fields))
}

/** Is a gross pay per hour, month or year? As the same page says it. */
export function periodBeside(
  place: Pick<FoundValue, 'documentId'>,
  fields: readonly Field[],
): FieldValue | undefined {
  return fields.find(({ documentId, name }) => documentId === place.documentId && name === 'grossPeriod')
    ?.value
}

/** 'Arbeitsvertrag'; among several of a kind with the name of the file. */
export function nameDocument({ kind, file }: Document, documents: readonly Document[]): string {
  const isOneOfSeveral = documents.filter((each) => each.kind === kind).length > 1
  return `${nameOfKind(kind)}${isOneOfSeveral ? ` (${file})` : ''}`
}

/** 'Arbeitsvertrag, Seite 2' */
export function sayPlace(
  { documentId, page }: Pick<FoundValue, 'documentId' | 'page'>,
  documents: readonly Document[],
): string {
  const document = documents.find(({ id }) => id === documentId)
  const name = document === undefined ? nameOfKind('unknown') : nameDocument(document, documents)
  return `${name}, Seite ${page}`
}
