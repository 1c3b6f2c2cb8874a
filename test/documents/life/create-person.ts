import { addDays, addYears } from '../calendar.ts'
import type { Random } from '../random.ts'
import { german, origins, type Origin } from './origins.ts'
import type { Person } from './person.ts'
import { states } from './states.ts'

interface Wanted {
  readonly origin?: Origin
  readonly sex?: 'M' | 'F'
  readonly ageYears: readonly [number, number]
  readonly today: string
  readonly surname?: string
  readonly singleName?: boolean
}

/** A grown-up or a child of the wanted age, somebody of one of the origins. */
export function createPerson(random: Random, wanted: Wanted): Person {
  const origin = wanted.origin ?? random.pick(origins)
  const sex = wanted.sex ?? random.pick(['M', 'F'])
  const birthday = addDays(addYears(wanted.today, -random.int(...wanted.ageYears) - 1), random.int(20, 340))
  const place = random.pick(origin.places)
  const singleName = wanted.singleName !== false && origin.singleName && random.chance(0.5)
  const family = wanted.surname ?? random.pick(origin.surnames)
  return {
    surname: singleName
      ? random.pick(origin.singleName ?? [])
      : sex === 'F' && origin.feminine
        ? origin.feminine(family)
        : family,
    givenNames: singleName ? null : random.pick(sex === 'F' ? origin.female : origin.male),
    birthName: null,
    sex,
    dateOfBirth: birthday,
    placeOfBirth: place.own,
    placeOfBirthInGerman: place.german,
    nationality: states[origin.state],
  }
}

export function originOf(person: Person): Origin {
  return [...origins, german].find((origin) => origin.state === person.nationality.icao) ?? german
}
