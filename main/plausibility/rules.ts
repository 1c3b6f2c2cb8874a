import type { Rule } from './rule.ts'
import { addressAgrees } from './rules/address-agrees.ts'
import { birthAgrees } from './rules/birth-agrees.ts'
import { civilStatus } from './rules/civil-status.ts'
import { contractForm } from './rules/contract-form.ts'
import { dateLogic } from './rules/date-logic.ts'
import { documentHolder } from './rules/document-holder.ts'
import { documentKind } from './rules/document-kind.ts'
import { employerAgrees } from './rules/employer-agrees.ts'
import { evidenceComplete } from './rules/evidence-complete.ts'
import { filedBeforeExpiry } from './rules/filed-before-expiry.ts'
import { funding } from './rules/funding.ts'
import { healthInsurance } from './rules/health-insurance.ts'
import { instructionsToSoftware } from './rules/instructions-to-software.ts'
import { languageCertificate } from './rules/language-certificate.ts'
import { legalisationTranslation } from './rules/legalisation-translation.ts'
import { livelihood } from './rules/livelihood.ts'
import { mrzIntegrity } from './rules/mrz-integrity.ts'
import { nameAgrees } from './rules/name-agrees.ts'
import { passportNumber } from './rules/passport-number.ts'
import { passportValid } from './rules/passport-valid.ts'
import { pensionMonths } from './rules/pension-months.ts'
import { referencePerson } from './rules/reference-person.ts'
import { residenceTime } from './rules/residence-time.ts'
import { salaryAgrees } from './rules/salary-agrees.ts'
import { salaryThreshold } from './rules/salary-threshold.ts'
import { studyStatus } from './rules/study-status.ts'

/** The rules table, ranked as in DOMAIN.md section 6, then the one about the check itself. Who reports what when several could: see "What a finding means exactly" there. */
export const rules: readonly Rule[] = [
  documentKind, // 1
  evidenceComplete, // 2
  documentHolder, // 3
  passportValid, // 4
  passportNumber, // 5
  filedBeforeExpiry, // 6
  salaryAgrees, // 7
  salaryThreshold, // 8
  nameAgrees, // 9
  birthAgrees, // 10
  employerAgrees, // 11
  contractForm, // 12
  pensionMonths, // 13
  healthInsurance, // 14
  referencePerson, // 15
  civilStatus, // 16
  legalisationTranslation, // 17
  livelihood, // 18
  funding, // 19
  studyStatus, // 20
  languageCertificate, // 21
  addressAgrees, // 22
  mrzIntegrity, // 23
  residenceTime, // 24
  dateLogic, // 25
  instructionsToSoftware, // 26
]
