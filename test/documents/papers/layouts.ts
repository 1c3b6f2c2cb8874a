import type { Layout, Look } from './look.ts'
import type { AnyPaper, Paper, PaperFactsByKind, PaperKind } from './paper.ts'
import { admissionLetterLayouts } from './layouts/admission-letter.ts'
import { apostilleLayouts } from './layouts/apostille.ts'
import { applicationSummaryLayouts } from './layouts/application-summary.ts'
import { birthCertificateLayouts } from './layouts/birth-certificate.ts'
import { blockedAccountLayouts } from './layouts/blocked-account.ts'
import { commitmentDeclarationLayouts } from './layouts/commitment-declaration.ts'
import { custodyLayouts } from './layouts/custody.ts'
import { degreeRecognitionLayouts } from './layouts/degree-recognition.ts'
import { degreeLayouts } from './layouts/degree.ts'
import { divorceJudgmentLayouts } from './layouts/divorce-judgment.ts'
import { employerConfirmationLayouts } from './layouts/employer-confirmation.ts'
import { employmentContractLayouts } from './layouts/employment-contract.ts'
import { employmentDeclarationLayouts } from './layouts/employment-declaration.ts'
import { enrolmentCertificateLayouts } from './layouts/enrolment-certificate.ts'
import { fiktionsbescheinigungLayouts } from './layouts/fiktionsbescheinigung.ts'
import { healthInsuranceLayouts } from './layouts/health-insurance.ts'
import { identityCardLayouts } from './layouts/identity-card.ts'
import { landlordConfirmationLayouts } from './layouts/landlord-confirmation.ts'
import { integrationCourseLayouts, lifeInGermanyTestLayouts } from './layouts/integration-tests.ts'
import { languageCertificateLayouts } from './layouts/language-certificate.ts'
import { marriageCertificateLayouts } from './layouts/marriage-certificate.ts'
import { passportLayouts } from './layouts/passport.ts'
import { payslipLayouts } from './layouts/payslip.ts'
import { pensionRecordLayouts } from './layouts/pension-record.ts'
import { practiceLicenceLayouts } from './layouts/practice-licence.ts'
import { registrationCertificateLayouts } from './layouts/registration-certificate.ts'
import { residenceTitleLayouts } from './layouts/residence-title.ts'
import { scholarshipLayouts } from './layouts/scholarship.ts'
import { tenancyAgreementLayouts } from './layouts/tenancy-agreement.ts'
import { trainingContractLayouts } from './layouts/training-contract.ts'
import { transcriptLayouts } from './layouts/transcript.ts'
import { translationLayouts } from './layouts/translation.ts'
import { unknownLayouts } from './layouts/unknown.ts'
import { visaLayouts } from './layouts/visa.ts'
import { smallPrintOf } from './small-print.ts'

/** All layouts of a kind; where there are several, the last one is kept for measuring and nothing is tuned on it. */
const layouts: { readonly [K in PaperKind]: readonly Layout<PaperFactsByKind[K]>[] } = {
  passport: passportLayouts,
  'identity-card': identityCardLayouts,
  visa: visaLayouts,
  'residence-title': residenceTitleLayouts,
  fiktionsbescheinigung: fiktionsbescheinigungLayouts,
  'health-insurance': healthInsuranceLayouts,
  'registration-certificate': registrationCertificateLayouts,
  'landlord-confirmation': landlordConfirmationLayouts,
  'tenancy-agreement': tenancyAgreementLayouts,
  'employment-contract': employmentContractLayouts,
  'employment-declaration': employmentDeclarationLayouts,
  payslip: payslipLayouts,
  'employer-confirmation': employerConfirmationLayouts,
  degree: degreeLayouts,
  'degree-recognition': degreeRecognitionLayouts,
  'practice-licence': practiceLicenceLayouts,
  'training-contract': trainingContractLayouts,
  'admission-letter': admissionLetterLayouts,
  'enrolment-certificate': enrolmentCertificateLayouts,
  transcript: transcriptLayouts,
  'blocked-account': blockedAccountLayouts,
  'commitment-declaration': commitmentDeclarationLayouts,
  scholarship: scholarshipLayouts,
  'language-certificate': languageCertificateLayouts,
  'life-in-germany-test': lifeInGermanyTestLayouts,
  'integration-course': integrationCourseLayouts,
  'marriage-certificate': marriageCertificateLayouts,
  'divorce-judgment': divorceJudgmentLayouts,
  'birth-certificate': birthCertificateLayouts,
  custody: custodyLayouts,
  apostille: apostilleLayouts,
  translation: translationLayouts,
  'pension-record': pensionRecordLayouts,
  'application-summary': applicationSummaryLayouts,
  unknown: unknownLayouts,
}

/** `build` = without the layout kept for measuring; `measure` = all, that one as often as the others together; `kept` = that one only. */
export type LayoutSet = 'build' | 'measure' | 'kept'

/** How often the layout kept for measuring is drawn. */
const keptShare: Readonly<Record<Exclude<LayoutSet, 'build'>, number>> = { measure: 0.5, kept: 1 }

function drawPaper<K extends PaperKind>(paper: Paper<K>, look: Look, set: LayoutSet): string {
  const all: readonly Layout<PaperFactsByKind[K]>[] = layouts[paper.kind]
  const kept = all.at(-1)
  const tuned = all.length > 1 ? all.slice(0, -1) : all
  const layout =
    set !== 'build' && kept && look.random.chance(keptShare[set]) ? kept : look.random.pick(tuned)
  const withSmallPrint = layout(paper.facts, look).replace(
    '</section>',
    `${smallPrintOf(paper.kind, look)}</section>`,
  )
  return `<div style="font-family:'${look.font}','Noto Sans',sans-serif">${withSmallPrint}</div>`
}

/** The HTML pages of a paper, in one of the layouts of its kind. */
export const drawAnyPaper = (paper: AnyPaper, look: Look, set: LayoutSet): string =>
  drawPaper(paper, look, set)
