import { expect, it } from 'vitest'
import { kindsOfSlot } from '../../../main/values/kinds-of-slot.ts'

it.each([
  ['Kopie des Reisepasses', ['passport']],
  ['Meldebestätigung / Mietvertrag', ['registration-certificate', 'tenancy-agreement']],
  [
    'Sperrkonto, Verpflichtungserklärung oder Stipendium',
    ['blocked-account', 'commitment-declaration', 'scholarship'],
  ],
  ['Heiratsurkunde mit Übersetzung', ['marriage-certificate', 'translation']],
  ['Pass der Ehefrau', ['passport', 'identity-card', 'residence-title']],
  ['Reisepass der Bezugsperson', ['passport', 'identity-card', 'residence-title']],
  ['Krankenversicherungsnachweis', ['health-insurance']],
  ['Sonstige Dokumente', []],
])('%s asks for %j', (slot, kinds) => {
  expect(kindsOfSlot(slot).toSorted()).toEqual(kinds.toSorted())
})
