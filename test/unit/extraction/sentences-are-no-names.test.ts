import { expect, it } from 'vitest'
import { readName } from '../../../main/extraction/value-readers/read-name.ts'
import { readOrganisation } from '../../../main/extraction/value-readers/read-organisation.ts'

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

it.each(['DRV Mitteldeutschland', 'AOK Plus'])('"%s" is no person', (text) => {
  expect(readName(text)).toBeNull()
})
