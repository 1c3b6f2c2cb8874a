import type { IsoDate } from '../../../models/dates.ts'
import { addDays, addMonths, firstOfMonth } from '../calendar.ts'
import type { AnyPaper, TenancyFacts } from '../papers/paper.ts'
import { createPerson } from './create-person.ts'
import type { Setting } from './desk.ts'
import { createAddress, insurers } from './germany.ts'
import { german } from './origins.ts'
import { writeName, type Address, type Person } from './person.ts'

export interface Home {
  readonly address: Address
  readonly tenancy: TenancyFacts
  readonly moveInDate: IsoDate
  readonly persons: readonly Person[]
}

interface HomeWish {
  readonly persons: readonly Person[]
  readonly tenants: readonly Person[]
  readonly movedInOn: IsoDate
  readonly rentWarmEuro: number
}

const landlords = [
  'Wohnungsgenossenschaft Elstertal eG',
  'Hausverwaltung Kühn & Partner GmbH',
  'LWG Leipziger Wohnen GmbH',
] as const

/** A flat large enough, with its lease. */
export function createHome({ random, today }: Setting, wish: HomeWish): Home {
  const address = createAddress(random)
  const startDate = firstOfMonth(wish.movedInOn)
  const person = createPerson(random.fork('landlord'), { origin: german, ageYears: [40, 70], today })
  const size = 24 + 18 * wish.persons.length + random.int(0, 14)
  return {
    address,
    moveInDate: wish.movedInOn,
    persons: wish.persons,
    tenancy: {
      tenants: wish.tenants,
      landlord: random.chance(0.5) ? writeName(person) : random.pick(landlords),
      landlordAddress: createAddress(random),
      address,
      livingSpaceSquareMetres: random.chance(0.4) ? size + 0.5 : size,
      rooms: Math.max(1, wish.persons.length),
      rentColdEuro: wish.rentWarmEuro - random.int(15, 28) * 10,
      rentWarmEuro: wish.rentWarmEuro,
      startDate,
      date: addDays(startDate, -random.int(10, 45)),
    },
  }
}

/** Registration certificate or landlord's confirmation (one at least, often one of them only). */
export function fileRegistration(setting: Setting, home: Home): AnyPaper[] {
  const { random, file } = setting
  const { persons, address, moveInDate, tenancy } = home
  const certificate = file('registration-certificate', {
    persons,
    address,
    moveInDate,
    date: addDays(setting.submittedOn, -random.int(5, 20)),
  })
  const confirmation = file('landlord-confirmation', {
    persons,
    address,
    moveInDate,
    date: addDays(moveInDate, random.int(0, 10)),
    landlord: tenancy.landlord,
    landlordAddress: tenancy.landlordAddress,
  })
  return random.pick([[certificate], [confirmation], [certificate, confirmation]])
}

export function fileTenancy({ file }: Setting, home: Home): AnyPaper {
  return file('tenancy-agreement', home.tenancy)
}

/** A membership in a statutory fund, without an end. */
export function fileInsurance(setting: Setting, holder: Person, address: Address, since: IsoDate): AnyPaper {
  const { random, file } = setting
  const insurer = random.pick(insurers)
  return file('health-insurance', {
    holder,
    insurer: insurer.name,
    insuranceKind: insurer.kind,
    validFrom: firstOfMonth(addMonths(since, 0)),
    validUntil: null,
    memberNumber: `${random.pick(['A', 'B', 'D', 'K', 'M', 'T', 'X'])}${random.digits(9)}`,
    date: addDays(setting.submittedOn, -random.int(4, 30)),
    address,
  })
}
