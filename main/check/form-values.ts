import type { Application } from '../../models/application.ts'
import type { Document } from '../../models/document.ts'
import type { Field, FieldName } from '../../models/field.ts'
import type { FormValues } from '../extraction/certainty/doubt-beside-form.ts'
import { readStated } from '../plausibility/stated-values.ts'

/** What the form says with certainty, as the readers of the papers may know it. */
export function formValues(
  application: Application,
  documents: readonly Document[],
  fields: readonly Field[],
): FormValues {
  const summaries = documents.filter(({ kind }) => kind === 'application-summary')
  const stated = readStated(application, summaries, fields)
  const value = (name: FieldName) => {
    const said = stated(name)
    return said?.field?.certain === false ? undefined : said?.value
  }
  const names = (...parts: readonly FieldName[]) => parts.flatMap((part) => value(part) ?? []).join(' ')
  return {
    applicant: names('givenNames', 'surname'),
    referencePersons: [names('sponsor')].filter((name) => name !== ''),
    value,
  }
}
