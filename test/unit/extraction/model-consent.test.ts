import { expect, it } from 'vitest'
import { fieldsOf } from './paper.ts'

it.each([
  ['Einwilligung zur Nutzung der KI-Assistenz     Ja', true],
  ['Einwilligung in die Prüfung durch KI:   Nein', false],
  ['Zustimmung zur KI-gestützten Prüfung    nicht erteilt', false],
  ['Einwilligung in die automatisierte Prüfung   erteilt', true],
  ['KI-Assistenz genutzt       nein', false],
  ['Consent to AI-assisted check      No', false],
])('%s', (line, value) => {
  const fields = fieldsOf('application-summary', ` Familienname     Lê\n ${line}\n Vorname    Minh`)
  expect(fields.filter(({ name }) => name === 'modelConsent').map((field) => field.value)).toEqual([value])
})

it('other consents are none to the model', () => {
  const lines = `
 Einwilligung in die Datenübermittlung      Nein
 Zustimmung der Bundesagentur für Arbeit    nicht erteilt
 Einwilligung der Eltern                    Nein`
  expect(fieldsOf('application-summary', lines).some(({ name }) => name === 'modelConsent')).toBe(false)
})
