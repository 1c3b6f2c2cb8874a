import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  earnedIncomeAllowance,
  standardNeed,
} from '../../../../main/plausibility/calculations/household-need.ts'

const rates = { single: 563, partner: 506, youth: 471, child: 390, infant: 357 }

describe('standardNeed', () => {
  it('is exact for one person and for a couple', () => {
    expect(standardNeed({ persons: 1, couple: null }, rates)).toEqual({ least: 563, most: 563 })
    expect(standardNeed({ persons: 2, couple: true }, rates)).toEqual({ least: 1012, most: 1012 })
  })

  it('leaves the age of children open', () => {
    expect(standardNeed({ persons: 4, couple: true }, rates)).toEqual({ least: 1726, most: 1954 })
  })

  it('leaves open whether two are a couple where it is not known', () => {
    expect(standardNeed({ persons: 2, couple: null }, rates)).toEqual({ least: 920, most: 1034 })
    expect(standardNeed({ persons: 2, couple: false }, rates)).toEqual({ least: 920, most: 1034 })
  })

  it('grows with every person', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.constantFrom(true, false, null), (persons, couple) => {
        const [fewer, more] = [persons, persons + 1].map((count) =>
          standardNeed({ persons: count, couple }, rates),
        )
        expect(more?.least).toBeGreaterThan(fewer?.least ?? 0)
        expect(more?.most).toBeGreaterThan(fewer?.most ?? 0)
      }),
    )
  })
})

describe('earnedIncomeAllowance (§ 11b Abs. 2 and 3 SGB II)', () => {
  it.each([
    [0, 0],
    [80, 80],
    [100, 100],
    [520, 184],
    [1000, 328],
    [1200, 348],
    [1500, 348],
    [4500, 348],
  ])('of %s € gross is %s €', (gross, allowance) => {
    expect(earnedIncomeAllowance(gross, false)).toBe(allowance)
  })

  it('goes up to 1.500 € with a minor child', () => {
    expect(earnedIncomeAllowance(1500, true)).toBe(378)
    expect(earnedIncomeAllowance(4500, true)).toBe(378)
    expect(earnedIncomeAllowance(1000, true)).toBe(328)
  })

  it('never falls, never exceeds the pay nor 378 €', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.boolean(), (gross, child) => {
        const allowance = earnedIncomeAllowance(gross, child)
        expect(allowance).toBeLessThanOrEqual(Math.min(gross, 378))
        expect(earnedIncomeAllowance(gross + 1, child)).toBeGreaterThanOrEqual(allowance)
      }),
    )
  })
})
