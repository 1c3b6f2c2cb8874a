import { expect, it } from 'vitest'
import { memoryLimit } from '../../../main/memory-limit.ts'

const gibibyte = 2 ** 30

it.each([
  [64, 4],
  [8, 4],
  [6, 3],
  [2, 1.5],
])('a PC of %d GiB lets a case take %d GiB', (installed, limit) => {
  expect(memoryLimit(undefined, installed * gibibyte)).toBe(limit * gibibyte)
})

it('what IT has set counts whatever the PC has', () => {
  expect(memoryLimit(2048, 64 * gibibyte)).toBe(2 * gibibyte)
})
