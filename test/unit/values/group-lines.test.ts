import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupIntoLines } from '../../../main/values/group-lines.ts'

const word = (line: number, column: number, drop = 0) => ({
  left: column * 0.1,
  right: column * 0.1 + 0.08,
  top: line * 0.02 + drop,
  bottom: line * 0.02 + 0.012 + drop,
})

it('puts the words of a page into its lines, whatever their order', () => {
  const page = [0, 1, 2].map((line) => [0, 1, 2, 3].map((column) => word(line, column)))
  fc.assert(
    fc.property(fc.shuffledSubarray(page.flat(), { minLength: 12 }), (words) => {
      expect(groupIntoLines(words)).toEqual(page)
    }),
  )
})

it('follows a line that slants by more than its height', () => {
  const slanting = [0, 1, 2, 3, 4].map((column) => word(0, column, column * 0.004))
  expect(groupIntoLines(slanting)).toEqual([slanting])
})

it('leaves out what is heaped beyond the most lines of a page', () => {
  const heap = Array.from({ length: 900 }, (_, line) => word(line, 0))
  expect(groupIntoLines(heap)).toHaveLength(500)
})
