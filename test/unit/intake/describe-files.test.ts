import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type FileDraft, describeFiles } from '../../../main/intake/describe-files.ts'
import { jpeg, pdf } from './write-message.ts'
import { writeZip } from './write-zip.ts'

const draft = (name: string, bytes: Uint8Array, rest: Partial<FileDraft> = {}): FileDraft => ({
  place: name,
  name,
  slot: null,
  declared: null,
  bytes,
  problem: null,
  remark: null,
  ...rest,
})
const describe = (...drafts: FileDraft[]) => describeFiles(drafts, new AbortController().signal)

test('ids count the order, the hash is of the bytes as delivered', async () => {
  const { files, notices } = await describe(draft('a.pdf', pdf('a')), draft('b.jpeg', jpeg('b')))
  expect(files.map(({ id, format }) => [id, format])).toEqual([
    ['file-1', 'pdf'],
    ['file-2', 'jpeg'],
  ])
  expect(files[0]?.sha256).toBe(createHash('sha256').update(pdf('a')).digest('hex'))
  expect(notices).toEqual([])
})

test.each([
  ['0 bytes', draft('a.pdf', Buffer.alloc(0)), null, 'empty', 'file-unreadable', 'leer'],
  [
    'a Word file',
    draft('a.docx', writeZip([{ name: '[Content_Types].xml' }])),
    null,
    'wrong-type',
    'file-refused',
    'Office-Dokument',
  ],
  ['a text', draft('a.txt', Buffer.from('Hallo')), null, 'wrong-type', 'file-refused', 'weder PDF'],
  [
    'HEIC',
    draft('a.jpg', Buffer.from('\0\0\0\x18ftypheic')),
    null,
    'wrong-type',
    'file-refused',
    'HEIC-Foto',
  ],
  ['an archive', draft('a.zip', writeZip([{ name: 'a' }])), null, 'refused', 'file-refused', 'Archive'],
  [
    'PDF and ZIP',
    draft('a.pdf', Buffer.concat([pdf(), writeZip([{ name: 'a' }])])),
    'pdf',
    'ambiguous-type',
    'file-ambiguous',
    'als PDF',
  ],
  [
    'another extension',
    draft('a.pdf', jpeg()),
    'jpeg',
    'type-mismatch',
    'file-type-differs',
    'als PDF angegeben, enthält aber JPEG',
  ],
  [
    'another dokumententyp',
    draft('Nachweis 1', pdf(), { declared: 'jpeg' }),
    'pdf',
    'type-mismatch',
    'file-type-differs',
    'als JPEG angegeben',
  ],
  [
    'vanished',
    draft('a.pdf', Buffer.alloc(0), { problem: 'vanished' }),
    null,
    'vanished',
    'file-unreadable',
    'nicht mehr vorhanden',
  ],
  [
    'a reason given before',
    draft('a.zip', Buffer.from('PK'), { problem: 'refused', remark: 'Weil.' }),
    null,
    'refused',
    'file-refused',
    'Weil.',
  ],
] as const)('%s stays listed, with one notice', async (_, file, format, problem, noticeCode, words) => {
  const { files, notices } = await describe(file)
  expect(files).toMatchObject([{ place: file.place, format, problem }])
  expect(notices).toMatchObject([{ code: noticeCode, place: file.place }])
  expect(notices[0]?.text).toContain(words)
})

test('a duplicate is noted with the place of the first; two empty files are no duplicates', async () => {
  const { files, notices } = await describe(
    draft('a.pdf', pdf()),
    draft('kopie.pdf', pdf()),
    draft('leer.pdf', Buffer.alloc(0)),
    draft('leer2.pdf', Buffer.alloc(0)),
  )
  expect(files.map(({ problem }) => problem)).toEqual([null, 'duplicate', 'empty', 'empty'])
  expect(notices[0]).toMatchObject({ code: 'file-duplicate', place: 'kopie.pdf' })
  expect(notices[0]?.text).toContain('a.pdf')
})

test.each(['a.JPG', 'a.jpe', 'a', 'a.scan'])('%s is no contradiction to a JPEG', async (name) => {
  expect((await describe(draft(name, jpeg()))).notices).toEqual([])
})
