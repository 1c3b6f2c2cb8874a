import type { IsoDate } from '../../../models/dates.ts'
import type { State } from './states.ts'

/** A fictional person as their own papers name them. `givenNames` null = one name only. */
export interface Person {
  readonly surname: string
  readonly givenNames: string | null
  readonly birthName: string | null
  readonly sex: 'M' | 'F'
  readonly dateOfBirth: IsoDate
  /** As in the passport. */
  readonly placeOfBirth: string
  /** As the applicant writes it in the form; another official spelling of the same place at most. */
  readonly placeOfBirthInGerman: string
  readonly nationality: State
}

export interface Address {
  readonly street: string
  readonly houseNumber: string
  readonly postalCode: string
  readonly city: string
}

export type NameStyle = 'given-first' | 'surname-first' | 'surname-capitals' | 'surname-comma-capitals'

export function writeName(
  person: Pick<Person, 'surname' | 'givenNames'>,
  style: NameStyle = 'given-first',
): string {
  const { surname, givenNames } = person
  const capitals = surname.toLocaleUpperCase('de')
  if (givenNames === null) return style.includes('capitals') ? capitals : surname
  if (style === 'surname-first') return `${surname}, ${givenNames}`
  if (style === 'surname-comma-capitals') return `${capitals}, ${givenNames}`
  return `${givenNames} ${style === 'surname-capitals' ? capitals : surname}`
}

/** 'Frau Ayşe Öztürk'; the title is no part of the name. */
export const salutation = (person: Pick<Person, 'sex'>): string => (person.sex === 'F' ? 'Frau' : 'Herr')

export function writeAddress(address: Address): string {
  return `${address.street} ${address.houseNumber}, ${address.postalCode} ${address.city}`
}
