import { documentKindSchema } from '../document-kind.ts'
import { fieldNameSchema } from '../field.ts'
import { nameOfField, nameOfKind } from './german-names.ts'

/** What a finding is about, in German: 'Passnummer', 'Mietvertrag', for an order of dates 'Beginn, Ende'. */
export function nameSubject(subject: string): string {
  const named = subject.split('<').map((part) => capitalised(nameOf(part)))
  return [...new Set(named)].join(', ')
}

function nameOf(part: string): string {
  const kind = documentKindSchema.safeParse(part)
  if (kind.success) return nameOfKind(kind.data)
  const field = fieldNameSchema.safeParse(part)
  return field.success ? nameOfField(field.data) : (otherSubjects[part] ?? part)
}

/** Subjects that are neither a field nor a kind of document. */
const otherSubjects: Readonly<Record<string, string>> = {
  submittedOn: 'Antragsdatum',
  service: 'Dienstleistung',
  application: 'Antrag',
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
