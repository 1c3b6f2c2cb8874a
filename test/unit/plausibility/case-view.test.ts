import { describe, expect, it } from 'vitest'
import type { Owner } from '../../../main/plausibility/assign-owners.ts'
import { viewCase } from '../../../main/plausibility/case-view.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import type { CaseFacts } from '../../../models/case-facts.ts'
import {
  buildFacts,
  withApplication,
  withField,
  withPerson,
  withReading,
  withReferencePerson,
  withStated,
  without,
} from './build-facts.ts'
import { deviationsOf } from './check-facts.ts'

const facts = buildFacts('familiennachzug')

function ownersOf(of: CaseFacts): Partial<Record<Owner, DocumentKind[]>> {
  const view = viewCase(of)
  const groups = Map.groupBy(view.documents, (document) => view.ownerOf(document))
  return Object.fromEntries(
    [...groups].map(([owner, documents]) => [owner, documents.map(({ kind }) => kind)]),
  )
}

describe('whose paper it is', () => {
  it('goes by the names on it', () => {
    expect(ownersOf(facts)).toEqual({
      unknown: ['application-summary', 'apostille', 'translation'],
      applicant: ['passport', 'visa', 'health-insurance', 'language-certificate'],
      joint: ['registration-certificate', 'marriage-certificate', 'tenancy-agreement'],
      'reference-person': ['passport', 'residence-title', 'payslip', 'payslip', 'payslip'],
    })
  })

  it('is found without a form: only an applicant brings a visa and a certificate', () => {
    const papers = withApplication(without(facts, 'application-summary'), {
      person: null,
      passport: null,
      firstEntryOn: null,
      referencePersons: [],
      service: null,
      kind: null,
    })
    expect(ownersOf(papers)['reference-person']).toEqual([
      'passport',
      'residence-title',
      'payslip',
      'payslip',
      'payslip',
    ])
    expect(deviationsOf(papers)).toEqual([])
    const unmarried = without(papers, 'marriage-certificate')
    expect(ownersOf(unmarried).applicant).toEqual([
      'passport',
      'visa',
      'health-insurance',
      'language-certificate',
    ])
    expect(ownersOf(unmarried).other).toBeUndefined()
  })

  it('outvotes a passport that stands alone against all other papers', () => {
    const papers = withApplication(without(buildFacts('erwerbstaetigkeit'), 'application-summary'), {
      person: null,
      passport: null,
    })
    const strange = withField(
      withField(papers, 'passport', 'surname', 'Demir'),
      'passport',
      'givenNames',
      'Mehmet',
    )
    const born = withField(strange, 'passport', 'dateOfBirth', '1979-11-02')
    expect(ownersOf(born).other).toEqual(['passport'])
  })

  it('tells father and son of one name apart by their birth dates', () => {
    const son = withReferencePerson(withPerson(facts, { surname: 'Haddad', givenNames: 'Karim' }), {
      surname: 'Haddad',
      givenNames: 'Karim',
    })
    const renamed = son.fields.map((field) => {
      if (field.name === 'surname') return { ...field, value: 'Haddad' }
      return field.name === 'givenNames' ? { ...field, value: 'Karim' } : field
    })
    const named = { ...son, fields: renamed }
    const mistaken = withPerson(named, { birth: { date: '1990-07-15', place: 'Izmir', state: '163' } })
    for (const each of [named, mistaken]) {
      expect(ownersOf(each).applicant).toEqual(expect.arrayContaining(['passport', 'visa']))
      expect(ownersOf(each)['reference-person']).toEqual(
        expect.arrayContaining(['passport', 'residence-title']),
      )
    }
  })
})

describe('what the form says', () => {
  const view = viewCase(facts)

  it('comes from the XML, formatted like the papers', () => {
    expect(view.stated('nationality')).toEqual({ value: 'TUR', source: 'Antrag', field: null })
    expect(view.stated('address')?.value).toBe('Lindenweg 4, 04109 Leipzig')
    expect(view.stated('sponsor')?.value).toBe('Emre Öztürk')
    expect(view.stated('sponsorAddress')?.value).toBe('Lindenweg 4, 04109 Leipzig')
  })

  it('goes XML, entries, summary', () => {
    expect(view.stated('rentWarmEuro')).toMatchObject({ value: 780, source: 'Antragszusammenfassung, S. 1' })
    const entry = { name: 'rentWarmEuro' as const, value: 800, source: 'antrag.json' }
    expect(viewCase(withApplication(facts, { entries: [entry] })).stated('rentWarmEuro')).toMatchObject({
      value: 800,
      source: 'antrag.json',
    })
    expect(viewCase(withStated(facts, 'surname', 'Kaya')).stated('surname')?.value).toBe('Öztürk')
  })

  it('is undefined where the form is silent', () => {
    expect(view.stated('employer')).toBeUndefined()
    expect(viewCase(withApplication(facts, { person: null })).stated('surname')).toBeUndefined()
  })
})

describe('the best field', () => {
  it('is certain before uncertain, then of the zone', () => {
    const passport = viewCase(facts).documentsOf('passport')[0]
    const doubtful = withReading(facts, 'passport', 'dateOfExpiry', '2012-03-13', {
      certain: false,
      reader: 'mrz',
    })
    const zone = withReading(facts, 'passport', 'dateOfExpiry', '2012-03-13', { reader: 'mrz' })
    expect(passport && viewCase(doubtful).fieldOf(passport, 'dateOfExpiry')?.value).toBe('2032-03-13')
    expect(passport && viewCase(zone).fieldOf(passport, 'dateOfExpiry')?.value).toBe('2012-03-13')
  })
})
