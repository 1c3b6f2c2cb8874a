import { describe, expect, it } from 'vitest'
import type { Document } from '../../../models/document.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import { buildFacts, changeDocument, withDocument } from './build-facts.ts'
import { deviationsOf, findingsOf } from './check-facts.ts'

const facts = buildFacts('erwerbstaetigkeit')

function inSlot(kind: DocumentKind, slot: string | null, change: Partial<Document> = {}) {
  return findingsOf(changeDocument(facts, kind, { slot, ...change }), 'document-kind').find(
    ({ subject }) => subject === (change.kind ?? kind),
  )
}

describe('document-kind', () => {
  it('agrees where the document is what the slot asks for', () => {
    expect(inSlot('employment-contract', 'Arbeitsvertrag')).toMatchObject({ outcome: 'agrees' })
  })

  it('reports another kind once, with both kinds named', () => {
    const other = changeDocument(facts, 'registration-certificate', { slot: 'Arbeitsvertrag' })
    expect(deviationsOf(other)).toEqual(['document-kind registration-certificate differs K'])
    const finding = findingsOf(other, 'document-kind').find(({ outcome }) => outcome === 'differs')
    expect(finding?.text).toContain('Erwartet: Arbeitsvertrag')
    expect(finding?.text).toContain('Erkannt: Meldebescheinigung, S. 1')
  })

  it('leaves it to the evidence list that the paper itself is missing', () => {
    const swapped = changeDocument(facts, 'degree', { slot: 'Hochschulabschluss', kind: 'transcript' })
    expect(deviationsOf(swapped)).toEqual([
      'document-kind transcript differs K',
      'evidence-complete degree missing K',
    ])
    const gap = findingsOf(swapped, 'evidence-complete').find(({ outcome }) => outcome === 'missing')
    expect(gap?.text).toContain('Unter dieser Bezeichnung liegt ein anderes Dokument.')
  })

  it.each<Partial<Document>>([{ kindNamed: false }, { kindsNear: ['degree'] }])(
    'a kind that is not certain contradicts no slot, and the paper asked for is not missing: %o',
    (doubt) => {
      const letter = changeDocument(facts, 'degree', {
        slot: 'Hochschulabschluss',
        kind: 'transcript',
        ...doubt,
      })
      expect(deviationsOf(letter)).toEqual([])
      const doubts = findingsOf(letter)
        .filter(({ outcome }) => outcome === 'unreadable')
        .map(({ rule, subject, severity }) => `${rule} ${subject} ${severity}`)
      expect(doubts).toEqual(['document-kind transcript P', 'evidence-complete degree P'])
    },
  )

  it('is lighter where the other kind can prove the same', () => {
    expect(inSlot('registration-certificate', 'Wohnungsgeberbestätigung')).toMatchObject({
      outcome: 'differs',
      severity: 'P',
    })
  })

  it.each([
    ['without a slot', null],
    ['with a slot text that nobody understands', 'Sonstiges'],
  ])('does not check %s', (_, slot) => {
    expect(inSlot('passport', slot)).toMatchObject({ outcome: 'not-checked' })
  })

  it('takes the identity card of a German sponsor for the passport, not that of the applicant', () => {
    const family = withDocument(
      buildFacts('familiennachzug'),
      'identity-card',
      { surname: 'Öztürk', givenNames: 'Emre', dateOfBirth: '1988-02-03' },
      { slot: 'Pass der Ehefrau' },
    )
    const found = (slot: string) =>
      findingsOf(changeDocument(family, 'identity-card', { slot }), 'document-kind').find(
        ({ subject }) => subject === 'identity-card',
      )
    expect(found('Reisepass des Ehegatten')).toMatchObject({ outcome: 'agrees' })
    expect(found('Reisepass')).toMatchObject({ outcome: 'differs', severity: 'P' })
    const renewal = changeDocument(buildFacts('erwerbstaetigkeit', 'verlaengerung'), 'residence-title', {
      slot: 'Reisepass',
    })
    expect(deviationsOf(renewal)).toEqual(['document-kind residence-title differs K'])
  })

  it('expects no kind of what a representative encloses', () => {
    const finding = inSlot('degree', null, {
      kind: 'custody',
      place: 'antragstellerVertreter/anlageVertreter[1]',
    })
    expect(finding).toMatchObject({ outcome: 'not-checked' })
    expect(finding?.text).toContain('Anlage zur Vertretung')
  })

  it('does not call an unrecognised kind another kind', () => {
    expect(inSlot('degree', 'Hochschulabschluss', { kind: 'unknown' })).toMatchObject({
      outcome: 'unreadable',
    })
  })

  it.each(['blank', 'not-legible', 'xfa'] as const)(
    'reports a document of which no page was read (%s)',
    (problem) => {
      const change = { kind: 'unknown' as const, unreadablePages: [{ page: 1, problem }] }
      expect(inSlot('degree', 'Hochschulabschluss', change)).toMatchObject({
        outcome: 'unreadable',
        severity: 'K',
      })
    },
  )

  it('expects a passport on an Ausweisseite', () => {
    const page = { place: 'ausweisdokument/ausweisseite[1]' }
    expect(inSlot('passport', null, page)).toMatchObject({ outcome: 'agrees' })
    expect(inSlot('degree', null, page)).toMatchObject({ outcome: 'differs', severity: 'K' })
  })

  it('does not ask for a second passport on the second Ausweisseite', () => {
    const pages = withDocument(
      changeDocument(facts, 'passport', { place: 'ausweisdokument/ausweisseite[1]' }),
      'unknown',
      {},
      { place: 'ausweisdokument/ausweisseite[2]' },
    )
    expect(findingsOf(pages, 'document-kind').find(({ subject }) => subject === 'unknown')).toMatchObject({
      outcome: 'not-checked',
    })
  })

  it('accepts a translation for a certificate, not for a passport', () => {
    const family = buildFacts('familiennachzug')
    const under = (slot: string) => deviationsOf(changeDocument(family, 'translation', { slot }))
    expect(under('Heiratsurkunde')).toEqual([])
    expect(under('Reisepass')).toEqual(['document-kind translation differs K'])
  })

  it('leaves alone what comes along in the same file', () => {
    const place = { slot: 'Heiratsurkunde', place: 'nachweis[6]' }
    const married = buildFacts('familiennachzug')
    const oneFile = (['marriage-certificate', 'apostille', 'translation'] as const).reduce(
      (changed, kind) => changeDocument(changed, kind, place),
      withDocument(married, 'degree', {}, place),
    )
    expect(deviationsOf(oneFile)).toEqual([])
  })
})
