import type { ApplicationKind, CivilStatus, Relationship, Service } from '../../../models/application.ts'
import type { IsoDate, PartialDate } from '../../../models/dates.ts'
import type { AnyPaper, Level } from '../papers/paper.ts'
import type { Address, Person } from './person.ts'

/** What the applicant states in the form. `null` = the form does not ask it in this service. */
export interface FormFacts {
  readonly applicant: Person
  /** The birth date as the form has it: partly known dates are legal. */
  readonly dateOfBirth: PartialDate
  readonly placeOfBirth: string
  readonly address: Address
  readonly civilStatus: CivilStatus
  readonly civilStatusSince: IsoDate | null
  readonly passport: { readonly number: string; readonly validFrom: IsoDate; readonly validUntil: IsoDate }
  readonly firstEntryOn: IsoDate | null
  readonly requestedUntil: IsoDate | null
  readonly reference: ReferenceFacts | null
  readonly employment: EmploymentEntries | null
  readonly training: {
    readonly employer: string
    readonly occupation: string
    readonly startDate: IsoDate
    readonly endDate: IsoDate
    readonly payPerMonthEuro: number
  } | null
  readonly study: { readonly institution: string; readonly programme: string } | null
  readonly funding: { readonly monthlyEuro: number } | null
  readonly insurance: { readonly insurer: string; readonly kind: 'statutory' | 'private' }
  readonly housing: {
    readonly livingSpaceSquareMetres: number
    readonly rooms: number
    readonly rentWarmEuro: number
    readonly householdPersons: number
  } | null
  readonly level: Level | null
}

export interface ReferenceFacts {
  readonly person: Person
  readonly dateOfBirth: IsoDate
  readonly relationship: Relationship
  /** null = lives with the applicant: the XML then has no address of the reference person. */
  readonly address: Address | null
}

export interface EmploymentEntries {
  readonly employer: string
  readonly employerAddress: Address
  readonly jobTitle: string
  readonly startDate: IsoDate
  readonly endDate: IsoDate | null
  readonly grossEuro: number
  readonly grossPeriod: 'month' | 'year'
  readonly hoursPerWeek: number
}

/** One application as facts: a form and papers that agree with each other until a contradiction is planted. */
export interface Story {
  readonly service: Service
  readonly kind: ApplicationKind
  /** '18g', '16b', '30', '9 Abs. 2' ... */
  readonly paragraph: string
  readonly today: IsoDate
  readonly submittedOn: IsoDate
  readonly form: FormFacts
  readonly papers: readonly AnyPaper[]
  /** Harmless differences that were put in and must not fire. */
  readonly variants: readonly string[]
}
