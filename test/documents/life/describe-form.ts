import type { CivilStatus } from '../../../models/application.ts'
import type { IsoDate } from '../../../models/dates.ts'
import type { AnyPaper, TravelFacts } from '../papers/paper.ts'
import type { Setting } from './desk.ts'
import type { Home } from './home-papers.ts'
import type { Person } from './person.ts'
import type { EmploymentEntries, FormFacts } from './story.ts'

interface FormWish {
  readonly applicant: Person
  readonly passport: TravelFacts
  readonly home: Home
  readonly papers: readonly AnyPaper[]
  readonly firstEntryOn: IsoDate
  readonly requestedUntil: IsoDate | null
  readonly civilStatus?: CivilStatus
  readonly civilStatusSince?: IsoDate
  readonly employment?: EmploymentEntries
  readonly training?: NonNullable<FormFacts['training']>
  readonly study?: NonNullable<FormFacts['study']>
  readonly funding?: NonNullable<FormFacts['funding']>
  readonly reference?: NonNullable<FormFacts['reference']>
  readonly level?: NonNullable<FormFacts['level']>
}

/** The form filled in by somebody who copies everything rightly from the papers. */
export function describeForm({ random }: Setting, wish: FormWish): FormFacts {
  const { applicant, passport, home } = wish
  const insurance = wish.papers.find((paper) => paper.kind === 'health-insurance')
  if (!insurance) throw new Error('every story has a health insurance')
  const { tenancy } = home
  return {
    applicant,
    dateOfBirth: applicant.dateOfBirth,
    placeOfBirth: random.chance(0.5) ? applicant.placeOfBirthInGerman : applicant.placeOfBirth,
    address: home.address,
    civilStatus: wish.civilStatus ?? 'LD',
    civilStatusSince: wish.civilStatusSince ?? null,
    passport: {
      number: passport.documentNumber,
      validFrom: passport.dateOfIssue,
      validUntil: passport.dateOfExpiry,
    },
    firstEntryOn: wish.firstEntryOn,
    requestedUntil: wish.requestedUntil,
    reference: wish.reference ?? null,
    employment: wish.employment ?? null,
    training: wish.training ?? null,
    study: wish.study ?? null,
    funding: wish.funding ?? null,
    insurance: { insurer: insurance.facts.insurer, kind: insurance.facts.insuranceKind },
    housing: {
      livingSpaceSquareMetres: tenancy.livingSpaceSquareMetres,
      rooms: tenancy.rooms,
      rentWarmEuro: tenancy.rentWarmEuro,
      householdPersons: home.persons.length,
    },
    level: wish.level ?? null,
  }
}
