import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRelativePath } from '../../../main/intake/read-relative-path.ts'

test.each([
  ['a/b.pdf', 'a/b.pdf'],
  ['./a//b.pdf', 'a/b.pdf'],
  ['unterlagen\\pass.pdf', 'unterlagen/pass.pdf'],
  ['S\u030Cari\u0107.pdf', 'Šarić.pdf'],
  ['a..b.pdf', 'a..b.pdf'],
])('%s is read as %s', (path, read) => {
  expect(readRelativePath(path)).toEqual({ path: read })
})

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['./', 'empty'],
  ['../a.pdf', 'upwards'],
  ['a/../../b.pdf', 'upwards'],
  ['..\\a.pdf', 'upwards'],
  ['/etc/passwd', 'absolute'],
  ['\\\\server\\a.pdf', 'absolute'],
  ['C:\\a.pdf', 'absolute'],
  ['c:a.pdf', 'absolute'],
  ['a.pdf\0.exe', 'control-character'],
  ['a\nb.pdf', 'control-character'],
])('%j is refused: %s', (path, fault) => {
  expect(readRelativePath(path)).toEqual({ fault })
})

test('a path beyond all use is refused', () => {
  expect(readRelativePath('a'.repeat(1001))).toEqual({ fault: 'too-long' })
})

test('whatever is read stays inside and is read the same again', () => {
  const path = fc
    .array(fc.constantFrom('..', '.', '', 'a', '\\', '/', 'C:', ' '))
    .map((parts) => parts.join('/'))
  fc.assert(
    fc.property(path, (outside) => {
      const read = readRelativePath(outside)
      if ('fault' in read) return
      expect(read.path.split('/')).not.toContain('..')
      expect(read.path).not.toMatch(/^\/|\\/)
      expect(readRelativePath(read.path)).toEqual(read)
    }),
  )
})
