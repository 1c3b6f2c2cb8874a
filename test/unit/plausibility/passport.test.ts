import { describe, expect, it } from 'vitest'
import {
  buildFacts,
  changeDocument,
  today,
  withApplication,
  withDocument,
  withField,
  withReading,
  withStated,
  without,
} from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

const facts = buildFacts('erwerbstaetigkeit')
const passport = { number: 'U12345678', validFrom: '2022-03-14', validUntil: '2032-03-13' }

describe('passport-valid', () => {
  it('reports another expiry in the form', () => {
    const other = withApplication(facts, { passport: { ...passport, validUntil: '2033-03-13' } })
    expect(deviationsOf(other)).toEqual(['passport-valid dateOfExpiry differs K'])
    const [finding] = findingsOf(other, 'passport-valid')
    expect(finding?.stated).toEqual({ value: '2033-03-13', source: 'Antrag' })
    expect(finding?.text).toBe(
      'Gültig bis. Im Formular: 13.03.2033 (Antrag). Reisepass, S. 1: 13.03.2032. Die Angaben weichen voneinander ab. Bitte klären.',
    )
  })

  it('reports another expiry in the machine readable zone', () => {
    const other = withReading(facts, 'passport', 'dateOfExpiry', '2031-03-13', { reader: 'mrz' })
    expect(deviationsOf(other)).toEqual(['passport-valid dateOfExpiry differs K'])
  })

  function expiringOn(date: string) {
    const stated = withStated(
      withApplication(facts, { passport: { ...passport, validUntil: date } }),
      'requestedUntil',
      today,
    )
    return withField(stated, 'passport', 'dateOfExpiry', date)
  }

  it('is silent on the last day of validity', () => {
    expect(deviationsOf(expiringOn(today))).toEqual([])
  })

  it('reports an expired passport', () => {
    expect(deviationsOf(expiringOn('2026-11-23')).filter((line) => line.startsWith('passport'))).toEqual([
      'passport-valid dateOfExpiry differs K',
      'passport-valid requestedUntil<dateOfExpiry differs H',
    ])
  })

  it('remarks on a passport that ends before the time applied for', () => {
    expect(deviationsOf(withStated(facts, 'requestedUntil', '2033-01-01'))).toEqual([
      'passport-valid requestedUntil<dateOfExpiry differs H',
    ])
    expect(deviationsOf(withStated(facts, 'requestedUntil', '2032-03-13'))).toEqual([])
  })

  it('does not rest on an uncertain date', () => {
    const doubtful = withField(facts, 'passport', 'dateOfExpiry', '2012-03-13', { certain: false })
    expect(deviationsOf(doubtful)).toEqual([])
    expect(outcomeOf(doubtful, 'passport-valid', 'dateOfExpiry')).toBe('unreadable')
  })

  it('passes over a misread page where the zone is certain', () => {
    const scanned = changeDocument(
      withReading(
        withField(facts, 'passport', 'dateOfExpiry', '2032-03-18'),
        'passport',
        'dateOfExpiry',
        '2032-03-13',
        { reader: 'mrz' },
      ),
      'passport',
      { textSource: 'ocr' },
    )
    expect(deviationsOf(scanned)).toEqual([])
  })
})

describe('passport-number', () => {
  it('reports another number', () => {
    expect(deviationsOf(withField(facts, 'passport', 'documentNumber', 'U12345687'))).toEqual([
      'passport-number documentNumber differs K',
    ])
  })

  it.each(['U 12345678', 'U1234567B'])('shows %s as another notation', (number) => {
    const noted = withField(facts, 'passport', 'documentNumber', number)
    expect(deviationsOf(noted)).toEqual([])
    expect(outcomeOf(noted, 'passport-number', 'documentNumber')).toBe('variant')
  })

  it('does not mind an old passport beside the new one', () => {
    const old = withDocument(facts, 'passport', {
      surname: 'Öztürk',
      givenNames: 'Ayşe',
      dateOfBirth: '1990-05-17',
      documentNumber: 'S00011122',
      dateOfIssue: '2012-03-14',
      dateOfExpiry: '2022-03-13',
    })
    expect(deviationsOf(old)).toEqual([])
  })

  it('is not checked without a passport', () => {
    expect(outcomeOf(without(facts, 'passport'), 'passport-number', 'documentNumber')).toBe('not-checked')
  })

  it('is unreadable where the number is not certain', () => {
    const doubtful = withField(facts, 'passport', 'documentNumber', 'U12345687', { certain: false })
    expect(outcomeOf(doubtful, 'passport-number', 'documentNumber')).toBe('unreadable')
  })
})

describe('filed-before-expiry', () => {
  it('reports a title that had expired', () => {
    expect(deviationsOf(withField(facts, 'visa', 'dateOfExpiry', '2026-11-09'))).toEqual([
      'filed-before-expiry dateOfExpiry differs K',
    ])
  })

  it('counts the last day', () => {
    expect(deviationsOf(withField(facts, 'visa', 'dateOfExpiry', '2026-11-10'))).toEqual([])
  })

  it('looks at the title that is valid longest', () => {
    const later = withDocument(withField(facts, 'visa', 'dateOfExpiry', '2026-11-09'), 'residence-title', {
      surname: 'Öztürk',
      givenNames: 'Ayşe',
      dateOfExpiry: '2026-12-31',
    })
    expect(deviationsOf(later)).toEqual([])
  })

  it('mentions a Fiktionsbescheinigung, and goes by it only where there is no title', () => {
    const fiction = {
      surname: 'Öztürk',
      givenNames: 'Ayşe',
      validUntil: '2027-01-31',
      legalBasis: '§ 81 Abs. 4 AufenthG',
    }
    const late = withDocument(
      withField(facts, 'visa', 'dateOfExpiry', '2026-11-09'),
      'fiktionsbescheinigung',
      fiction,
    )
    expect(deviationsOf(late)).toEqual(['filed-before-expiry dateOfExpiry differs K'])
    expect(findingsOf(late, 'filed-before-expiry')[0]?.text).toContain(
      'Eine Fiktionsbescheinigung liegt vor.',
    )
    expect(deviationsOf(withDocument(without(facts, 'visa'), 'fiktionsbescheinigung', fiction))).toEqual([])
  })

  it('is not checked without a date', () => {
    expect(
      outcomeOf(withApplication(facts, { submittedOn: null }), 'filed-before-expiry', 'dateOfExpiry'),
    ).toBe('not-checked')
  })
})
