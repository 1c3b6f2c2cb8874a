import { describe, expect, test } from 'vitest'
import { sharedBytes } from '../../../main/values/shared-bytes.ts'

describe('bytes that threads share', () => {
  test('are a copy of those that lie elsewhere, and only of the part that is asked for', () => {
    const shared = sharedBytes(Uint8Array.of(1, 2, 3, 4).subarray(1, 3))
    expect([...shared]).toEqual([2, 3])
    expect(shared.buffer.byteLength).toBe(2)
  })

  test('are themselves where they are shared already', () => {
    const bytes = new Uint8Array(new SharedArrayBuffer(8), 2, 4)
    const again = sharedBytes(bytes)
    bytes[0] = 7
    expect([...again]).toEqual([7, 0, 0, 0])
  })
})
