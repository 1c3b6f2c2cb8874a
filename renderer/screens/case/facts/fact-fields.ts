import { type FieldName, holderFields } from '../../../../models/field.ts'

/** The facts that are compared over all papers, in the order of the rows. */
export const factNames = [
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
export const factFields: Readonly<Record<FactName, readonly FieldName[]>> = {
  name: ['surname', 'givenNames', ...holderFields],
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
