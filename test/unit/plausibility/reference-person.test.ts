import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import {
  buildFacts,
  withApplication,
  withDocument,
  withField,
  withReferencePerson,
  withStated,
} from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

const facts = buildFacts('familiennachzug')

/** Sets a field of the second passport, the reference person's. */
function onSponsorsPassport(name: 'surname' | 'givenNames' | 'dateOfBirth', value: string): CaseFacts {
  const [, passport] = facts.documents.filter(({ kind }) => kind === 'passport')
  const fields = facts.fields.map((field) =>
    field.documentId === passport?.id && field.name === name ? { ...field, value } : field,
  )
  return { ...facts, fields }
}

describe('reference-person', () => {
  it('reports another birth date in the form once', () => {
    const birth = { date: '1988-02-04', place: null, state: null }
    expect(deviationsOf(withReferencePerson(facts, { birth }))).toEqual([
      'reference-person sponsorDateOfBirth differs K',
    ])
  })

  it("reports another birth date on the reference person's passport once", () => {
    expect(deviationsOf(onSponsorsPassport('dateOfBirth', '1988-03-02'))).toEqual([
      'reference-person sponsorDateOfBirth differs K',
    ])
    expect(
      findingsOf(onSponsorsPassport('dateOfBirth', '1988-03-02'), 'reference-person')[2]?.text,
    ).toContain('Tag und Monat sind vertauscht.')
  })

  it('reports another name beside the same birth date once', () => {
    expect(deviationsOf(onSponsorsPassport('givenNames', 'Kemal'))).toEqual([
      'reference-person sponsor differs K',
    ])
  })

  it('reports a marriage certificate with another spouse once', () => {
    const other = withField(
      withField(facts, 'marriage-certificate', 'spouses', ['Ayşe Öztürk', 'Kemal Aydın']),
      'marriage-certificate',
      'datesOfBirth',
      ['1990-05-17', '1985-09-09'],
    )
    expect(deviationsOf(other).filter((line) => line.startsWith('reference-person spouses'))).toEqual([
      'reference-person spouses differs K',
    ])
    expect(deviationsOf(other)).toHaveLength(1)
  })

  it('has nothing to look at with a lease of reference person and somebody else', () => {
    expect(
      deviationsOf(withField(facts, 'tenancy-agreement', 'tenants', ['Emre Öztürk', 'Selin Arslan'])),
    ).toEqual([])
  })

  it('looks at the address with P where a paper of the reference person names another', () => {
    const elsewhere = withDocument(facts, 'registration-certificate', {
      persons: 'Emre Öztürk',
      address: 'Bergstraße 9, 01069 Dresden',
    })
    expect(deviationsOf(elsewhere)).toEqual(['reference-person sponsorAddress differs P'])
    const same = withDocument(facts, 'registration-certificate', {
      persons: 'Emre Öztürk',
      address: 'Lindenweg 4\n04109 Leipzig',
    })
    expect(deviationsOf(same)).toEqual([])
  })

  it('leaves the end of a temporary title to the order of dates (§ 27 Abs. 4 AufenthG)', () => {
    const temporary = facts.fields.map((field) =>
      field.name === 'kindOfTitle' ? { ...field, value: 'Aufenthaltserlaubnis' } : field,
    )
    const until = (date: string) => withStated({ ...facts, fields: temporary }, 'requestedUntil', date)
    expect(deviationsOf(until('2032-03-13'))).toEqual([])
    expect(deviationsOf(until('2033-05-02')).filter((line) => line.startsWith('date-logic'))).toEqual([
      'date-logic requestedUntil<dateOfExpiry differs P',
    ])
    expect(
      deviationsOf(withStated(facts, 'requestedUntil', '2033-05-02')).filter((line) =>
        line.startsWith('date-logic'),
      ),
    ).toEqual([])
  })

  it.each(['EMRE ÖZTÜRK', 'Oeztuerk, Emre'])(
    'has nothing to look at with "%s" on the certificate',
    (name) => {
      expect(
        deviationsOf(withField(facts, 'marriage-certificate', 'spouses', ['Ayşe Öztürk', name])),
      ).toEqual([])
    },
  )

  it('reads the reference person from the summary where the XML names none', () => {
    const summary = withStated(
      withStated(withApplication(facts, { referencePersons: [] }), 'sponsor', 'Emre Öztürk'),
      'sponsorDateOfBirth',
      '1988-02-03',
    )
    expect(deviationsOf(summary)).toEqual([])
    expect(outcomeOf(summary, 'reference-person', 'sponsor')).toBe('agrees')
  })

  it('reports a form that names the applicant as the reference person too, not a namesake of another age', () => {
    const own = { surname: 'Öztürk', givenNames: 'Ayşe' }
    const named = (date: string) =>
      findingsOf(
        withReferencePerson(facts, { ...own, birth: { date, place: null, state: null } }),
        'reference-person',
      ).find(({ subject }) => subject === 'sponsor')
    expect(named('1990-05-17')).toMatchObject({ outcome: 'differs', severity: 'K' })
    expect(named('1990-05-17')?.text).toContain('denselben Namen und dasselbe Geburtsdatum')
    expect(named('1965-05-17')?.outcome).not.toBe('differs')
    expect(named('1990')?.outcome).not.toBe('differs')
  })

  it('is silent where no reference person belongs, and not checked where one is missing', () => {
    expect(findingsOf(buildFacts('ausbildung'), 'reference-person')).toEqual([])
    expect(outcomeOf(withApplication(facts, { referencePersons: [] }), 'reference-person', 'sponsor')).toBe(
      'not-checked',
    )
  })
})
