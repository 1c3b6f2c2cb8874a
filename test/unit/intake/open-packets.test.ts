import { expect, test } from 'vitest'
import { read, readFolderWith, folderWith, refusal } from './delivery.ts'
import {
  messageUuid,
  pdf,
  referenced,
  writeMessage,
  writeNachreichung,
  writePacket,
} from './write-message.ts'
import { writeZip } from './write-zip.ts'
import { join } from 'node:path'

const archive = writeZip([
  { name: 'u-1.pdf', content: pdf('eins'), store: true },
  { name: 'u-9.pdf', content: pdf('überzählig'), store: true },
])
const announced = (packets: number | string, bytes: number | string) =>
  `<angabenDokumentenlieferung><anzahlDerPakete>${packets}</anzahlDerPakete><archivgroesse>${bytes}</archivgroesse></angabenDokumentenlieferung>`
const nachweis = `<nachweis>${referenced('u-1')}<bezeichnung>Pass</bezeichnung></nachweis>`
const message = (packets: number | string = 3, bytes: number | string = archive.length) =>
  writeMessage({ after: nachweis + announced(packets, bytes) })
const part = (number: number) => archive.subarray((number - 1) * 70, number === 3 ? undefined : number * 70)
const packet = (number: number, uuid = messageUuid) => writePacket(number, part(number), uuid)
const all = { '1.xml': packet(1), '2.xml': packet(2), '3.xml': packet(3) }

test('joined whatever their order; a file that nothing refers to is listed too', async () => {
  const { files } = await readFolderWith({
    'antrag.xml': message(),
    'c.xml': packet(1),
    'a.xml': packet(3),
    'b.xml': packet(2),
  })
  expect(files.map(({ place, slot, problem }) => [place, slot, problem])).toEqual([
    ['nachweis[1]', 'Pass', null],
    ['paket/u-9.pdf', null, null],
  ])
})

test('the same from a ZIP', async () => {
  const entries = Object.entries({ ...all, 'antrag.xml': message() }).map(([name, content]) => ({
    name,
    content,
  }))
  const folder = await folderWith({ 'alles.zip': writeZip(entries) })
  expect((await read(join(folder, 'alles.zip'))).files).toHaveLength(2)
})

test('choosing only the XML finds its packets beside it, and nothing else', async () => {
  const folder = await folderWith({
    ...all,
    'antrag.xml': message(),
    'fremd.xml': packet(1, 'b0000000-other'),
    'privat.pdf': pdf(),
  })
  const { files, notices } = await read(join(folder, 'antrag.xml'))
  expect(files.map(({ place }) => place)).toEqual(['nachweis[1]', 'paket/u-9.pdf'])
  expect(notices).toEqual([])
})

test.each([
  ['a gap', { '1.xml': packet(1), '3.xml': packet(3) }, message(), 'Von 3 Paketen fehlen 1: Paket 2.'],
  [
    'the last one missing',
    { '1.xml': packet(1), '2.xml': packet(2) },
    message(),
    'Von 3 Paketen fehlen 1: Paket 3.',
  ],
  ['a double number', { ...all, '4.xml': packet(2) }, message(), 'Doppelt geliefert: Paket 2.'],
  ['one too many', all, message(2), 'Angekündigt sind 2 Pakete, zusätzlich geliefert wurde Paket 3.'],
  [
    'a wrong archivgroesse',
    all,
    message(3, 17),
    `Angekündigt sind 17 Bytes, geliefert wurden ${archive.length} Bytes.`,
  ],
  ['no number', { '1.xml': writePacket('', archive) }, message(1), 'keine Paketnummer'],
  ['an absurd number of packets', all, message('999999999999'), 'fehlen 999999999996'],
  [
    'damaged base64',
    { '1.xml': packet(1).replace('<xa:dokumentcontainer>', '<xa:dokumentcontainer>*') },
    message(1),
    'Der Inhalt von Paket 1 ist nicht lesbar.',
  ],
])('%s is one clear sentence', async (_, packets, xml, words) => {
  const error = await refusal(readFolderWith({ ...packets, 'antrag.xml': xml }))
  expect(error.problem).toBe('packets-incomplete')
  expect(error.detail).toContain(words)
})

test('joined packets that are no ZIP', async () => {
  const error = await refusal(
    readFolderWith({ '1.xml': writePacket(1, Buffer.from('kein ZIP')), 'antrag.xml': message(1, 8) }),
  )
  expect(error.problem).toBe('invalid-zip')
})

test('without any packet the application is read and the missing files are named', async () => {
  const { application, files, notices } = await readFolderWith({ 'antrag.xml': message() })
  expect(application.id).toBe('A-2026-17')
  expect(files).toMatchObject([
    { place: 'nachweis[1]', slot: 'Pass', format: null, problem: 'not-delivered' },
  ])
  expect(notices.map(({ code, place }) => [code, place])).toEqual([
    ['delivery-incomplete', null],
    ['delivery-incomplete', 'nachweis[1]'],
  ])
})

test('packets of another message are not opened, and that is said', async () => {
  const { files, notices } = await readFolderWith({
    'antrag.xml': writeMessage(),
    'fremd.xml': packet(1, 'other-uuid'),
  })
  expect(files).toEqual([])
  expect(notices).toMatchObject([{ code: 'delivery-incomplete' }])
})

test('files that were unpacked by hand are found by their uuid', async () => {
  const { files, notices } = await readFolderWith({
    'antrag.xml': message(),
    'pakete/U-1.PDF': pdf('eins'),
    'pakete/u-9.pdf': pdf('zwei'),
  })
  expect(files.map(({ place, problem }) => [place, problem])).toEqual([
    ['nachweis[1]', null],
    ['pakete/u-9.pdf', null],
  ])
  expect(notices).toEqual([])
})

test('a Nachreichung can be split as well', async () => {
  const own = writeNachreichung(`<unterlage>${referenced('u-1')}</unterlage>${announced(1, archive.length)}`)
  const { files, notices } = await readFolderWith({
    'antrag.xml': writeMessage(),
    'n.xml': own,
    'p.xml': writePacket(1, archive, 'nach-1'),
  })
  expect(files.map(({ place }) => place)).toEqual(['unterlage[1]', 'paket/u-9.pdf'])
  expect(notices).toEqual([])
})

test('packets alone are no application', async () => {
  const error = await refusal(readFolderWith(all))
  expect([error.problem, error.detail]).toEqual([
    'wrong-message',
    'Es ist die Nachricht Administration.Dokumentenlieferung.Paket.000040 (Paket einer Dokumentenlieferung) ohne den Antrag, zu dem sie gehört.',
  ])
})
