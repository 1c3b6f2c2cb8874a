import type { DocumentKind } from '../../../models/document-kind.ts'
import type { IsoDate } from '../../../models/dates.ts'
import type { Address, Person } from '../life/person.ts'

/** Facts that a travel document states. `mrzDiffers` = what the zone says otherwise than the page. */
export interface TravelFacts {
  readonly holder: Person
  readonly documentNumber: string
  readonly dateOfIssue: IsoDate
  readonly dateOfExpiry: IsoDate
  readonly authority: string
  readonly mrzDiffers?: {
    readonly sex?: 'M' | 'F'
    readonly nationality?: string
    readonly documentNumber?: string
    readonly dateOfExpiry?: IsoDate
    readonly wrongCheckDigit?: boolean
  }
}

export interface TitleFacts extends TravelFacts {
  readonly kindOfTitle: string
  readonly legalBasis: string
  readonly remarks: string
  readonly address: Address
}

export interface VisaFacts extends TravelFacts {
  readonly passportNumber: string
  readonly validFrom: IsoDate
  readonly legalBasis: string
  readonly remarks: string
}

export interface FiktionFacts {
  readonly holder: Person
  readonly passportNumber: string
  readonly date: IsoDate
  readonly validUntil: IsoDate
  readonly legalBasis: string
  readonly authority: string
  readonly address: Address
}

export interface InsuranceFacts {
  readonly holder: Person
  readonly insurer: string
  readonly insuranceKind: 'statutory' | 'private'
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate | null
  readonly memberNumber: string
  readonly date: IsoDate
  readonly address: Address
}

export interface RegistrationFacts {
  readonly persons: readonly Person[]
  readonly address: Address
  readonly moveInDate: IsoDate
  readonly date: IsoDate
}

export interface LandlordFacts extends RegistrationFacts {
  readonly landlord: string
  readonly landlordAddress: Address
}

export interface TenancyFacts {
  readonly tenants: readonly Person[]
  readonly landlord: string
  readonly landlordAddress: Address
  readonly address: Address
  readonly livingSpaceSquareMetres: number
  readonly rooms: number
  readonly rentColdEuro: number
  readonly rentWarmEuro: number
  readonly startDate: IsoDate
  readonly date: IsoDate
}

/** Contract and EzB. A null signature date = the place for signature and date is empty. */
export interface EmploymentFacts {
  readonly employee: Person
  readonly employeeAddress: Address
  readonly employer: string
  readonly employerAddress: Address
  readonly establishmentNumber: string
  readonly jobTitle: string
  readonly startDate: IsoDate
  readonly endDate: IsoDate | null
  readonly probationMonths: number
  readonly grossPerMonthEuro: number
  readonly statedPer: 'month' | 'year'
  readonly salariesPerYear: number
  readonly hoursPerWeek: number
  readonly placeOfWork: string
  readonly temporaryAgencyWork: boolean
  readonly employerSignedOn: IsoDate | null
  readonly employeeSignedOn: IsoDate | null
}

export interface PayslipFacts {
  readonly employee: Person
  readonly employeeAddress: Address
  readonly employer: string
  readonly employerAddress: Address
  readonly month: string
  readonly grossEuro: number
  readonly netEuro: number
  readonly taxClass: number
  readonly startDate: IsoDate
}

export interface EmployerConfirmationFacts {
  readonly employee: Person
  readonly employer: string
  readonly employerAddress: Address
  readonly jobTitle: string
  readonly startDate: IsoDate
  readonly grossEuro: number
  readonly date: IsoDate
}

export interface DegreeFacts {
  readonly holder: Person
  readonly institution: string
  readonly degree: string
  readonly subject: string
  readonly date: IsoDate
}

export interface PracticeLicenceFacts {
  readonly holder: Person
  readonly occupation: string
  readonly authority: string
  readonly date: IsoDate
}

export interface TrainingFacts {
  readonly trainee: Person
  readonly traineeAddress: Address
  readonly employer: string
  readonly employerAddress: Address
  readonly school: string
  readonly occupation: string
  readonly startDate: IsoDate
  readonly endDate: IsoDate
  readonly payPerMonthEuro: number
  readonly signedOn: IsoDate
}

export interface StudyFacts {
  readonly student: Person
  readonly address: Address
  readonly institution: string
  readonly programme: string
  readonly degree: string
  readonly semester: string
  readonly subjectSemester: number
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate
  readonly matriculationNumber: string
  readonly credits: number
  readonly date: IsoDate
}

export interface BlockedAccountFacts {
  readonly holder: Person
  readonly bank: string
  readonly amountEuro: number
  readonly monthlyEuro: number
  readonly date: IsoDate
}

export interface CommitmentFacts {
  readonly holder: Person
  readonly sponsor: Person
  readonly sponsorAddress: Address
  readonly date: IsoDate
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate
  readonly number: string
}

export interface ScholarshipFacts {
  readonly holder: Person
  readonly sponsor: string
  readonly monthlyEuro: number
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate
  readonly date: IsoDate
}

export type Level = 'A1' | 'A2' | 'B1' | 'B2' | 'C1'

