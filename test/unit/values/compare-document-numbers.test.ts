import { describe, expect, it } from 'vitest'
import { compareDocumentNumbers } from '../../../main/values/compare-document-numbers.ts'

describe('compareDocumentNumbers', () => {
  it.each([
    ['U12345678', 'U12345678', 'equal'],
    ['U 1234 5678', 'U12345678', 'variant'],
    ['u12345678', 'U12345678', 'variant'],
    ['U12345678<', 'U12345678', 'variant'],
    ['UO2345678', 'U02345678', 'variant'],
    ['UI2345678', 'U12345678', 'variant'],
    ['C01X00T47', 'CO1XOOT47', 'variant'],
    ['12/2026', '12-2026', 'variant'],
    ['U12345678', 'U12345679', 'different'],
    ['U12345678', 'U1234567', 'different'],
    ['U12345678', 'U12346578', 'different'],
    ['U12345678', 'U123456780', 'different'],
    ['', '', 'different'],
    ['-', 'U12345678', 'different'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect([compareDocumentNumbers(a, b), compareDocumentNumbers(b, a)]).toEqual([relation, relation])
  })
})
