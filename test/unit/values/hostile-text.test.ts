import { describe, expect, it } from 'vitest'
import { compareAddresses } from '../../../main/values/compare-addresses.ts'
import { compareEmployers } from '../../../main/values/compare-employers.ts'
import { compareNames } from '../../../main/values/compare-names.ts'
import { comparePersons } from '../../../main/values/compare-persons.ts'
import { comparePlaces } from '../../../main/values/compare-places.ts'
import { compareTexts } from '../../../main/values/compare-texts.ts'
import { parseAddress } from '../../../main/values/parse-address.ts'
import { parseAmountInWords } from '../../../main/values/parse-amount-in-words.ts'
import { parseAmounts } from '../../../main/values/parse-amount.ts'
import { parseDates, parsePeriod } from '../../../main/values/parse-date.ts'
import { parseHoursPerWeek, parseMonths } from '../../../main/values/parse-duration.ts'
import { parseState } from '../../../main/values/parse-state.ts'

/** Long texts of one repeated shape: a pattern that backtracks without end would run into the time limit of the test runner. */
const shapes = [
  '1',
  '1 ',
  '1. ',
  '01.01.',
  'Mai ',
  'a',
  'A ',
  '3.900,00 ',
  '€ ',
  '1.111',
  'tausend',
  'geb. ',
  'dipl. ',
  ' ',
  '/',
  '(m/w',
  'X.',
  'Weg 4, ',
  'ع',
  '-',
]

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  parseDates,
  parsePeriod,
  parseAmounts,
  parseAmountInWords,
  parseAddress,
  parseMonths,
  parseHoursPerWeek,
  parseState,
  compareNames: (text) => compareNames(text, `${text}b`),
  comparePersons: (text) =>
    comparePersons({ surname: text.slice(0, 60), givenNames: 'A B' }, text.slice(0, 120)),
  compareEmployers: (text) => compareEmployers(text, `${text}b`),
  compareTexts: (text) => compareTexts(text, `${text}b`),
  comparePlaces: (text) => comparePlaces(text, `${text}b`),
  compareAddresses: (text) => compareAddresses(text, `${text}b`),
}

describe('long texts of one shape are read to their end', () => {
  it.each(Object.entries(readers))('%s', (_, reader) => {
    for (const shape of shapes) expect(() => reader(shape.repeat(500))).not.toThrow()
  })
})
