import { expect, test } from 'vitest'
import { turn } from '../../../../main/text/raster/turn.ts'

const image = { widthPx: 3, heightPx: 2, grey: Uint8Array.of(1, 2, 3, 4, 5, 6) }

test.each([
  [0, 3, [1, 2, 3, 4, 5, 6]],
  [90, 2, [4, 1, 5, 2, 6, 3]],
  [180, 3, [6, 5, 4, 3, 2, 1]],
  [270, 2, [3, 6, 2, 5, 1, 4]],
] as const)('turns clockwise by %d degrees', (degrees, widthPx, pixels) => {
  const turned = turn(image, degrees)
  expect([turned.widthPx, [...turned.grey]]).toEqual([widthPx, pixels])
})
