import type { DocumentKind } from '../document-kind.ts'

/** The situations between which the required papers differ. Policy names a cell as 'situation/kind': 'erwerbstaetigkeit-erst/practice-licence'. */
export type Situation =
  | 'erwerbstaetigkeit-erst'
  | 'erwerbstaetigkeit-verlaengerung'
  | 'studium-erst'
  | 'studium-verlaengerung'
  | 'berufsausbildung-erst'
  | 'berufsausbildung-verlaengerung'
  | 'ehegatte-erst'
  | 'ehegatte-verlaengerung'
  | 'kind-erst'
  | 'kind-verlaengerung'
  | 'niederlassung'

/** K = missing is "klären", P = "prüfen", - = not asked. */
export type Need = 'K' | 'P' | '-'

/** What makes a paper unnecessary although the table asks for it. */
export type EvidenceException =
  | 'visa-free-entry' // the form states an entry without a visa
  | 'no-living-space' // § 29 Abs. 5 AufenthG, by the sponsor's title
  | 'no-a1' // § 30 Abs. 1 Satz 3 AufenthG, by the sponsor's title
  | 'german-degree' // a degree from Germany needs no recognition
  | 'unregulated-profession' // only regulated professions need a licence
  | 'not-married' // the form states another civil status
  | 'skilled-worker-basis' // § 18c Abs. 1 refers to § 9 Abs. 2 Satz 1 Nr. 8 and 9; no paper of its own is listed for it

/** One required paper. `kinds` are alternatives, the usual one first; a cell that is not named is '-'. */
export interface RequiredPaper {
  readonly kinds: readonly [DocumentKind, ...DocumentKind[]]
  readonly whose: 'applicant' | 'reference-person'
  readonly norm: string
  readonly cells: Readonly<Partial<Record<Situation, Need>>>
  /** The §§ that ask for the paper, with their own need where it is another one; absent = all. */
  readonly only?: Readonly<Record<string, Need>>
  /** §§ under which the need is another one than the cell says. */
  readonly unless?: Readonly<Record<string, Need>>
  readonly exception?: EvidenceException
  /** Number of different months that payslips must cover. */
  readonly months?: number
}

const erwerbErst = { 'erwerbstaetigkeit-erst': 'K' } as const
const erwerb = { ...erwerbErst, 'erwerbstaetigkeit-verlaengerung': 'K' } as const
const studium = { 'studium-erst': 'K', 'studium-verlaengerung': 'K' } as const
const berufsausbildung = { 'berufsausbildung-erst': 'K', 'berufsausbildung-verlaengerung': 'K' } as const
const berufsausbildungP = { 'berufsausbildung-erst': 'P', 'berufsausbildung-verlaengerung': 'P' } as const
const ehegatte = { 'ehegatte-erst': 'K', 'ehegatte-verlaengerung': 'K' } as const
const kind = { 'kind-erst': 'K', 'kind-verlaengerung': 'K' } as const
const niederlassung = { niederlassung: 'K' } as const
const all = { ...erwerb, ...studium, ...berufsausbildung, ...ehegatte, ...kind, ...niederlassung } as const
const everyP: Readonly<Record<Situation, Need>> = {
  'erwerbstaetigkeit-erst': 'P',
  'erwerbstaetigkeit-verlaengerung': 'P',
  'studium-erst': 'P',
  'studium-verlaengerung': 'P',
  'berufsausbildung-erst': 'P',
  'berufsausbildung-verlaengerung': 'P',
  'ehegatte-erst': 'P',
  'ehegatte-verlaengerung': 'P',
  'kind-erst': 'P',
  'kind-verlaengerung': 'P',
  niederlassung: 'P',
}

/**
 * Which papers are required, row by row. Authorities differ: policy can set single cells otherwise.
 * Source: the norm of each row and the public check lists of Ausländerbehörden (DOMAIN.md, "Which papers are required"); as of 24.11.2026.
 */
