import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTiffFrames } from '../../../main/pages/tiff-frames.ts'
import { writeTiff } from '../../integration/pages/tiff-bytes.ts'

test('whatever follows the magic bytes, the walk ends within the file and the cut chain ends too', () => {
  const start = fc.constantFrom(
    [0x49, 0x49, 42, 0],
    [0x4d, 0x4d, 0, 42],
    [0x49, 0x49, 43, 0],
    [0x4d, 0x4d, 0, 43],
  )
  const rest = fc.array(fc.oneof(fc.nat(255), fc.nat(20)), { maxLength: 400 })
  fc.assert(
    fc.property(start, rest, (magic, body) => {
      const { bytes, pages } = readTiffFrames(Uint8Array.from([...magic, ...body]), 50)
      expect(pages.length).toBeLessThanOrEqual(50)
      expect(readTiffFrames(bytes, 50)).toEqual({ bytes, pages })
    }),
  )
})

test('every link that leads back is cut, wherever it leads', () => {
  const count = fc.integer({ min: 1, max: 8 })
  fc.assert(
    fc.property(count, fc.nat(7), (frames, target) => {
      const tiff = writeTiff(
        Array.from({ length: frames }, (_, index) => ({
          level: index,
          ...(index === frames - 1 ? { next: Math.min(target, index) } : {}),
        })),
      )
      expect(readTiffFrames(tiff, 50).pages.length).toBe(frames)
    }),
  )
})

test('a chain longer than allowed is cut', () => {
  const tiff = writeTiff(Array.from({ length: 30 }, (_, level) => ({ level })))
  expect(readTiffFrames(tiff, 10).pages.map(({ frame }) => frame)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})
