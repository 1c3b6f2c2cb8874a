import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import {
  buildFacts,
  withApplication,
  withField,
  withPerson,
  withReading,
  withoutField,
  without,
} from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

const facts = buildFacts('erwerbstaetigkeit')

function stating(surname: string | null, givenNames: string | null): CaseFacts {
  return withPerson(facts, { surname, givenNames })
}

/** A case in which form, passport and all papers name one other person than the builder's. */
function everywhere(surname: string, givenNames: string, onPassport: readonly [string, string]): CaseFacts {
  const renamed = facts.fields.map((field) => {
    if (field.value === 'Ayşe Öztürk' || field.value === 'Öztürk, Ayşe')
      return { ...field, value: `${givenNames} ${surname}` }
    if (field.name === 'surname') return { ...field, value: onPassport[0] }
    return field.name === 'givenNames' ? { ...field, value: onPassport[1] } : field
  })
  return withPerson({ ...facts, fields: renamed }, { surname, givenNames })
}

describe('name-agrees', () => {
  it.each([
    ['Kaya', 'Ayşe', 'surname'],
    ['Öztürk', 'Elif', 'givenNames'],
    ['Östürk', 'Ayşe', 'surname'],
  ])('reports once that the form says %s, %s', (surname, givenNames, subject) => {
    expect(deviationsOf(stating(surname, givenNames))).toEqual([`name-agrees ${subject} differs K`])
  })

  it('reports once that the passport alone has another name beside the same birth date', () => {
    expect(deviationsOf(withField(facts, 'passport', 'surname', 'Demir'))).toEqual([
      'name-agrees surname differs K',
    ])
  })

  it('reports name and birth date of the form once each where all papers agree on others', () => {
    const other = withPerson(stating('Kaya', 'Elif'), {
      birth: { date: '1991-05-17', place: 'Izmir', state: '163' },
    })
    expect(deviationsOf(other)).toEqual([
      'birth-agrees dateOfBirth differs K',
      'name-agrees givenNames differs K',
      'name-agrees surname differs K',
    ])
  })

  it.each([
    ['Öztürk', 'Ayşe', 'OEZTUERK', 'AYSE'],
    ['Müller', 'José', 'MUELLER', 'JOSE'],
    ['Nguyễn', 'Văn An', 'NGUYEN', 'VAN AN'],
    ['Шевченко', 'Олена', 'SHEVCHENKO', 'OLENA'],
    ['Weiß', 'Đorđe', 'WEISS', 'DORDE'],
  ])('takes %s, %s and %s, %s for the same', (surname, givenNames, ...zone) => {
    const same = everywhere(surname, givenNames, [zone[0] ?? '', zone[1] ?? ''])
    expect(deviationsOf(same)).toEqual([])
  })

  it.each([
    ['Al-Hassan', 'Mohammed', 'EL HASAN', 'MOHAMAD'],
    ['Mohammadi', 'Reza', 'MOHAMADI', 'REZA'],
  ])('shows %s, %s and %s, %s as another spelling', (surname, givenNames, ...zone) => {
    const other = everywhere(surname, givenNames, [zone[0] ?? '', zone[1] ?? ''])
    expect(deviationsOf(other)).toEqual([])
    expect(outcomeOf(other, 'name-agrees', 'surname')).toBe('variant')
  })

  it('shows names divided otherwise between surname and given names as another notation', () => {
    const divided = everywhere('Öztürk Kaya', 'Ayşe', ['Kaya', 'Ayşe Öztürk'])
    expect(deviationsOf(divided)).toEqual([])
    expect(outcomeOf(divided, 'name-agrees', 'surname')).toBe('variant')
  })

  it('knows other names of the form', () => {
    const married = withField(withPerson(facts, { otherNames: ['Kaya'] }), 'passport', 'surname', 'Kaya')
    expect(deviationsOf(married)).toEqual([])
    expect(outcomeOf(married, 'name-agrees', 'surname')).toBe('variant')
  })

  it('is at most P on the machine readable zone alone', () => {
    const zone = withReading(facts, 'passport', 'surname', 'HARY', { reader: 'mrz' })
    expect(deviationsOf(zone)).toEqual(['name-agrees surname differs P'])
  })

  it('is lower where the eID has assured the name', () => {
    const assured = withApplication(stating('Kaya', 'Ayşe'), { assured: ['surname', 'givenNames'] })
    expect(deviationsOf(assured)).toEqual(['name-agrees surname differs P'])
  })

  it('does not rest on an uncertain reading', () => {
    const doubtful = withField(facts, 'passport', 'surname', 'Demir', { certain: false })
    expect(deviationsOf(doubtful)).toEqual([])
    expect(outcomeOf(doubtful, 'name-agrees', 'surname')).toBe('unreadable')
  })

  it('accepts a person with one name', () => {
    const one = withoutField(everywhere('Suharto', '', ['Suharto', '']), 'passport', 'givenNames')
    expect(deviationsOf(withPerson(one, { givenNames: null }))).toEqual([])
  })

  it('compares the one name of a person wherever form and passport have it', () => {
    const one = withoutField(everywhere('Suharto', '', ['Suharto', '']), 'passport', 'givenNames')
    const asGiven = withPerson(withoutField(one, 'visa', 'givenNames'), {
      surname: null,
      givenNames: 'Suharto',
    })
    expect(deviationsOf(asGiven)).toEqual([])
    expect(outcomeOf(asGiven, 'name-agrees', 'givenNames')).toBe('variant')
    expect(deviationsOf(withField(asGiven, 'passport', 'surname', 'Wibowo'))).toContain(
      'name-agrees givenNames differs K',
    )
  })

  it('falls back on the other papers where there is no identity paper', () => {
    const papers = without(stating('Kaya', 'Ayşe'), 'visa', 'passport')
    expect(deviationsOf(papers).filter((line) => !line.startsWith('evidence-complete'))).toEqual([
      'name-agrees surname differs K',
    ])
  })

  it('shows every spelling with its place', () => {
    const [finding] = findingsOf(stating('Kaya', 'Ayşe'), 'name-agrees')
    expect(finding?.text).toContain('Im Formular: Kaya (Antrag). Reisepass, S. 1: Öztürk.')
    expect(finding?.found).toMatchObject([{ value: 'Öztürk', page: 1 }])
  })
})
