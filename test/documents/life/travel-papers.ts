import type { IsoDate } from '../../../models/dates.ts'
import { addDays, addMonths, addYears } from '../calendar.ts'
import type { AnyPaper, TitleFacts, TravelFacts, VisaFacts } from '../papers/paper.ts'
import type { Random } from '../random.ts'
import type { Setting } from './desk.ts'
import { originOf } from './create-person.ts'
import type { Address, Person } from './person.ts'

const letters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick('ABCEFGHJKLMNPRTUVWXYZ'.split(''))).join('')

/** A passport that lasts well beyond what is asked for. Letters and digits as states number them. */
export function createPassport(setting: Setting, holder: Person, lastsUntil: IsoDate): TravelFacts {
  const { random } = setting
  const years = holder.dateOfBirth > addYears(setting.today, -16) ? 5 : 10
  const dateOfExpiry = addDays(lastsUntil, random.int(300, Math.min(900, years * 365 - 200)))
  const issued = addDays(addYears(dateOfExpiry, -years), 1)
  const latest = addDays(setting.submittedOn, -200)
  const dateOfIssue = issued < latest ? issued : latest
  const number =
    holder.nationality.icao === 'DEU'
      ? `C${letters(random, 2)}${random.digits(6)}`
      : `${letters(random, random.int(1, 2))}${random.digits(7)}`
  return {
    holder,
    documentNumber: number,
    dateOfIssue,
    dateOfExpiry: holder.nationality.icao === 'DEU' ? addDays(addYears(dateOfIssue, 10), -1) : dateOfExpiry,
    authority: originOf(holder).places[0]?.own ?? '',
  }
}

/** A national visa (D) with which the person came; filed for a title before it ends. */
export function createVisa(setting: Setting, passport: TravelFacts, legalBasis: string): VisaFacts {
  const { random, submittedOn } = setting
  const validFrom = addDays(submittedOn, -random.int(50, 100))
  return {
    holder: passport.holder,
    documentNumber: `D${random.digits(8)}`,
    passportNumber: passport.documentNumber,
    dateOfIssue: addDays(validFrom, -random.int(3, 25)),
    validFrom,
    dateOfExpiry: addDays(addMonths(validFrom, 6), -1),
    authority: passport.authority,
    legalBasis,
    remarks: legalBasis.startsWith('§ 16')
      ? 'ERWERBSTÄTIGKEIT NACH § 16B ABS. 3 GESTATTET'
      : 'ERWERBSTÄTIGKEIT GESTATTET',
  }
}

export interface TitleWish {
  readonly kindOfTitle: string
  readonly legalBasis: string
  readonly remarks: string
  readonly from: IsoDate
  readonly until: IsoDate
  readonly address: Address
}

/** The electronic residence title, a card in the format TD1. */
export function createTitle(setting: Setting, holder: Person, wish: TitleWish): TitleFacts {
  return {
    holder,
    documentNumber: `Y${letters(setting.random, 1)}${setting.random.digits(7)}`,
    dateOfIssue: wish.from,
    dateOfExpiry: wish.until,
    authority: `Stadt ${wish.address.city}`,
    kindOfTitle: wish.kindOfTitle,
    legalBasis: wish.legalBasis,
    remarks: wish.remarks,
    address: wish.address,
  }
}

/** The passport's page, as the message carries it. */
export const fileOwnPassport = (setting: Setting, passport: TravelFacts): AnyPaper =>
  setting.file('passport', passport, { place: 'ausweisseite' })

/** Filed in time, the old title has ended meanwhile: its effect goes on (§ 81 Abs. 4 AufenthG). */
export function fileFiktion(
  { file, submittedOn }: Setting,
  title: TitleFacts,
  passportNumber: string,
): AnyPaper {
  return file('fiktionsbescheinigung', {
    holder: title.holder,
    passportNumber,
    date: submittedOn,
    validUntil: addDays(addMonths(submittedOn, 6), -1),
    legalBasis: '§ 81 Abs. 4 AufenthG',
    authority: `Stadt ${title.address.city}, Ausländerbehörde`,
    address: title.address,
  })
}
