import { describe, expect, it } from 'vitest'
import type { MrzResult } from '../../../models/document.ts'
import { buildFacts, changeDocument, withField, withPerson, withReading } from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

const lines = [
  'P<TUROEZTUERK<<AYSE<<<<<<<<<<<<<<<<<<<<<<<<<<',
  'U12345678<TUR9005175F3203139<<<<<<<<<<<<<<02',
]
const zone: MrzResult = {
  lines,
  format: 'TD3',
  certain: true,
  checks: { documentNumber: true, dateOfBirth: true, dateOfExpiry: true, composite: true },
  page: 1,
  box: { x: 0.05, y: 0.8, width: 0.9, height: 0.1 },
}
const facts = buildFacts('erwerbstaetigkeit')

function withZone(change: Partial<MrzResult>, certain: boolean) {
  const document = changeDocument(facts, 'passport', { mrz: { ...zone, ...change } })
  return withReading(document, 'passport', 'mrz', lines.join('\n'), { reader: 'mrz', certain })
}

const wrong = { certain: false, checks: { ...zone.checks, dateOfBirth: false } }

describe('mrz-integrity', () => {
  it('agrees where all check digits are right', () => {
    expect(outcomeOf(withZone({}, true), 'mrz-integrity', 'mrz')).toBe('agrees')
  })

  it('reports a wrong check digit of characters read with certainty', () => {
    expect(deviationsOf(withZone(wrong, true))).toEqual(['mrz-integrity mrz differs P'])
    expect(findingsOf(withZone(wrong, true), 'mrz-integrity')[0]?.text).toBe(
      'Maschinenlesbare Zone (Reisepass, S. 1): Prüfziffer stimmt nicht (Geburtsdatum). Die Zeichen sind sicher gelesen; bitte am Original ansehen.',
    )
  })

  it('only says "unreadable" of characters that were not', () => {
    expect(deviationsOf(withZone(wrong, false))).toEqual([])
    expect(outcomeOf(withZone(wrong, false), 'mrz-integrity', 'mrz')).toBe('unreadable')
    expect(outcomeOf(withZone({ certain: false }, false), 'mrz-integrity', 'mrz')).toBe('unreadable')
  })

  it('reports another nationality and another sex than the form', () => {
    expect(deviationsOf(withPerson(facts, { nationalities: ['475'] }))).toEqual([
      'mrz-integrity nationality differs P',
    ])
    expect(deviationsOf(withPerson(facts, { sex: 'M' }))).toEqual(['mrz-integrity sex differs P'])
  })

  it('accepts the passport of one of several nationalities', () => {
    expect(deviationsOf(withPerson(facts, { nationalities: ['475', '163'] }))).toEqual([])
  })

  it('does not rest on an uncertain reading', () => {
    expect(deviationsOf(withField(facts, 'passport', 'sex', 'M', { certain: false }))).toEqual([])
  })
})
