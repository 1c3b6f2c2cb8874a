import type { Rule } from './rule.ts'
import { birthAgrees } from './rules/birth-agrees.ts'
import { civilStatus } from './rules/civil-status.ts'
import { documentHolder } from './rules/document-holder.ts'
import { documentKind } from './rules/document-kind.ts'
import { evidenceComplete } from './rules/evidence-complete.ts'
import { filedBeforeExpiry } from './rules/filed-before-expiry.ts'
import { languageCertificate } from './rules/language-certificate.ts'
import { legalisationTranslation } from './rules/legalisation-translation.ts'
import { mrzIntegrity } from './rules/mrz-integrity.ts'
import { nameAgrees } from './rules/name-agrees.ts'
import { passportNumber } from './rules/passport-number.ts'
import { passportValid } from './rules/passport-valid.ts'
import { referencePerson } from './rules/reference-person.ts'
import { studyStatus } from './rules/study-status.ts'

/** The rules table, ranked as in DOMAIN.md section 6. Who reports what when several could: see "What a finding means exactly" there. */
export const rules: readonly Rule[] = [
  documentKind, // 1
  evidenceComplete, // 2
  documentHolder, // 3
  passportValid, // 4
  passportNumber, // 5
  filedBeforeExpiry, // 6
  nameAgrees, // 9
  birthAgrees, // 10
  referencePerson, // 15
  civilStatus, // 16
  legalisationTranslation, // 17
  studyStatus, // 20
  languageCertificate, // 21
  mrzIntegrity, // 23
]
