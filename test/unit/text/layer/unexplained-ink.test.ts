import { expect, test } from 'vitest'
import { unexplainedInk } from '../../../../main/text/layer/unexplained-ink.ts'

test('ink under words is explained, solid areas do not count', () => {
  const ink = new Uint8Array(100 * 100)
  for (let column = 10; column < 30; column++) ink[20 * 100 + column] = 90 // a word
  for (let column = 10; column < 30; column++) ink[60 * 100 + column] = 90 // another, not in the layer
  ink.fill(255, 9000, 9500) // a black bar
  const word = { x: 0.1, y: 0.2, width: 0.2, height: 0.01 }
  expect(unexplainedInk({ columns: 100, rows: 100, ink }, [word])).toEqual({ unexplained: 20, all: 40 })
})
