import type { Document } from '../../models/document.ts'
import type { Field, FieldName } from '../../models/field.ts'
import { nameOfField, nameOfKind } from '../../models/knowledge/german-names.ts'
import { formatValue } from '../../models/knowledge/german-values.ts'
import type { CaseView, Stated } from './case-view.ts'

/** '(Arbeitsvertrag, S. 2)' */
export function at(document: Document, page: number): string {
  return `(${nameOfKind(document.kind)}, S. ${page})`
}

/** 'Im Formular: 3.900 € (Antragszusammenfassung, S. 2)' */
export function sayStated(name: FieldName, stated: Stated): string {
  return `Im Formular: ${formatValue(name, stated.value)} (${stated.source})`
}

/** 'Arbeitsvertrag, S. 2: 3.600 €'; a value read from the machine readable zone, by the language model or without certainty is marked as such. */
export function sayFound(view: CaseView, field: Field): string {
  const zone = field.reader === 'mrz' ? ', maschinenlesbare Zone' : ''
  const model = field.reader === 'model' ? ' (vom Sprachmodell gelesen)' : ' (nicht sicher gelesen)'
  const doubt = field.certain ? '' : model
  return `${nameOfKind(view.kindOf(field.documentId))}, S. ${field.page}${zone}: ${formatValue(field.name, field.value)}${doubt}`
}

/** 'Geburtsdatum: Im Formular: 17.05.1990 (Antrag). Reisepass, S. 1: 17.05.1990.' Equal sentences are said once. */
export function sayCompared(
  view: CaseView,
  name: FieldName,
  stated: Stated | undefined,
  fields: readonly Field[],
): string {
  const parts = [
    ...(stated ? [sayStated(name, stated)] : []),
    ...fields.map((field) => sayFound(view, field)),
  ]
  return `${capitalised(nameOfField(name))}. ${[...new Set(parts)].map((part) => `${part}.`).join(' ')}`
}

/** The request that closes the sentence of a finding that has to be cleared up. */
export const pleaseClarify = 'Bitte klären.'

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
