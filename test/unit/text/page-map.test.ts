import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapOntoPage } from '../../../main/values/map-box.ts'
import { turnBox, uprightAspectRatio } from '../../../main/text/page-map.ts'

describe('turnBox', () => {
  test.each([
    [0, { x: 0.1, y: 0.2, width: 0.3, height: 0.05 }],
    [90, { x: 0.75, y: 0.1, width: 0.05, height: 0.3 }],
    [180, { x: 0.6, y: 0.75, width: 0.3, height: 0.05 }],
    [270, { x: 0.2, y: 0.6, width: 0.05, height: 0.3 }],
  ] as const)('by %d degrees', (rotation, expected) => {
    const turned = turnBox({ x: 0.1, y: 0.2, width: 0.3, height: 0.05 }, rotation)
    expect(turned.x).toBeCloseTo(expected.x)
    expect(turned.y).toBeCloseTo(expected.y)
    expect(turned.width).toBeCloseTo(expected.width)
    expect(turned.height).toBeCloseTo(expected.height)
  })

  test('there and back is the same', () => {
    const fraction = fc.double({ min: 0, max: 0.5, noNaN: true })
    fc.assert(
      fc.property(fraction, fraction, fraction, fraction, (x, y, width, height) => {
        const back = turnBox(turnBox({ x, y, width, height }, 90), 270)
        expect([back.x, back.y, back.width, back.height]).toEqual(
          [x, y, width, height].map((value) => expect.closeTo(value, 9)),
        )
      }),
    )
  })
})

test('a box that leaves the page is cut at its edge', () => {
  const box = mapOntoPage([0.01, 0, 0, 0, 0.01, 0, 0, 0, 1], { x: -50, y: 90, width: 200, height: 50 })
  expect(box).toEqual({ x: 0, y: 0.9, width: 1, height: expect.closeTo(0.1) })
})

test('a quarter turn exchanges width and height', () => {
  expect(uprightAspectRatio({ widthPx: 200, heightPx: 100 }, 180)).toBe(2)
  expect(uprightAspectRatio({ widthPx: 200, heightPx: 100 }, 270)).toBe(0.5)
})