export interface LanguageFacts {
  readonly holder: Person
  readonly level: Level
  readonly issuer: string
  readonly date: IsoDate
  readonly number: string
}

export interface LifeInGermanyFacts {
  readonly holder: Person
  readonly points: number
  readonly issuer: string
  readonly date: IsoDate
}

export interface IntegrationCourseFacts extends LanguageFacts {
  readonly points: number
  readonly passportNumber: string
}

export interface MarriageFacts {
  readonly spouses: readonly [Person, Person]
  readonly date: IsoDate
  readonly place: string
  readonly registryNumber: string
  readonly authority: string
  readonly issuedOn: IsoDate
}

export interface DivorceFacts {
  readonly spouses: readonly [Person, Person]
  readonly date: IsoDate
  readonly court: string
  readonly registryNumber: string
}

export interface BirthFacts {
  readonly child: Person
  readonly parents: readonly [Person, Person]
  readonly place: string
  readonly registryNumber: string
  readonly authority: string
  readonly issuedOn: IsoDate
}

export interface CustodyFacts {
  readonly child: Person
  readonly parents: readonly [Person, Person]
  readonly date: IsoDate
  readonly place: string
}

/** `what` = the German name of the certified or translated paper. */
export interface ApostilleFacts {
  readonly state: string
  readonly authority: string
  readonly signatory: string
  readonly date: IsoDate
  readonly number: string
  readonly place: string
  readonly legalisation: boolean
}

export interface TranslationFacts {
  readonly translator: string
  readonly language: string
  readonly translatedDocument: string
  readonly date: IsoDate
  readonly lines: readonly (readonly [label: string, value: string])[]
}

export interface PensionFacts {
  readonly holder: Person
  readonly address: Address
  readonly insuranceNumber: string
  readonly periods: readonly {
    readonly from: IsoDate
    readonly until: IsoDate
    readonly months: number
    readonly earnings: number
  }[]
  readonly months: number
  readonly date: IsoDate
}

/** The form as the applicant filled it in, section by section: what the summary PDF prints. */
export interface SummaryFacts {
  readonly sections: readonly SummarySection[]
  readonly applicationId: string
  readonly submittedOn: IsoDate
  readonly service: string
}

export interface SummarySection {
  readonly title: string
  readonly entries: readonly SummaryEntry[]
}

/** `html` = the marked value. */
export interface SummaryEntry {
  readonly label: string
  readonly html: string
}

/** A paper that nobody asked for: a bank statement, a flyer. */
export interface UnknownFacts {
  readonly title: string
  readonly lines: readonly string[]
}

export interface PaperFactsByKind {
  readonly passport: TravelFacts
  readonly 'identity-card': TravelFacts & { readonly address: Address }
  readonly visa: VisaFacts
  readonly 'residence-title': TitleFacts
  readonly fiktionsbescheinigung: FiktionFacts
  readonly 'health-insurance': InsuranceFacts
  readonly 'registration-certificate': RegistrationFacts
  readonly 'landlord-confirmation': LandlordFacts
  readonly 'tenancy-agreement': TenancyFacts
  readonly 'employment-contract': EmploymentFacts
  readonly 'employment-declaration': EmploymentFacts
  readonly payslip: PayslipFacts
  readonly 'employer-confirmation': EmployerConfirmationFacts
  readonly degree: DegreeFacts
  readonly 'degree-recognition': DegreeFacts
  readonly 'practice-licence': PracticeLicenceFacts
  readonly 'training-contract': TrainingFacts
  readonly 'admission-letter': StudyFacts
  readonly 'enrolment-certificate': StudyFacts
  readonly transcript: StudyFacts
  readonly 'blocked-account': BlockedAccountFacts
  readonly 'commitment-declaration': CommitmentFacts
  readonly scholarship: ScholarshipFacts
  readonly 'language-certificate': LanguageFacts
  readonly 'life-in-germany-test': LifeInGermanyFacts
  readonly 'integration-course': IntegrationCourseFacts
  readonly 'marriage-certificate': MarriageFacts
  readonly 'divorce-judgment': DivorceFacts
  readonly 'birth-certificate': BirthFacts
  readonly custody: CustodyFacts
  readonly apostille: ApostilleFacts
  readonly translation: TranslationFacts
  readonly 'pension-record': PensionFacts
  readonly 'application-summary': SummaryFacts
  readonly unknown: UnknownFacts
}

export type PaperKind = keyof PaperFactsByKind & DocumentKind

/** Which of the five places of the XML message the file travels in. */
export type FilePlace =
  'ausweisseite' | 'aufenthaltsdokument' | 'anlageVertreter' | 'antragszusammenfassung' | 'nachweis'

/** A paper as facts; a layout turns it into pages. Papers of the same `file` are delivered as one PDF, in their order. */
export interface Paper<K extends PaperKind = PaperKind> {
  readonly kind: K
  readonly facts: PaperFactsByKind[K]
  readonly id: string
  readonly file: string
  readonly slot: string | null
  readonly place: FilePlace
}

export type AnyPaper = { readonly [K in PaperKind]: Paper<K> }[PaperKind]
