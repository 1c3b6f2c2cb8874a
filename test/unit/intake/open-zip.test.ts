import { expect, test } from 'vitest'
import { defaultLimits } from '../../../main/intake/limits.ts'
import { openZip } from '../../../main/intake/open-zip.ts'
import { refusal } from './delivery.ts'
import { pdf } from './write-message.ts'
import { type ZipEntry, writeZip } from './write-zip.ts'

const { signal } = new AbortController()
const open = (bytes: Uint8Array, limits = defaultLimits) => openZip(bytes, limits, signal)
const entry = (name: string | Uint8Array, rest: Omit<ZipEntry, 'name'> = {}): ZipEntry => ({
  name,
  content: pdf(),
  ...rest,
})

test('stored and deflated entries in natural order, folders and system files left out', async () => {
  const zip = writeZip([
    entry('b/10.pdf', { store: true }),
    entry('b/'),
    entry('b/9.pdf'),
    entry('Thumbs.db'),
    entry('b/.DS_Store'),
  ])
  const files = await open(zip)
  expect(files.map(({ place, name, problem }) => [place, name, problem])).toEqual([
    ['b/9.pdf', '9.pdf', null],
    ['b/10.pdf', '10.pdf', null],
  ])
  expect(files.every(({ bytes }) => pdf().equals(bytes))).toBe(true)
})

test('names: UTF-8 with and without the flag, CP437, combining characters', async () => {
  const zip = writeZip([
    entry('Zeugnis Yiğit.pdf'),
    entry(Buffer.from('Käufer.pdf'), { flags: 0 }),
    entry(Buffer.from('F\x81hrerschein.pdf', 'latin1'), { flags: 0 }),
    entry('S\u030Caric\u0301.pdf'),
  ])
  expect((await open(zip)).map(({ place }) => place)).toEqual([
    'Führerschein.pdf',
    'Käufer.pdf',
    'Zeugnis Yiğit.pdf',
    'Šarić.pdf',
  ])
})

test.each([
  ['a path upwards', [entry('../a.pdf')], '„..“'],
  ['a path upwards inside', [entry('a/../../b.pdf')], '„..“'],
  ['a Windows path upwards', [entry('..\\a.pdf')], '„..“'],
  ['an absolute path', [entry('/etc/a.pdf')], 'absoluten Pfad'],
  ['a drive', [entry('C:\\a.pdf')], 'absoluten Pfad'],
  ['an empty name', [entry('')], 'keinen Namen'],
  ['a NUL in a name', [entry('a.pdf\0.exe')], 'Steuerzeichen'],
  ['a double name', [entry('a.pdf'), entry('a.pdf')], 'denselben Namen'],
  ['names that become the same', [entry('\u00C4.pdf'), entry('A\u0308.pdf')], 'denselben Namen'],
  ['a link', [entry('a.pdf', { unixMode: 0o120777 })], 'Verknüpfung'],
  ['a device', [entry('a.pdf', { unixMode: 0o060666 })], 'Verknüpfung'],
  ['encryption', [entry('a.pdf', { flags: 0x801 })], 'Kennwort'],
])('refuses the archive for %s', async (_, entries, words) => {
  const error = await refusal(open(writeZip([entry('gut.pdf'), ...entries])))
  expect(error.problem).toBe('invalid-zip')
  expect(error.detail).toContain(words)
  expect(error.message).not.toMatch(/gut|a\.pdf|etc/)
})

test.each([
  ['no directory', writeZip([entry('a.pdf')]).subarray(0, -22)],
  ['half of it', writeZip([entry('a.pdf'), entry('b.pdf')]).subarray(0, 60)],
  ['nothing', Buffer.alloc(0)],
  ['a directory in front of the file', Buffer.concat([writeZip([entry('a.pdf')]), Buffer.from('x')])],
])('refuses a damaged archive: %s', async (_, bytes) => {
  expect((await refusal(open(bytes))).problem).toBe('invalid-zip')
})

test('one damaged entry stays listed and does not take the others with it', async () => {
  const files = await open(
    writeZip([
      entry('1 crc.pdf', { crc: 1 }),
      entry('2 kleiner.pdf', { size: 5 }),
      entry('3 größer.pdf', { size: 500 }),
      entry('4 gut.pdf'),
    ]),
  )
  expect(files.map(({ problem }) => problem)).toEqual(['unreadable', 'unreadable', 'unreadable', null])
})

test('an archive within the archive comes out as it is, unopened', async () => {
  const inner = writeZip([entry('../a.pdf')])
  const [file] = await open(writeZip([entry('innen.zip', { content: inner })]))
  expect(inner.equals(file?.bytes ?? Buffer.alloc(0))).toBe(true)
})

test('bombs: too many entries, too much in all, too little for so much', async () => {
  const three = writeZip([entry('a.pdf'), entry('b.pdf'), entry('c.pdf')])
  expect((await refusal(open(three, { ...defaultLimits, files: 2 }))).problem).toBe('too-large')
  expect((await refusal(open(three, { ...defaultLimits, totalBytes: 50 }))).problem).toBe('too-large')
  const zeros = writeZip([entry('a.pdf', { content: Buffer.alloc(1_000_000) })])
  expect((await refusal(open(zeros, { ...defaultLimits, zipRatioFromBytes: 100_000 }))).problem).toBe(
    'too-large',
  )
  const claimed = writeZip([entry('a.pdf', { size: 0xffff_fff0 })])
  expect((await refusal(open(claimed))).problem).toBe('too-large')
})

test('a single entry beyond the limit is named and not inflated', async () => {
  const files = await open(writeZip([entry('a.pdf', { content: Buffer.alloc(2000) }), entry('b.pdf')]), {
    ...defaultLimits,
    fileBytes: 1000,
  })
  expect(files.map(({ place, problem }) => [place, problem])).toEqual([
    ['a.pdf', 'too-large'],
    ['b.pdf', null],
  ])
})
