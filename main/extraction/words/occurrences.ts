import type { FieldName } from '../../../models/field.ts'

/** Fields that a document can hold several times, each with its own place. Source: models/field.ts. */
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
