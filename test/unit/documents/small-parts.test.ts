import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, writeDay, writeMonth } from '../../documents/calendar.ts'
import { mark, page, readTruth } from '../../documents/markup.ts'
import { writeGerman } from '../../documents/papers/layouts/number-words.ts'
import { writeEuro } from '../../documents/papers/look.ts'
import { createRandom } from '../../documents/random.ts'

const seeds = fc.integer({ min: 0, max: 1_000_000 })
const days = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays('1950-01-01', offset))

describe('createRandom', () => {
  it('gives the same stream for the same seed, and another for another', () => {
    const draw = (seed: number): string => createRandom(seed).digits(20)
    fc.assert(fc.property(seeds, (seed) => draw(seed) === draw(seed)))
    expect(new Set([1, 2, 3, 4, 5].map(draw)).size).toBe(5)
  })

  it('keeps forks independent of what is drawn beside them', () => {
    const untouched = createRandom(7).fork('names').digits(8)
    const random = createRandom(7)
    random.digits(50)
    expect(random.fork('names').digits(8)).toBe(untouched)
  })

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer()), (seed, items) => {
        const byValue = (a: number, b: number): number => a - b
        expect(createRandom(seed).shuffle(items).toSorted(byValue)).toEqual(items.toSorted(byValue))
      }),
    )
  })
})

describe('calendar', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-24', -11, '2025-12-24'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('adds and takes away days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
      }),
    )
  })

  it('writes days as papers do', () => {
    expect(writeDay('1991-06-05', 'numeric')).toBe('05.06.1991')
    expect(writeDay('1991-06-05', 'long')).toBe('5. Juni 1991')
    expect(writeDay('1991-06-05', 'american')).toBe('June 5, 1991')
    expect(writeDay('1991-06-05', 'travel')).toBe('05 JUN 1991')
    expect(writeDay('1991-06-05', 'short-year')).toBe('05.06.91')
    expect(writeMonth('2026-03', 'long')).toBe('März 2026')
  })
})

describe('amounts', () => {
  it.each([
    [3900, 'symbol-behind', '3.900,00 €'],
    [3900, 'dash', '3.900,- €'],
    [3900.5, 'dash', '3.900,50 €'],
    [1234567.8, 'english', '€ 1,234,567.80'],
    [992, 'code-before', 'EUR 992,00'],
  ] as const)('%d as %s is %s', (amount, style, expected) => {
    expect(writeEuro(amount, style)).toBe(expected)
  })

  it.each([
    [3900, 'dreitausendneunhundert'],
    [4621, 'viertausendsechshunderteinundzwanzig'],
    [58812, 'achtundfünfzigtausendachthundertzwölf'],
    [1016, 'eintausendsechzehn'],
  ])('%d in words is %s', (amount, expected) => {
    expect(writeGerman(amount)).toBe(expected)
  })
})

describe('markup', () => {
  it('reads back what was marked, with its page', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), (written, amount) => {
        const html =
          page('<p>nothing</p>') +
          page(mark('employer', written, 'shown') + mark('grossEuro', amount, 'shown'))
        expect(readTruth(html)).toEqual([
          { name: 'employer', value: written, page: 2 },
          { name: 'grossEuro', value: JSON.parse(JSON.stringify(amount)), page: 2 },
        ])
      }),
    )
  })
})
