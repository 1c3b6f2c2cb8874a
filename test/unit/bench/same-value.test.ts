import { describe, expect, it } from 'vitest'
import type { FieldName, FieldValue } from '../../../models/field.ts'
import { sameValue } from '../../bench/same-value.ts'

const same = (name: FieldName, truth: FieldValue, value: FieldValue, reader: 'label' | 'mrz' = 'label') =>
  sameValue(truth, { name, value, reader })

describe('sameValue', () => {
  it.each<[FieldName, FieldValue, FieldValue, boolean]>([
    ['grossEuro', 3900, 3900, true],
    ['grossEuro', 3900, 3900.01, false],
    ['grossEuro', 3900, '3900', false],
    ['dateOfBirth', '1990-05-17', '1990-05-17', true],
    ['dateOfBirth', '1990-05-17', '1990-05-18', false],
    ['unlimited', false, false, true],
    ['unlimited', false, true, false],
    ['surname', 'ÖZTÜRK', 'Öztürk', true],
    ['surname', 'Öztürk', 'Öztürck', false],
    ['employee', 'Ayşe Öztürk', 'ÖZTÜRK, Ayşe', true],
    ['employer', 'Hoffmann & Söhne GmbH', 'Hoffmann & Söhne Gmb H', true],
    ['employer', 'Hoffmann & Söhne GmbH', 'Söhne & Hoffmann GmbH', false],
    ['address', 'Lindenweg 4, 04109 Leipzig', 'Lindenweg 4\n04109 Leipzig', true],
    ['address', 'Bergstraße 12, 04109 Leipzig', 'Bergstr. 12, 04109 Leipzig', false],
    ['address', 'Bergstraße 12, 04109 Leipzig', 'Bergstraße 13, 04109 Leipzig', false],
  ])('%s: %j and %j: %s', (name, truth, value, expected) => {
    expect(same(name, truth, value)).toBe(expected)
  })

  it('takes the letters of a machine readable zone for those of the print, in a zone only', () => {
    expect(same('surname', 'Øster', 'OESTER', 'mrz')).toBe(true)
    expect(same('surname', 'Øster', 'OESTER')).toBe(false)
    expect(same('surname', 'Øster', 'OTTER', 'mrz')).toBe(false)
  })
})
