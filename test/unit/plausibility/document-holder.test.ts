import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../../models/document-kind.ts'
import type { FieldName } from '../../../models/field.ts'
import {
  buildFacts,
  changeDocument,
  withDocument,
  withoutField,
  withApplication,
  withField,
  withPerson,
  without,
} from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

const facts = buildFacts('erwerbstaetigkeit', 'verlaengerung')
const holders: readonly (readonly [DocumentKind, FieldName])[] = [
  ['health-insurance', 'holder'],
  ['registration-certificate', 'persons'],
  ['employment-contract', 'employee'],
  ['employment-declaration', 'employee'],
  ['degree', 'holder'],
  ['payslip', 'employee'],
]

describe('document-holder', () => {
  it.each(holders)('reports the %s of another person once', (kind, name) => {
    const strange = withField(facts, kind, name, 'Mehmet Demir')
    expect(deviationsOf(strange).filter((line) => line.startsWith('document-holder'))).toEqual([
      `document-holder ${kind} differs K`,
    ])
  })

  it('keeps the paper of another person out of the other rules', () => {
    const stranger = withField(
      withField(facts, 'degree', 'holder', 'Mehmet Demir'),
      'degree',
      'dateOfBirth',
      '1979-11-02',
    )
    expect(deviationsOf(stranger)).toEqual(['document-holder degree differs K'])
  })

  it('takes a passport with another name and birth date for that of another person', () => {
    const values = [
      ['surname', 'Demir'],
      ['givenNames', 'Mehmet'],
      ['dateOfBirth', '1979-11-02'],
      ['documentNumber', 'T99999999'],
    ] as const
    const stranger = values.reduce(
      (changed, [name, value]) => withField(changed, 'passport', name, value),
      facts,
    )
    expect(deviationsOf(stranger)).toEqual(['document-holder passport differs K'])
  })

  it.each([
    'Öztürk, Ayşe',
    'Frau Ayse Oeztuerk',
    'ÖZTÜRK AYŞE',
    'Dr. Ayşe Öztürk',
    'Ayse Ozturk',
    'Ayşe Fatma Öztürk',
    'Frau Öztürk',
    'A. Öztürk',
    'Ayşe Öztürk, Lindenweg 4, 04109 Leipzig',
    'Eheleute Ayşe und Kemal Öztürk',
    'Ayşe Öztürk geb. Kaya',
  ])('has nothing to look at with "%s" on the payslip', (name) => {
    expect(deviationsOf(withField(facts, 'payslip', 'employee', name))).toEqual([])
  })

  it('knows the other names of the form', () => {
    const married = withPerson(facts, { otherNames: ['Kaya'] })
    expect(deviationsOf(withField(married, 'degree', 'holder', 'Ayşe Kaya'))).toEqual([])
  })

  it('asks less about another surname beside the same birth date', () => {
    expect(deviationsOf(withField(facts, 'degree', 'holder', 'Ayşe Kaya'))).toEqual([
      'document-holder degree differs P',
    ])
  })

  it('does not say "differs" of a name that was not read with certainty', () => {
    const doubtful = withField(facts, 'payslip', 'employee', 'Mehmet Demir', { certain: false })
    expect(deviationsOf(doubtful)).toEqual([])
    expect(findingsOf(doubtful, 'document-holder').map(({ outcome }) => outcome)).toContain('unreadable')
  })

  it.each(['Ayse Demir', 'Mehmet Öztürk', 'Ayşenur Öztürk', 'Öztürkler, Ayşe', 'M. Öztürk'])(
    'takes "%s" for another person',
    (name) => {
      expect(deviationsOf(withField(facts, 'payslip', 'employee', name))).toEqual([
        'document-holder payslip differs K',
      ])
    },
  )

  it('takes single characters of a scan for misread', () => {
    const scanned = changeDocument(withField(facts, 'payslip', 'employee', 'Ayşe Öztünk'), 'payslip', {
      textSource: 'ocr',
    })
    expect(deviationsOf(scanned)).toEqual([])
  })

  it('does not give a certificate to a stranger because one name was not read', () => {
    const family = buildFacts('familiennachzug')
    expect(deviationsOf(withField(family, 'marriage-certificate', 'spouses', ['Emre Öztürk']))).toEqual([])
    const single = withDocument(facts, 'marriage-certificate', { spouses: 'Kemal Aydın', date: '2019-06-15' })
    expect(deviationsOf(single).filter((line) => line.startsWith('document-holder'))).toEqual([])
  })

  it('leaves open whose identity paper it is where only the common surname was read', () => {
    const family = withoutField(buildFacts('familiennachzug'), 'visa', 'givenNames')
    expect(deviationsOf(family)).toEqual([])
  })

  it('names both persons and the place', () => {
    const finding = findingsOf(
      withField(facts, 'payslip', 'employee', 'Mehmet Demir'),
      'document-holder',
    ).find(({ outcome }) => outcome === 'differs')
    expect(finding?.text).toContain('Gehaltsabrechnung, S. 1: Mehmet Demir.')
    expect(finding?.text).toContain('Öztürk')
    expect(finding?.found).toContainEqual(expect.objectContaining({ value: 'Mehmet Demir', page: 1 }))
  })

  it('compares the papers with each other where there is no form', () => {
    const papers = without(
      withApplication(facts, { person: null, passport: null, firstEntryOn: null }),
      'application-summary',
    )
    expect(deviationsOf(papers)).toEqual([])
    expect(deviationsOf(withField(papers, 'employment-contract', 'employee', 'Mehmet Demir'))).toContain(
      'document-holder employment-contract differs K',
    )
  })

  it('does not call a name in another script with the same birth date another person', () => {
    const named = (holder: string, dateOfBirth: string) =>
      deviationsOf(
        withField(withField(facts, 'degree', 'holder', holder), 'degree', 'dateOfBirth', dateOfBirth),
      )
    expect(named('Айше Озтюрк', '1990-05-17')).toEqual(['document-holder degree differs P'])
    expect(named('Айше Озтюрк', '1971-03-02')).toEqual(['document-holder degree differs K'])
    expect(named('Selin Demir', '1990-05-17')).toEqual(['document-holder degree differs K'])
  })

  it('gives the papers of the reference person to the reference person', () => {
    const family = buildFacts('familiennachzug')
    const own = findingsOf(family, 'document-holder').filter(({ text }) => text.includes('zur Bezugsperson'))
    expect(own.map(({ subject }) => subject)).toEqual([
      'passport',
      'residence-title',
      'payslip',
      'payslip',
      'payslip',
    ])
    expect(deviationsOf(withField(family, 'payslip', 'employee', 'Kemal Aydın'))).toEqual([
      'document-holder payslip differs K',
    ])
  })

  it('finds two persons whose names were read as one', () => {
    const family = buildFacts('familiennachzug')
    const tenants = (value: string) =>
      outcomeOf(
        withField(family, 'tenancy-agreement', 'tenants', value),
        'document-holder',
        'tenancy-agreement',
      )
    expect(tenants('Ayşe Öztürk, Emre Öztürk')).toBe('agrees')
    expect(tenants('Kemal Aydın, Jörg Meier')).toBe('differs')
  })
})