export const requiredPapers: readonly RequiredPaper[] = [
  { kinds: ['passport'], whose: 'applicant', norm: '§§ 3, 5 Abs. 1 Nr. 4 AufenthG', cells: all },
  {
    kinds: ['visa', 'residence-title', 'fiktionsbescheinigung'],
    whose: 'applicant',
    norm: '§ 5 Abs. 2 AufenthG',
    cells: {
      'erwerbstaetigkeit-erst': 'P',
      'studium-erst': 'P',
      'berufsausbildung-erst': 'P',
      'ehegatte-erst': 'P',
      'kind-erst': 'P',
    },
    exception: 'visa-free-entry',
  },
  {
    kinds: ['residence-title', 'fiktionsbescheinigung', 'visa'],
    whose: 'applicant',
    norm: '§ 8 Abs. 1, § 81 Abs. 4 AufenthG',
    cells: {
      'erwerbstaetigkeit-verlaengerung': 'K',
      'studium-verlaengerung': 'K',
      'berufsausbildung-verlaengerung': 'K',
      'ehegatte-verlaengerung': 'K',
      'kind-verlaengerung': 'P',
    },
    exception: 'visa-free-entry',
  },
  { kinds: ['residence-title'], whose: 'applicant', norm: '§ 9 Abs. 2 Nr. 1 AufenthG', cells: niederlassung },
  {
    kinds: ['health-insurance'],
    whose: 'applicant',
    norm: '§ 2 Abs. 3, § 5 Abs. 1 Nr. 1 AufenthG',
    cells: all,
  },
  {
    kinds: ['registration-certificate', 'landlord-confirmation'],
    whose: 'applicant',
    norm: '§§ 17, 19 Abs. 3 BMG',
    cells: everyP,
  },
  {
    kinds: ['employment-contract'],
    whose: 'applicant',
    norm: '§ 18 Abs. 2 Nr. 1 AufenthG',
    cells: { ...erwerb, niederlassung: 'P' },
  },
  {
    kinds: ['employment-declaration'],
    whose: 'applicant',
    norm: '§ 18 Abs. 2 Nr. 2, § 39 AufenthG',
    cells: { ...erwerbErst, 'erwerbstaetigkeit-verlaengerung': 'P', ...berufsausbildungP },
  },
  {
    kinds: ['degree'],
    whose: 'applicant',
    norm: '§ 18 Abs. 2 Nr. 4 AufenthG',
    cells: erwerbErst,
    only: { '18a': 'K', '18b': 'K', '18g': 'K', '19c': 'P' },
  },
  {
    kinds: ['degree-recognition'],
    whose: 'applicant',
    norm: '§ 18 Abs. 2 Nr. 4 AufenthG',
    cells: erwerbErst,
    only: { '18a': 'K', '18b': 'K', '18g': 'K' },
    exception: 'german-degree',
  },
  {
    kinds: ['practice-licence'],
    whose: 'applicant',
    norm: '§ 18 Abs. 2 Nr. 3 AufenthG',
    cells: { 'erwerbstaetigkeit-erst': 'P', 'erwerbstaetigkeit-verlaengerung': 'P' },
    exception: 'unregulated-profession',
  },
  {
    kinds: ['payslip'],
    whose: 'applicant',
    norm: '§ 5 Abs. 1 Nr. 1, § 8 Abs. 1, § 9 Abs. 2 Nr. 2 AufenthG',
    cells: { 'erwerbstaetigkeit-verlaengerung': 'K', ...niederlassung },
    months: 3,
  },
  {
    kinds: ['payslip'],
    whose: 'reference-person',
    norm: '§ 5 Abs. 1 Nr. 1, § 27 Abs. 3 AufenthG',
    cells: { ...ehegatte, ...kind },
    unless: { '28': 'P' },
    months: 3,
  },
  {
    kinds: ['employer-confirmation'],
    whose: 'applicant',
    norm: '§ 8 Abs. 1 AufenthG',
    cells: { 'erwerbstaetigkeit-verlaengerung': 'P', niederlassung: 'P' },
  },
  {
    kinds: ['enrolment-certificate', 'admission-letter'],
    whose: 'applicant',
    norm: '§ 16b Abs. 1 AufenthG',
    cells: studium,
  },
  {
    kinds: ['transcript'],
    whose: 'applicant',
    norm: '§ 16b Abs. 2 AufenthG',
    cells: { 'studium-verlaengerung': 'P' },
  },
  {
    kinds: ['blocked-account', 'commitment-declaration', 'scholarship'],
    whose: 'applicant',
    norm: '§ 2 Abs. 3, § 5 Abs. 1 Nr. 1 AufenthG',
    cells: { ...studium, ...berufsausbildungP },
  },
  {
    kinds: ['training-contract'],
    whose: 'applicant',
    norm: '§ 16a Abs. 1 AufenthG',
    cells: berufsausbildung,
  },
  {
    kinds: ['marriage-certificate'],
    whose: 'applicant',
    norm: '§ 27 Abs. 1, §§ 28, 30 AufenthG',
    cells: { 'ehegatte-erst': 'K' },
  },
  {
    kinds: ['marriage-certificate'],
    whose: 'applicant',
    norm: '§ 9 Abs. 3a, § 28 Abs. 2 AufenthG',
    cells: { niederlassung: 'P' },
    unless: { '9 Abs. 3a': 'K', '28': 'K' },
    exception: 'not-married',
  },
  { kinds: ['birth-certificate'], whose: 'applicant', norm: '§§ 28, 32 AufenthG', cells: kind },
  {
    kinds: ['language-certificate'],
    whose: 'applicant',
    norm: '§ 16a Abs. 3 AufenthG',
    cells: berufsausbildungP,
  },
  {
    kinds: ['language-certificate', 'integration-course'],
    whose: 'applicant',
    norm: '§ 30 Abs. 1 Satz 1 Nr. 2 AufenthG',
    cells: { 'ehegatte-erst': 'K' },
    exception: 'no-a1',
  },
  {
    kinds: ['language-certificate', 'integration-course'],
    whose: 'applicant',
    norm: '§ 9 Abs. 2 Nr. 7, § 18c AufenthG',
    cells: niederlassung,
  },
  {
    kinds: ['life-in-germany-test', 'integration-course'],
    whose: 'applicant',
    norm: '§ 9 Abs. 2 Nr. 8, § 18c Abs. 2 AufenthG',
    cells: niederlassung,
    only: { '9': 'K', '18c Abs. 1': 'K', '18c Abs. 2': 'K' },
    unless: { '9 Abs. 3a': '-' },
    exception: 'skilled-worker-basis',
  },
  {
    kinds: ['pension-record'],
    whose: 'applicant',
    norm: '§ 9 Abs. 2 Nr. 3, § 18c Abs. 1 und 2 AufenthG',
    cells: niederlassung,
    only: { '9': 'K', '18c Abs. 1': 'K', '18c Abs. 2': 'P' },
    unless: { '9 Abs. 3a': '-' },
  },
  {
    kinds: ['tenancy-agreement'],
    whose: 'reference-person',
    norm: '§ 2 Abs. 4, § 29 Abs. 1 Nr. 2 AufenthG',
    cells: {
      'ehegatte-erst': 'K',
      'ehegatte-verlaengerung': 'P',
      'kind-erst': 'K',
      'kind-verlaengerung': 'P',
    },
    unless: { '28': '-' },
    exception: 'no-living-space',
  },
  {
    kinds: ['tenancy-agreement'],
    whose: 'applicant',
    norm: '§ 2 Abs. 4, § 9 Abs. 2 Nr. 9 AufenthG',
    cells: niederlassung,
    only: { '9': 'K', '18c Abs. 1': 'K', '18c Abs. 2': 'K' },
    unless: { '9 Abs. 3a': '-' },
    exception: 'skilled-worker-basis',
  },
  {
    kinds: ['passport', 'identity-card', 'residence-title'],
    whose: 'reference-person',
    norm: '§ 28 Abs. 1, § 29 Abs. 1 Nr. 1 AufenthG',
    cells: { ...ehegatte, ...kind },
  },
]

