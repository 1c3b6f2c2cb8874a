import { z } from 'zod'

/** Ids of the kinds of document, as the JSON report uses them (stable). Source: DOMAIN.md section 3. */
export const documentKinds = [
  'passport',
  'identity-card',
  'visa',
  'residence-title',
  'fiktionsbescheinigung',
  'health-insurance',
  'registration-certificate',
  'landlord-confirmation',
  'tenancy-agreement',
  'employment-contract',
  'employment-declaration',
  'payslip',
  'employer-confirmation',
  'degree',
  'degree-recognition',
  'practice-licence',
  'training-contract',
  'admission-letter',
  'enrolment-certificate',
  'transcript',
  'blocked-account',
  'commitment-declaration',
  'scholarship',
  'language-certificate',
  'life-in-germany-test',
  'integration-course',
  'marriage-certificate',
  'divorce-judgment',
  'birth-certificate',
  'custody',
  'apostille',
  'translation',
  'pension-record',
  'application-summary',
  'unknown',
] as const

export const documentKindSchema = z.enum(documentKinds)
export type DocumentKind = z.infer<typeof documentKindSchema>
