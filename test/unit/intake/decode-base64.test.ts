import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfBase64, decodeBase64 } from '../../../main/intake/decode-base64.ts'

test('write, then read, is the identity, however the lines are broken', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.integer({ min: 1, max: 80 }), fc.boolean(), (bytes, width, padded) => {
      const encoded = Buffer.from(bytes).toString('base64')
      const text = (padded ? encoded : encoded.replace(/=+$/, '')).replace(
        new RegExp(`.{${width}}`, 'g'),
        '$&\r\n',
      )
      expect(decodeBase64(text)).toEqual(Buffer.from(bytes))
      expect(bytesOfBase64(text.length)).toBeGreaterThanOrEqual(bytes.length)
    }),
  )
})

test('any foreign character is refused', () => {
  const foreign = fc
    .string({ minLength: 1, maxLength: 1 })
    .filter((character) => /[^A-Za-z0-9+/=\s]/.test(character))
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 3 }), foreign, fc.nat(), (bytes, character, at) => {
      const text = Buffer.from(bytes).toString('base64')
      const position = at % text.length
      expect(decodeBase64(text.slice(0, position) + character + text.slice(position))).toBeNull()
    }),
  )
})

test.each(['A', 'AAAAA', 'AA=A', 'AAAA=', 'AAA==', 'A===', '===='])(
  '%s has a wrong length or padding',
  (text) => {
    expect(decodeBase64(text)).toBeNull()
  },
)