/** §§ of the sponsor's title under which the family needs no proof of living space. Source: § 29 Abs. 5 AufenthG. */
export const noLivingSpaceTitles: readonly string[] = ['18a', '18b', '18d', '18f', '18g', '19c Abs. 2']

/** §§ of the sponsor's title under which the spouse needs no A1. Source: § 30 Abs. 1 Satz 3 Nr. 1, 5 and 7 AufenthG. */
export const noA1Titles: readonly string[] = [
  '18a',
  '18b',
  '18c Abs. 3',
  '18d',
  '18f',
  '18g',
  '19',
  '19b',
  '19c',
  '21',
  '23 Abs. 4',
  '25 Abs. 1',
  '25 Abs. 2',
  '26 Abs. 3',
  '38a',
]

/** Words (folded) of job titles that need a licence to practise. Source: list of regulated professions, anerkennung-in-deutschland.de. */
export const regulatedProfessions: readonly string[] = [
  'arzt',
  'aerztin',
  'zahnarzt',
  'zahnaerztin',
  'tierarzt',
  'tieraerztin',
  'apotheker',
  'psychotherapeut',
  'pflegefach',
  'krankenpfleger',
  'krankenschwester',
  'altenpfleger',
  'hebamme',
  'entbindungspfleger',
  'physiotherapeut',
  'ergotherapeut',
  'logopaed',
  'orthoptist',
  'podolog',
  'diaetassistent',
  'notfallsanitaeter',
  'medizinische technologin',
  'medizinischer technologe',
  'operationstechnisch',
  'anaesthesietechnisch',
  'lehrer',
  'erzieher',
  'rechtsanwalt',
  'rechtsanwaeltin',
]
