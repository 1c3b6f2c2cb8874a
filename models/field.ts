import { z } from 'zod'
import { placeSchema } from './place.ts'

/** What kind of value a field holds; decides the parser that reads it and the comparison that judges it. */
export type ValueType =
  | 'name' // as written, given names before surname or as the document has it
  | 'text' // as written
  | 'date' // IsoDate, or PartialDate for dates of birth
  | 'month' // 'YYYY-MM'
  | 'euro' // number, in euro (not cent)
  | 'number'
  | 'flag' // boolean
  | 'address' // one line: 'Lindenweg 4, 04109 Leipzig'
  | 'state' // ICAO 9303 three-letter code ('D' written as 'DEU')
  | 'sex' // 'M', 'F' or 'X' (ICAO 9303 writes X as '<')
  | 'code' // one of a closed list, named at the field
  | 'lines' // MRZ lines joined by '\n'

/**
 * Every field that the check reads, with the type of its value. Names of the fields on travel documents are those of ICAO Doc 9303.
 * A field that a document can hold several times (persons, tenants, spouses, parents, datesOfBirth, signatureDates, periods, signature)
 * is reported once per occurrence, each with its own place. Source: DOMAIN.md section 3.
 */
export const fieldTypes = {
  surname: 'name',
  givenNames: 'name',
  dateOfBirth: 'date',
  placeOfBirth: 'text',
  sex: 'sex',
  nationality: 'state',
  documentNumber: 'text',
  issuingState: 'state',
  dateOfIssue: 'date',
  dateOfExpiry: 'date',
  mrz: 'lines',
  kindOfTitle: 'text',
  legalBasis: 'text',
  remarks: 'text',
  holder: 'name',
  insurer: 'text',
  insuranceKind: 'code', // 'statutory' | 'private'
  validFrom: 'date',
  validUntil: 'date',
  persons: 'name',
  address: 'address',
  moveInDate: 'date',
  landlord: 'name',
  tenants: 'name',
  livingSpaceSquareMetres: 'number',
  rooms: 'number',
  rentColdEuro: 'euro',
  rentWarmEuro: 'euro',
  startDate: 'date',
  employee: 'name',
  employer: 'text',
  employerAddress: 'address',
  establishmentNumber: 'text',
  jobTitle: 'text',
  endDate: 'date',
  probationMonths: 'number',
  grossEuro: 'euro', // per grossPeriod
  grossPeriod: 'code', // 'hour' | 'month' | 'year'
  salariesPerYear: 'number', // 12, 13, 13.5, 14
  hoursPerWeek: 'number',
  placeOfWork: 'text',
  temporaryAgencyWork: 'flag', // Leiharbeit
  signatureDates: 'date',
  signature: 'flag', // one per place for a signature; false = that place is empty of ink
  unlimited: 'flag', // unbefristet
  month: 'month',
  netEuro: 'euro', // per month
  taxClass: 'number',
  institution: 'text',
  degree: 'text',
  subject: 'text',
  date: 'date', // of issue, of the marriage, of the judgment: the one date the document is about
  trainee: 'name',
  occupation: 'text',
  payPerMonthEuro: 'euro',
  student: 'name',
  programme: 'text',
  semester: 'text', // as written: 'Wintersemester 2026/2027'
  fullTime: 'flag',
  matriculationNumber: 'text',
  credits: 'number',
  amountEuro: 'euro',
  monthlyEuro: 'euro',
  sponsor: 'name',
  level: 'code', // 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2'
  issuer: 'text',
  points: 'number',
  spouses: 'name',
  child: 'name',
  parents: 'name',
  datesOfBirth: 'date',
  place: 'text',
  registryNumber: 'text',
  authority: 'text',
  translator: 'name',
  translatedDocument: 'text',
  insuranceNumber: 'text',
  months: 'number',
  periods: 'text', // 'YYYY-MM-DD/YYYY-MM-DD'
  // Entries that only the form (antragszusammenfassung, antrag.json) has:
  submittedOn: 'date', // antragsdatum, where no XML says it
  applicationKind: 'code', // 'erstbeantragung', 'verlaengerung', 'niederlassungserlaubnis'
  service: 'code', // 'erwerbstaetigkeit', 'ausbildung', 'familiennachzug', 'niederlassungserlaubnis'
  civilStatus: 'code', // XAusländer Familienstand: 'LD', 'VH', ...
  civilStatusSince: 'date',
  dateOfEntry: 'date',
  requestedUntil: 'date',
  householdPersons: 'number',
  sponsorDateOfBirth: 'date',
  sponsorAddress: 'address',
  modelConsent: 'flag', // to being read by a language model; false = refused
} as const satisfies Record<string, ValueType>

export type FieldName = keyof typeof fieldTypes
export const fieldNameSchema = z.string().refine((name): name is FieldName => Object.hasOwn(fieldTypes, name))

/** Fields that name the person or persons a paper is about. Landlords, employers, sponsors and translators only have to do with it. */
export const holderFields = [
  'holder',
  'employee',
  'student',
  'trainee',
  'persons',
  'tenants',
  'spouses',
  'child',
] as const satisfies readonly FieldName[]

/** Fields that a document can hold several times, each with its own place. */
export const severalTimes: ReadonlySet<FieldName> = new Set([
  'persons',
  'tenants',
  'spouses',
  'parents',
  'datesOfBirth',
  'signatureDates',
  'periods',
  'signature',
])

/** Dates of birth: known in part where only the year is certified. */
export const birthDateFields = [
  'dateOfBirth',
  'datesOfBirth',
  'sponsorDateOfBirth',
] as const satisfies readonly FieldName[]

/** Firms, authorities, schools, insurers. */
export const organisationFields = [
  'employer',
  'insurer',
  'institution',
  'issuer',
  'authority',
] as const satisfies readonly FieldName[]

/** Who a person deals with: another person or an organisation. */
export const partyFields = ['landlord', 'sponsor', 'translator'] as const satisfies readonly FieldName[]

/** Normalised value: dates ISO, amounts as numbers in euro, flags as booleans, names as written. */
export const fieldValueSchema = z.union([z.string(), z.number(), z.boolean()])
export type FieldValue = z.infer<typeof fieldValueSchema>

/**
 * Who read it: the machine readable zone, the label/value reader, an AcroForm field or tick mark, the person at the screen, the language model.
 * What only the model read is never certain.
 */
export const readerSchema = z.enum(['mrz', 'label', 'form', 'person', 'model'])
export type Reader = z.infer<typeof readerSchema>

/** One value read from one place. `raw` is the value's own characters, `quote` the line or phrase around it. */
export const fieldSchema = placeSchema.extend({
  name: fieldNameSchema,
  value: fieldValueSchema,
  raw: z.string(),
  reader: readerSchema,
  confidence: z.number().min(0).max(1),
  /** May a rule rest on it? A value that is not certain never makes a "klären" finding on its own. */
  certain: z.boolean(),
})
export type Field = z.infer<typeof fieldSchema>
