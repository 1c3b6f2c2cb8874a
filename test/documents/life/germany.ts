import type { Random } from '../random.ts'
import type { Address } from './person.ts'

/** Towns with a postal code of theirs. Streets are common street names; nobody is meant. */
const towns = [
  ['04109', 'Leipzig'],
  ['04315', 'Leipzig'],
  ['01069', 'Dresden'],
  ['09111', 'Chemnitz'],
  ['06108', 'Halle (Saale)'],
  ['20457', 'Hamburg'],
  ['80331', 'München'],
  ['50667', 'Köln'],
  ['70173', 'Stuttgart'],
  ['99084', 'Erfurt'],
  ['90402', 'Nürnberg'],
] as const

const streets = [
  'Lindenstraße',
  'Karl-Liebknecht-Straße',
  'Am Alten Markt',
  'Goethestraße',
  'Rosa-Luxemburg-Straße',
  'Mühlweg',
  'Bahnhofstraße',
  'Prager Straße',
  'Hafenstraße',
  'Gartenweg',
  'An der Weißen Elster',
  'Dresdner Straße',
  'Kantstraße',
  'Wiesenring',
] as const

export function createAddress(random: Random, city?: string): Address {
  const [postalCode, town] = random.pick(towns.filter(([, name]) => city === undefined || name === city))
  const letter = random.chance(0.2) ? random.pick(['a', 'b', 'c']) : ''
  return {
    street: random.pick(streets),
    houseNumber: `${random.int(1, 148)}${letter}`,
    postalCode,
    city: town,
  }
}

export interface Insurer {
  readonly name: string
  readonly kind: 'statutory' | 'private'
}

/** All fictional. */
export const insurers: readonly Insurer[] = [
  { name: 'Nordlicht Krankenkasse', kind: 'statutory' },
  { name: 'BKK Elbe-Saale', kind: 'statutory' },
  { name: 'AGK Sachsen – Die Allgemeine Gesundheitskasse', kind: 'statutory' },
  { name: 'IKK Handwerk Mitte', kind: 'statutory' },
]

export const privateInsurers: readonly Insurer[] = [
  { name: 'Hanseatica Krankenversicherung AG', kind: 'private' },
  { name: 'VitaPlus Versicherung a. G.', kind: 'private' },
]

export const universities = [
  'Technische Hochschule Pleißental',
  'Universität Mittelsachsen',
  'Hochschule für Technik Elbtal',
  'Saale-Universität Halle-Nord',
] as const

export const languageSchools = [
  'Sprachzentrum Brückenschlag',
  'Institut Lingua Viva Leipzig',
  'Volkshochschule Muldental',
  'Deutsch-Kolleg Europa',
] as const
