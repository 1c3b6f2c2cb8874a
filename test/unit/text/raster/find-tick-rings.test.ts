import { expect, test } from 'vitest'
import { findTickRings } from '../../../../main/text/raster/find-tick-rings.ts'
import type { GreyImage } from '../../../../main/text/raster/grey-image.ts'
import { blankPage, outline, paint, writtenPage } from '../drawn-page.ts'

function ring(image: GreyImage, x: number, y: number, radius: number, dot: number): void {
  for (let row = -radius; row <= radius; row++)
    for (let column = -radius; column <= radius; column++) {
      const distance = Math.hypot(row, column)
      if (distance <= dot || (distance <= radius && distance > radius - 2))
        paint(image, { x: x + column, y: y + row, width: 1, height: 1 })
    }
}

test('circles, empty and with a dot; one that is filled in another way is not sure', () => {
  const page = blankPage(400, 200)
  ring(page, 60, 100, 14, 0)
  ring(page, 160, 100, 14, 7)
  ring(page, 260, 100, 14, 0)
  paint(page, { x: 264, y: 97, width: 3, height: 3 })
  const found = findTickRings(page, 200).toSorted((a, b) => a.box.x - b.box.x)
  expect(found.map(({ checked }) => checked)).toEqual([false, true, null])
})

test('squares and writing are no circles', () => {
  const page = writtenPage(900, 1200, 13)
  outline(page, { x: 500, y: 10, width: 28, height: 28 })
  expect(findTickRings(page, 200)).toEqual([])
})
