import type { DocumentKind } from '../document-kind.ts'
import type { KindLabels } from './label-table.ts'
import { employmentLabels } from './labels/employment.ts'
import { familyLabels } from './labels/family.ts'
import { fundingLabels } from './labels/funding.ts'
import { healthInsuranceLabels } from './labels/health-insurance.ts'
import { housingLabels } from './labels/housing.ts'
import { identityLabels } from './labels/identity.ts'
import { payslipLabels } from './labels/payslip.ts'
import { studyLabels } from './labels/study.ts'
import { summaryLabels } from './labels/summary.ts'
import { trainingContractLabels } from './labels/training-contract.ts'

/** Where each kind of document has its fields. Source: DOMAIN.md section 3 and the label words of German authorities, companies, insurers and universities. */
export const fieldLabels: Readonly<Record<DocumentKind, KindLabels>> = {
  ...identityLabels,
  ...housingLabels,
  ...healthInsuranceLabels,
  ...employmentLabels,
  ...payslipLabels,
  ...trainingContractLabels,
  ...studyLabels,
  ...fundingLabels,
  ...familyLabels,
  ...summaryLabels,
}
