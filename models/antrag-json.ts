import { z } from 'zod'
import { applicationKindSchema, civilStatusSchema, relationshipSchema, serviceSchema } from './application.ts'
import { isoDateSchema, partialDateSchema } from './dates.ts'
import { type FieldValue, type ValueType, fieldNameSchema, fieldTypes, fieldValueSchema } from './field.ts'

const text = z.string().trim().min(1)
const destatisCode = z.string().regex(/^\d{3}$/)

const addressSchema = z.strictObject({
  street: text.optional(),
  houseNumber: text.optional(),
  postalCode: text.optional(),
  city: text.optional(),
})

const birthKeys = {
  dateOfBirth: partialDateSchema.optional(), // '1993-04-17', '1993-04' or '1993'
  placeOfBirth: text.optional(),
  stateOfBirth: destatisCode.optional(),
}

const nameKeys = {
  surname: text.optional(), // left out = the person has only one name
  givenNames: text.optional(),
  nationalities: z.array(destatisCode).max(4).optional(),
  address: addressSchema.optional(),
}

const personSchema = z.strictObject({
  ...nameKeys,
  ...birthKeys,
  otherNames: z.array(text).optional(),
  sex: z.enum(['M', 'F', 'X']).optional(),
  civilStatus: civilStatusSchema.optional(),
  separated: z.boolean().optional(),
  civilStatusSince: partialDateSchema.optional(),
})

const referencePersonSchema = z.strictObject({
  ...nameKeys,
  ...birthKeys,
  relationship: relationshipSchema.optional(),
})

const schemaByValueType: Record<ValueType, z.ZodType<FieldValue>> = {
  name: text,
  text,
  date: partialDateSchema,
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  euro: z.number().nonnegative(),
  number: z.number().nonnegative(),
  flag: z.boolean(),
  address: text,
  state: text,
  sex: z.enum(['M', 'F', 'X']),
  code: text,
  lines: text,
}

/** Refuses names that are no field and values that are not of the field's type. */
function checkEntries(entries: Record<string, FieldValue | FieldValue[]>, context: z.RefinementCtx): void {
  for (const [name, stated] of Object.entries(entries)) {
    const field = fieldNameSchema.safeParse(name)
    if (!field.success) {
      context.addIssue({ code: 'unrecognized_keys', keys: [name], input: entries })
      continue
    }
    const schema = schemaByValueType[fieldTypes[field.data]]
    if (![stated].flat().every((value) => schema.safeParse(value).success)) {
      context.addIssue({ code: 'custom', path: [name], input: entries })
    }
  }
}

/**
 * What the form states beyond the other keys, by field name: amounts in euro, dates ISO, flags true or false.
 * A list where a form states several (tenants, signature dates).
 */
const entriesSchema = z
  .record(z.string(), z.union([fieldValueSchema, z.array(fieldValueSchema)]))
  .superRefine(checkEntries)

const fileSchema = z.strictObject({
  path: text, // relative to antrag.json, with '/'; must stay inside its folder
  slot: text.optional(), // what the upload asked for: 'Arbeitsvertrag'
})

/**
 * The file `antrag.json`: an application entered by hand, or what the XML cannot say (§, salary, employer) beside the XML.
 * It lies in the folder or ZIP with the documents. Everything is optional; a key that is not described here is refused.
 * Beside an XML message the message counts: then only `paragraph`, `entries` and `files` are taken from here.
 *
 * ```json
 * {
 *   "id": "2026-000123",
 *   "service": "erwerbstaetigkeit",
 *   "kind": "erstbeantragung",
 *   "paragraph": "18g",
 *   "submittedOn": "2026-10-05",
 *   "person": {
 *     "surname": "Musterfrau",
 *     "givenNames": "Ana Lúcia",
 *     "sex": "F",
 *     "dateOfBirth": "1993-04-17",
 *     "placeOfBirth": "Recife",
 *     "nationalities": ["327"],
 *     "address": { "street": "Lindenweg", "houseNumber": "4a", "postalCode": "04109", "city": "Leipzig" },
 *     "civilStatus": "LD"
 *   },
 *   "passport": { "number": "FX123456", "validUntil": "2031-02-28" },
 *   "entries": { "employer": "Beispiel GmbH", "grossEuro": 4350, "grossPeriod": "month", "startDate": "2026-11-01" },
 *   "files": [
 *     { "path": "reisepass.jpg", "slot": "Reisepass" },
 *     { "path": "nachweise/arbeitsvertrag.pdf", "slot": "Arbeitsvertrag" }
 *   ]
 * }
 * ```
 */
export const antragJsonSchema = z.strictObject({
  version: z.literal(1).optional(),
  id: text.optional(),
  service: serviceSchema.optional(),
  kind: applicationKindSchema.optional(),
  paragraph: text.optional(), // '18g', '16b', '9 Abs. 2'
  submittedOn: isoDateSchema.optional(),
  testMessage: z.boolean().optional(),
  person: personSchema.optional(),
  passport: z
    .strictObject({
      number: text.optional(),
      validFrom: isoDateSchema.optional(),
      validUntil: isoDateSchema.optional(),
    })
    .optional(),
  firstEntryOn: isoDateSchema.optional(),
  visaFreeEntry: text.optional(), // the reason as stated
  assured: z.array(fieldNameSchema).optional(), // fields that the eID assured
  referencePersons: z.array(referencePersonSchema).optional(),
  representatives: z.array(text).optional(),
  relatedApplications: z.array(text).optional(),
  remark: text.optional(),
  entries: entriesSchema.optional(),
  files: z.array(fileSchema).optional(),
})
export type AntragJson = z.infer<typeof antragJsonSchema>

/** What the schema says about the first thing it does not accept. */
export type AntragJsonIssue = z.core.$ZodIssue
