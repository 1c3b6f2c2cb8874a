import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../../models/document-kind.ts'
import { buildFacts, withField, withPerson, withReading } from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

const facts = buildFacts('erwerbstaetigkeit')

function born(date: string | null, place: string | null = 'Izmir') {
  return withPerson(facts, { birth: { date, place, state: '163' } })
}

describe('birth-agrees: date', () => {
  it('reports another date in the form once, for all papers', () => {
    expect(deviationsOf(born('1990-05-19'))).toEqual(['birth-agrees dateOfBirth differs K'])
  })

  it.each([
    'passport',
    'visa',
    'health-insurance',
    'employment-contract',
    'employment-declaration',
    'degree',
  ] as const)('reports another date on the %s once', (kind: DocumentKind) => {
    expect(deviationsOf(withField(facts, kind, 'dateOfBirth', '1991-05-17'))).toEqual([
      'birth-agrees dateOfBirth differs K',
    ])
  })

  it('names day and month that are swapped', () => {
    const swapped = withField(born('1990-05-07'), 'passport', 'dateOfBirth', '1990-07-05')
    const [finding] = findingsOf(swapped, 'birth-agrees')
    expect(finding?.text).toContain('Tag und Monat sind vertauscht.')
  })

  it.each(['1990', '1990-05'])('agrees with a date known only in part (%s)', (date) => {
    expect(deviationsOf(born(date))).toEqual([])
    expect(outcomeOf(born(date), 'birth-agrees', 'dateOfBirth')).toBe('agrees')
  })

  it('reports a part that does not agree', () => {
    expect(outcomeOf(born('1991'), 'birth-agrees', 'dateOfBirth')).toBe('differs')
  })

  it('compares the papers where the form does not know the date', () => {
    expect(deviationsOf(born(null))).toEqual([])
    expect(deviationsOf(withField(born(null), 'degree', 'dateOfBirth', '1991-05-17'))).toEqual([
      'birth-agrees dateOfBirth differs K',
    ])
  })

  it('does not rest on an uncertain reading', () => {
    const doubtful = withField(facts, 'degree', 'dateOfBirth', '1991-05-17', { certain: false })
    expect(deviationsOf(doubtful)).toEqual([])
    expect(outcomeOf(doubtful, 'birth-agrees', 'dateOfBirth')).toBe('unreadable')
  })

  it('is P at most where two uncertain readings confirm each other', () => {
    const twice = (['degree', 'visa'] as const).reduce(
      (changed, kind) =>
        withField(changed, kind, 'dateOfBirth', '1991-05-17', {
          certain: false,
          quote: `${kind} 17.05.1991`,
        }),
      facts,
    )
    expect(deviationsOf(twice)).toEqual(['birth-agrees dateOfBirth differs P'])
  })

  it('passes over a doubtful second reading of the same page', () => {
    const twice = withReading(facts, 'passport', 'dateOfBirth', '1998-05-17', { certain: false })
    expect(outcomeOf(twice, 'birth-agrees', 'dateOfBirth')).toBe('agrees')
  })

  it('leaves out the birth dates of the others on a paper of several persons', () => {
    const family = buildFacts('familiennachzug')
    expect(deviationsOf(withField(family, 'registration-certificate', 'dateOfBirth', '1988-02-03'))).toEqual(
      [],
    )
    const three = withField(family, 'registration-certificate', 'dateOfBirth', [
      '1990-05-17',
      '1988-02-03',
      '2021-08-08',
    ])
    expect(deviationsOf(three)).toEqual([])
  })

  it("finds the applicant's date among those of both spouses", () => {
    const family = buildFacts('familiennachzug')
    const other = withField(family, 'marriage-certificate', 'datesOfBirth', ['1990-05-19', '1988-02-03'])
    expect(deviationsOf(other)).toEqual(['birth-agrees dateOfBirth differs K'])
  })
})

describe('birth-agrees: place', () => {
  it('is P at most', () => {
    expect(deviationsOf(born('1990-05-17', 'Bursa'))).toEqual(['birth-agrees placeOfBirth differs P'])
  })

  it('knows other names of a place', () => {
    const kyiv = withField(born('1990-05-17', 'Kiew'), 'passport', 'placeOfBirth', 'Kyiv')
    expect(deviationsOf(kyiv)).toEqual([])
    expect(outcomeOf(kyiv, 'birth-agrees', 'placeOfBirth')).toBe('variant')
  })
})
