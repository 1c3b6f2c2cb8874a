import { expect, it } from 'vitest'
import type { DocumentKind } from '../../../models/document-kind.ts'
import { readingOf } from './reading-of.ts'

const summary = `
   Antragszusammenfassung
   1. Angaben zur Person
   Familienname                     Öztürk
   Vorname(n)                       Ayşe
   Geburtsdatum                     17.05.1990
   2. Wohnung
   Warmmiete monatlich              812,00 EUR
   3. Beschäftigung
   Beginn der Beschäftigung         01.01.2027`

/** The form's rent stands on the paper too, beside a label that no reader knows. */
const paper = `
   Schreiben der Hausverwaltung
   Warmmiete monatlich              650,00 EUR
   Vorbesitz                        812,00 EUR`

it('a paper that a person gives another kind is read beside the form like every other', () => {
  const reading = readingOf(summary, paper)
  const [form, letter] = reading.facts(true).documents
  expect(form?.kind).toBe('application-summary')
  if (letter === undefined) throw new Error('the letter is a document')
  const as = (kind: DocumentKind) => reading.rereadAs({ ...letter, kind, kindBy: 'person' })
  expect(as('tenancy-agreement')).toMatchObject([{ name: 'rentWarmEuro', value: 650, certain: false }])
})

it('what it says alone stays certain', () => {
  const reading = readingOf(summary, paper.replace('812,00', '790,00'))
  const letter = reading.facts(true).documents.at(-1)
  if (letter === undefined) throw new Error('the letter is a document')
  const read = reading.rereadAs({ ...letter, kind: 'tenancy-agreement', kindBy: 'person' })
  expect(read).toMatchObject([{ name: 'rentWarmEuro', value: 650, certain: true }])
})
