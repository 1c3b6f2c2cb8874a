import { expect, it } from 'vitest'
import { readOrganisation } from '../../../main/extraction/read-organisation.ts'

it.each([
  '01.10.2025. Diese Bescheinigung ist ohne Unterschrift gültig.',
  'Die Hochschule wird den Bescheid zusenden',
])('"%s" names no organisation', (text) => {
  expect(readOrganisation(text, false)).toBeNull()
})

it.each(['Technische Hochschule Pleißental', '1&1 Telecom GmbH', '3. Grundschule Leipzig'])(
  '"%s" is one',
  (text) => {
    expect(readOrganisation(text, false)?.value).toBe(text)
  },
)
