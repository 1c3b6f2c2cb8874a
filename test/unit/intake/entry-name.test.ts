import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRelativePath } from '../../../main/intake/entry-name.ts'

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
  ['', 'leer'],
  ['  ', 'leer'],
  ['./', 'leer'],
  ['../a.pdf', 'aufwaerts'],
  ['a/../../b.pdf', 'aufwaerts'],
  ['..\\a.pdf', 'aufwaerts'],
  ['/etc/passwd', 'absolut'],
  ['\\\\server\\a.pdf', 'absolut'],
  ['C:\\a.pdf', 'absolut'],
  ['c:a.pdf', 'absolut'],
  ['a.pdf\0.exe', 'steuerzeichen'],
  ['a\nb.pdf', 'steuerzeichen'],
])('%j is refused: %s', (path, fault) => {
  expect(readRelativePath(path)).toEqual({ fault })
})

test('a path beyond all use is refused', () => {
  expect(readRelativePath('a'.repeat(1001))).toEqual({ fault: 'zu-lang' })
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
