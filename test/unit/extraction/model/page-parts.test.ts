import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../../main/extraction/model/page-parts.ts'
import { pageOf } from '../paper.ts'

const line = fc.stringMatching(/^[a-z]{1,30}( [a-z]{1,30}){0,2}$/)
const drawing = fc.array(line, { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n'))

function lettersOf(text: string): string {
  return text.replaceAll(/[^a-z]/g, '')
}

describe('the parts of a document that is longer than a question', () => {
  it('hold every letter of it, in order, and none is longer than a question', () => {
    fc.assert(
      fc.property(drawing, fc.integer({ min: 10, max: 400 }), (drawn, limit) => {
        const pages = [pageOf(drawn), pageOf(drawn, { page: 2 })]
        const whole = partsOf(pages, 100_000).map(({ text }) => text)
        const parts = partsOf(pages, limit).map(({ text }) => text)
        expect(lettersOf(parts.join(''))).toBe(lettersOf(whole.join('')))
        for (const text of parts) expect(text.length).toBeLessThanOrEqual(limit)
      }),
    )
  })

  it('go together as long as they fit, each with its pages', () => {
    const pages = [pageOf('eins'), pageOf('zwei', { page: 2 }), pageOf('drei', { page: 3 })]
    expect(partsOf(pages, 12).map((part) => part.pages.map(({ page }) => page))).toEqual([[1, 2], [3]])
  })
})
