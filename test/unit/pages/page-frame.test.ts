import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayedRect, pageFrame, toBox } from '../../../main/pages/page-frame.ts'

const crop = { left: 100, bottom: 200, right: 400, top: 600 } // 300 × 400 points

describe('the corner that is drawn bottom left stands', () => {
  test.each([
    [0, 'bottom left', { x: 0, y: 400 }],
    [1, 'top left', { x: 0, y: 0 }],
    [2, 'top right', { x: 300, y: 0 }],
    [3, 'bottom right', { x: 400, y: 300 }],
  ])('after %i quarter turns %s', (turns, _, point) => {
    expect(pageFrame(crop, turns).toDisplay(100, 200)).toEqual(point)
  })
})

test('what lies on the page lies within its width and height, whichever way it is turned', () => {
  const x = fc.integer({ min: crop.left, max: crop.right })
  const y = fc.integer({ min: crop.bottom, max: crop.top })
  fc.assert(
    fc.property(fc.nat(3), x, y, x, y, (turns, x1, y1, x2, y2) => {
      const frame = pageFrame(crop, turns)
      const rect = displayedRect(frame, x1, y1, x2, y2)
      const area = (rect.right - rect.left) * (rect.bottom - rect.top)
      expect(area).toBe(Math.abs((x2 - x1) * (y2 - y1)))
      expect(Math.min(rect.left, rect.top)).toBeGreaterThanOrEqual(0)
      expect(rect.right).toBeLessThanOrEqual(frame.width)
      expect(rect.bottom).toBeLessThanOrEqual(frame.height)
    }),
  )
})

test('a box is cut off at the edge of the page', () => {
  const frame = pageFrame(crop, 0)
  expect(toBox(frame, { left: -30, top: 100, right: 150, bottom: 500 })).toEqual({
    x: 0,
    y: 0.25,
    width: 0.5,
    height: 0.75,
  })
  expect(toBox(frame, { left: -30, top: -30, right: -10, bottom: -10 })).toEqual({
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  })
})
