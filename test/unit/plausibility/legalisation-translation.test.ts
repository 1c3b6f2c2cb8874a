import { describe, expect, it } from 'vitest'
import { buildFacts, withDocument, withField, without } from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

const facts = buildFacts('familiennachzug')

describe('legalisation-translation', () => {
  it.each(['apostille', 'translation'] as const)('reports that the %s is missing', (kind) => {
    expect(deviationsOf(without(facts, kind))).toEqual([`legalisation-translation ${kind} missing P`])
  })

  it('knows a certificate from abroad by its place without any companion', () => {
    expect(deviationsOf(without(facts, 'apostille', 'translation'))).toEqual([
      'legalisation-translation apostille missing P',
      'legalisation-translation translation missing P',
    ])
  })

  it.each([
    ['Beurkundet beim Standesamt Leipzig', 'Leipzig'],
    ['Extrait de l’acte de mariage, Formule B (CIEC)', 'Izmir'],
  ])('asks for neither beside "%s"', (quote, place) => {
    const papers = without(facts, 'apostille', 'translation')
    expect(deviationsOf(withField(papers, 'marriage-certificate', 'place', place, { quote }))).toEqual([])
  })

  it('is not checked where the origin is not known', () => {
    const open = withField(
      without(facts, 'apostille', 'translation'),
      'marriage-certificate',
      'place',
      'Neustadt',
    )
    const later = withField(open, 'marriage-certificate', 'date', '2026-10-01')
    expect(outcomeOf(later, 'legalisation-translation', 'marriage-certificate')).toBe('not-checked')
  })

  it('knows that translators print the label Standesamt too', () => {
    const place = { quote: 'Standesamt Yaoundé III' }
    const abroad = withField(facts, 'marriage-certificate', 'place', 'Yaoundé', place)
    expect(deviationsOf(without(abroad, 'apostille'))).toEqual([
      'legalisation-translation apostille missing P',
    ])
    expect(
      outcomeOf(
        without(abroad, 'apostille', 'translation'),
        'legalisation-translation',
        'marriage-certificate',
      ),
    ).toBe('not-checked')
  })

  it('wants one for each certificate', () => {
    const two = withDocument(facts, 'birth-certificate', {
      child: 'Ayşe Öztürk',
      parents: ['Kemal Öztürk', 'Elif Öztürk'],
      place: 'Izmir',
    })
    expect(deviationsOf(two).filter((line) => line.startsWith('legalisation'))).toEqual([
      'legalisation-translation apostille missing P',
      'legalisation-translation translation missing P',
    ])
  })

  it('is not said before every page has been read, nor of a scan that was not recognised', () => {
    const papers = without(facts, 'apostille')
    expect(deviationsOf({ ...papers, readingComplete: false })).toEqual([])
    const scan = withDocument(
      papers,
      'unknown',
      {},
      { unreadablePages: [{ page: 1, problem: 'not-legible' }] },
    )
    expect(outcomeOf(scan, 'legalisation-translation', 'apostille')).toBe('unreadable')
  })

  it('is silent without certificates', () => {
    expect(findingsOf(buildFacts('ausbildung'), 'legalisation-translation')).toEqual([])
  })
})
