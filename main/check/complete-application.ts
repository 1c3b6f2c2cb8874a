import { applicationKindSchema, serviceSchema, type Application } from '../../models/application.ts'
import { isoDateSchema } from '../../models/dates.ts'
import type { Document } from '../../models/document.ts'
import type { Field, FieldName, FieldValue } from '../../models/field.ts'

/**
 * What the message leaves open is taken from entries made by hand, then from what was read with certainty in the summary: the kind of application,
 * the service, the day of filing. A folder of PDFs has no message at all.
 */
export function completeApplication(
  application: Application,
  documents: readonly Document[],
  fields: readonly Field[],
): Application {
  const summaries = new Set(
    documents.filter(({ kind }) => kind === 'application-summary').map(({ id }) => id),
  )
  const said = (name: FieldName): FieldValue | undefined =>
    application.entries.find((entry) => entry.name === name)?.value ??
    fields.find((field) => field.name === name && field.certain && summaries.has(field.documentId))?.value
  return {
    ...application,
    kind: application.kind ?? applicationKindSchema.safeParse(said('applicationKind')).data ?? null,
    service: application.service ?? serviceSchema.safeParse(said('service')).data ?? null,
    submittedOn: application.submittedOn ?? isoDateSchema.safeParse(said('submittedOn')).data ?? null,
  }
}
