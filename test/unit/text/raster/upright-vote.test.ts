import { describe, expect, test } from 'vitest'
import { turn } from '../../../../main/text/raster/turn.ts'
import { uprightVote } from '../../../../main/text/raster/upright-vote.ts'
import { blankPage, noisy, writtenPage } from '../drawn-page.ts'

describe('uprightVote', () => {
  test('tells upright from upside down, also with noise', () => {
    const page = noisy(writtenPage(900, 1200, 5), 20, 6)
    expect(uprightVote(page)).toBeGreaterThan(0.2)
    expect(uprightVote(turn(page, 180))).toBeLessThan(-0.2)
  })

  test('does not know on an empty page', () => {
    expect(uprightVote(blankPage(600, 800))).toBe(0)
  })
})
