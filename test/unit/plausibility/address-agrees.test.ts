import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import {
  buildFacts,
  withDocument,
  withField,
  withPerson,
  withStated,
  without,
  withoutField,
} from './build-facts.ts'
import { findingsOf, outcomeOf } from './check-facts.ts'

const settled = buildFacts('niederlassungserlaubnis')
const renewal = buildFacts('erwerbstaetigkeit', 'verlaengerung')
const elsewhere = 'Marktplatz 9, 99084 Erfurt'

function lines(facts: CaseFacts, policy = defaultPolicy): string[] {
  return findingsOf(facts, 'address-agrees', policy)
    .filter(({ outcome }) => outcome !== 'agrees')
    .map(({ subject, outcome, severity }) => `${subject} ${outcome} ${severity}`)
}

describe('address-agrees', () => {
  it.each(['registration-certificate', 'tenancy-agreement'] as const)(
    'has another address on the %s looked at',
    (kind) => {
      expect(lines(withField(settled, kind, 'address', elsewhere))).toEqual(['address differs P'])
    },
  )

  it('names both addresses and their places', () => {
    const finding = findingsOf(
      withField(settled, 'tenancy-agreement', 'address', elsewhere),
      'address-agrees',
    )[0]
    expect(finding?.stated).toEqual({ value: 'Lindenweg 4, 04109 Leipzig', source: 'Antrag' })
    expect(finding?.text).toContain('Mietvertrag, S. 1: Marktplatz 9, 99084 Erfurt')
  })

  it('takes another notation for the same address', () => {
    const form = withPerson(settled, {
      address: { street: 'Hauptstraße', houseNumber: '4 a', postalCode: '04109', city: 'Leipzig' },
    })
    const facts = (['registration-certificate', 'tenancy-agreement'] as const).reduce(
      (all, kind) => withField(all, kind, 'address', 'Hauptstr. 4a, 04109 Leipzig'),
      form,
    )
    expect(outcomeOf(facts, 'address-agrees', 'address')).toBe('variant')
  })

  it('takes an address on a payslip of the time before moving in for a former one', () => {
    const slip = (month: string) =>
      lines(withDocument(renewal, 'payslip', { employee: 'Ayşe Öztürk', month, address: elsewhere }))
    expect(slip('2026-08')).toEqual([])
    expect(slip('2026-09')).toEqual([])
    expect(slip('2026-10')).toEqual(['address differs P'])
  })

  it('compares the papers with each other where there is no form', () => {
    const formless: CaseFacts = { ...settled, application: { ...settled.application, person: null } }
    expect(outcomeOf(formless, 'address-agrees', 'address')).toBe('agrees')
    expect(lines(withField(formless, 'tenancy-agreement', 'address', elsewhere))).toEqual([
      'address differs P',
    ])
  })

  it('does not rest on an uncertain address', () => {
    expect(lines(withField(settled, 'tenancy-agreement', 'address', elsewhere, { certain: false }))).toEqual([
      'address unreadable P',
    ])
  })

  it('is not checked where no paper names an address', () => {
    expect(
      outcomeOf(
        without(settled, 'registration-certificate', 'tenancy-agreement'),
        'address-agrees',
        'address',
      ),
    ).toBe('not-checked')
  })

  it('compares the days of moving in', () => {
    const both = (day: string) =>
      withDocument(renewal, 'landlord-confirmation', { persons: 'Ayşe Öztürk', moveInDate: day })
    expect(lines(both('2026-09-05'))).toEqual([])
    expect(lines(both('2026-10-01'))).toEqual(['moveInDate differs P'])
  })
})

describe('address-agrees on the home', () => {
  it.each([
    ['rentWarmEuro', 990],
    ['livingSpaceSquareMetres', 48],
  ] as const)('has another %s looked at', (name, value) => {
    expect(lines(withField(settled, 'tenancy-agreement', name, value))).toEqual([`${name} differs P`])
  })

  it('keeps one percent of tolerance', () => {
    expect(lines(withField(settled, 'tenancy-agreement', 'livingSpaceSquareMetres', 62.4))).toEqual([])
  })

  it('has more persons than stated looked at, not fewer', () => {
    const persons = (names: readonly string[]) =>
      lines(withField(settled, 'registration-certificate', 'persons', names))
    expect(persons(['Ayşe Öztürk', 'Boris Nowak'])).toEqual(['householdPersons differs P'])
    expect(persons(['Ayşe Öztürk', 'AYŞE ÖZTÜRK'])).toEqual([])
    expect(lines(withStated(settled, 'householdPersons', 3))).toEqual([])
  })

  it('compares the space for each person only where the authority has set one', () => {
    const limit = (perPerson: number) =>
      lines(settled, { ...defaultPolicy, livingSpacePerPersonSquareMetres: perPerson })
    expect(limit(62)).toEqual([])
    expect(limit(62.5)).toEqual(['livingSpaceSquareMetres differs P'])
  })

  it('does not take the lease of a garage for a home', () => {
    const garage = withDocument(settled, 'tenancy-agreement', {
      tenants: 'Ayşe Öztürk',
      address: elsewhere,
      rentColdEuro: 70,
    })
    const id = garage.documents.at(-1)?.id
    const quoted: CaseFacts = {
      ...garage,
      fields: garage.fields.map((field) =>
        field.documentId === id && field.name === 'address'
          ? { ...field, quote: `Garage Nr. 7, ${elsewhere}` }
          : field,
      ),
    }
    expect(lines(garage)).toEqual(['address differs H'])
    expect(lines(quoted)).toEqual(['address not-checked P'])
    const parking = withField(settled, 'tenancy-agreement', 'rentWarmEuro', 780, {
      quote: 'Warmmiete mit Stellplatz 780 €',
    })
    expect(lines(parking)).toEqual([])
  })

  it('is silent without a form and papers', () => {
    const nothing: CaseFacts = {
      ...without(settled, 'registration-certificate', 'tenancy-agreement'),
      application: { ...settled.application, person: null },
    }
    expect(
      findingsOf(withoutField(nothing, 'application-summary', 'rentWarmEuro'), 'address-agrees'),
    ).toEqual([])
  })
})
