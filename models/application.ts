import { z } from 'zod'
import { isoDateSchema, partialDateSchema } from './dates.ts'
import { fieldNameSchema, fieldValueSchema } from './field.ts'

/** The four services of "Aufenthalt Digital" that are checked. Derived from Antragsgrund and Aufenthaltsgrund, see `knowledge/services.ts`. */
export const serviceSchema = z.enum([
  'erwerbstaetigkeit',
  'ausbildung',
  'familiennachzug',
  'niederlassungserlaubnis',
])
export type Service = z.infer<typeof serviceSchema>

/** XAusländer code list Antragsgrund, 01 to 07. */
export const applicationKindSchema = z.enum([
  'erstbeantragung', // 01
  'verlaengerung', // 02
  'aenderung-nebenbestimmungen', // 03
  'niederlassungserlaubnis', // 04
  'beschaeftigungserlaubnis', // 05
  'beschaeftigungsduldung', // 06
  'ausbildungsduldung', // 07
])
export type ApplicationKind = z.infer<typeof applicationKindSchema>

/** XAusländer code list Familienstand. */
export const civilStatusSchema = z.enum(['LD', 'VH', 'VW', 'GS', 'EA', 'LP', 'LV', 'LA', 'LE', 'NB'])
export type CivilStatus = z.infer<typeof civilStatusSchema>

/** XAusländer code list FamiliaereBeziehungReferenzperson (from the applicant's view), 01 to 04. */
export const relationshipSchema = z.enum(['spouse', 'minor-child', 'parent', 'other'])
export type Relationship = z.infer<typeof relationshipSchema>

export const addressSchema = z.object({
  street: z.string().nullable(),
  houseNumber: z.string().nullable(), // with its letter: '4a'
  postalCode: z.string().nullable(),
  city: z.string().nullable(),
})
export type Address = z.infer<typeof addressSchema>

const birthSchema = z.object({
  date: partialDateSchema.nullable(), // null = unknown (`unbekannt=true`)
  place: z.string().nullable(),
  state: z.string().nullable(), // Destatis code
})

/** A person as the form states them. A null name is legal: people with one name exist (`nichtVorhanden=true`). */
export const personSchema = z.object({
  surname: z.string().nullable(),
  givenNames: z.string().nullable(),
  otherNames: z.array(z.string()), // birth name, married name, other spellings
  sex: z.enum(['M', 'F', 'X']).nullable(),
  birth: birthSchema,
  nationalities: z.array(z.string()), // Destatis codes ('163'), 0..4
  address: addressSchema.nullable(),
  civilStatus: civilStatusSchema.nullable(),
  separated: z.boolean(),
  civilStatusSince: partialDateSchema.nullable(),
})
export type Person = z.infer<typeof personSchema>

export const referencePersonSchema = z.object({
  surname: z.string().nullable(),
  givenNames: z.string().nullable(),
  birth: birthSchema,
  nationalities: z.array(z.string()),
  relationship: relationshipSchema.nullable(),
  address: addressSchema.nullable(), // null = the same as the applicant's (XAusländer 26.11)
})
export type ReferencePerson = z.infer<typeof referencePersonSchema>

/** An entry of the form that has no structured place in the XML: employer, salary, rent, school ... `source` says where it was stated. */
export const statedEntrySchema = z.object({
  name: fieldNameSchema,
  value: fieldValueSchema,
  source: z.string(),
})
export type StatedEntry = z.infer<typeof statedEntrySchema>

/** Begins the id of an application that came without a number; a part of the hash of its files follows. */
const numberless = 'ohne-'

/** The id of an application without a number. `hash` = of its files, so that its draft is found again. */
export function numberlessId(hash: string): string {
  return `${numberless}${hash.slice(0, 16)}`
}

/** The number of an application as it is printed; null = it has none. */
export function printedNumber(applicationId: string): string | null {
  return applicationId.startsWith(numberless) ? null : applicationId
}

/** What the form states. Only data: the delivered files come beside it (`Intake`). */
export const applicationSchema = z.object({
  id: z.string(), // antragsidentifikation, or made up from the content when the input has none
  service: serviceSchema.nullable(), // null = only documents were delivered and no summary, § or person has named it yet
  kind: applicationKindSchema.nullable(),
  paragraph: z.string().nullable(), // '18g', '16b', '9 Abs. 2' ...; not in the XML: summary, antrag.json or the person's choice
  submittedOn: isoDateSchema.nullable(), // antragsdatum
  testMessage: z.boolean(), // the attribute `test` was present, whatever its value
  person: personSchema.nullable(), // null when only documents were delivered (folder of PDFs, merged PDF)
  passport: z
    .object({
      number: z.string().nullable(),
      validFrom: isoDateSchema.nullable(),
      validUntil: isoDateSchema.nullable(),
    })
    .nullable(),
  firstEntryOn: isoDateSchema.nullable(), // ersteinreisedatum
  visaFreeEntry: z.string().nullable(), // visumsfreieEinreise, the reason as stated
  /** Fields the eID assured at level "substanziell" (vertrauensniveau), by field name. */
  assured: z.array(fieldNameSchema),
  referencePersons: z.array(referencePersonSchema),
  representatives: z.array(z.string()), // names; shown, never compared
  relatedApplications: z.array(z.string()), // verbundenerAntrag: shown, never merged
  remark: z.string().nullable(), // sonstigeAnmerkung
  entries: z.array(statedEntrySchema),
})
export type Application = z.infer<typeof applicationSchema>
