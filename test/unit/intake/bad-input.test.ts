import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultLimits } from '../../../main/intake/limits.ts'
import { expect, test } from 'vitest'
import {
  type Content,
  filesBelow,
  folderWith,
  read,
  readFileNamed,
  readFolderWith,
  refusal,
} from './delivery.ts'
import { attached, code, inline, jpeg, pdf, writeMessage, writeNachreichung } from './write-message.ts'
import { writeZip } from './write-zip.ts'

const root = (name: string) => writeMessage({ root: name })
const repeated = (inner: string) =>
  `<xa:Administration.Sendungswiederholung.000020 xmlns:xa="http://www.osci.de/xauslaender2611"><xa:nachricht>${Buffer.from(inner).toString('base64')}</xa:nachricht></xa:Administration.Sendungswiederholung.000020>`

test.each<[string, string, Content, string, string]>([
  ['a 0-byte file', 'a.xml', '', 'empty', ''],
  ['random bytes', 'a.xml', Buffer.from([1, 2, 3, 4]), 'unknown-format', ''],
  [
    'a Word file',
    'a.docx',
    writeZip([{ name: '[Content_Types].xml' }]),
    'unknown-format',
    'ein Office-Dokument; bitte als PDF',
  ],
  ['a HEIC photo', 'a.heic', '\0\0\0\x18ftypheic', 'unknown-format', 'HEIC-Foto'],
  ['XML of something else', 'a.xml', '<rechnung/>', 'unknown-format', 'keine XAusländer-Nachricht'],
  ['a truncated message', 'a.xml', writeMessage().slice(0, 900), 'invalid-xml', 'Zeile'],
  ['a DTD', 'a.xml', writeMessage().replace('?>', '?><!DOCTYPE a>'), 'xml-dtd', ''],
  [
    'a Verpflichtungserklärung',
    'a.xml',
    root('OZG.Verpflichtungserklaerung.130201'),
    'wrong-message',
    '(Verpflichtungserklärung)',
  ],
  [
    'a message without a known title',
    'a.xml',
    root('OZG.Beispiel.130107'),
    'wrong-message',
    'OZG.Beispiel.130107.',
  ],
  [
    'a foreign namespace',
    'a.xml',
    writeMessage().replace('www.osci.de/xauslaender2611', 'example.org/x'),
    'wrong-message',
    'Namensraum',
  ],
  ['a Nachreichung alone', 'a.xml', writeNachreichung(''), 'wrong-message', 'ohne den Antrag'],
  [
    'a humanitarian application',
    'a.xml',
    writeMessage({ aufenthaltsgrund: code('grundDesAufenthalts', '04') }),
    'wrong-service',
    'humanitäre',
  ],
  [
    'a repeated repetition',
    'a.xml',
    repeated(repeated(writeMessage())),
    'wrong-message',
    'weitere Sendungswiederholung',
  ],
  ['a repetition of nothing', 'a.xml', repeated(''), 'wrong-message', 'keine lesbare Nachricht'],
  ['broken JSON', 'antrag.json', '{"id": ', 'invalid-json', 'kein JSON'],
  ['an empty ZIP', 'a.zip', writeZip([]), 'empty', ''],
  ['a ZIP with ../', 'a.zip', writeZip([{ name: '../a.pdf', content: pdf() }]), 'invalid-zip', '„..“'],
  [
    'a truncated ZIP',
    'a.zip',
    writeZip([{ name: 'a.pdf', content: pdf() }]).subarray(0, -30),
    'invalid-zip',
    '',
  ],
  [
    'a ZIP with nothing but an archive',
    'a.zip',
    writeZip([{ name: 'b.zip', content: writeZip([]) }]),
    'unknown-format',
    'Archive',
  ],
])('%s: one sentence, nothing personal, nothing written', async (_, name, content, problem, words) => {
  const folder = await folderWith({ [name]: content })
  const error = await refusal(read(join(folder, name)))
  expect(error.problem).toBe(problem)
  expect(error.detail).toContain(words)
  expect(error.message).not.toMatch(/Musterfrau|Lúcia|Recife|A-2026-17|intake-/)
  expect(error.message).not.toContain('\n')
  expect(await filesBelow(folder)).toEqual([name])
})

test('a path that is not there, an empty folder', async () => {
  const folder = await folderWith({})
  expect((await refusal(read(join(folder, 'a.xml')))).problem).toBe('not-found')
  expect((await refusal(read(`${folder}/a\0b`))).problem).toBe('not-found')
  expect((await refusal(read(folder))).problem).toBe('empty')
})

test('two applications in one folder', async () => {
  const two = { 'a.xml': writeMessage(), 'b.xml': writeMessage({ id: 'A-2026-18', uuid: 'another-uuid' }) }
  expect((await refusal(readFolderWith(two))).problem).toBe('several-applications')
  const foreign = { 'a.xml': writeMessage(), 'b.xml': writeNachreichung('', 'A-2026-18') }
  expect((await refusal(readFolderWith(foreign))).problem).toBe('several-applications')
  const other = { 'a.xml': writeMessage(), 'antrag.json': '{"id":"A-2026-18"}' }
  expect((await refusal(readFolderWith(other))).problem).toBe('several-applications')
})

test('the same message twice is one application', async () => {
  const { application, notices } = await readFolderWith({
    'a.xml': writeMessage(),
    'kopie/a.xml': writeMessage(),
  })
  expect(application.id).toBe('A-2026-17')
  expect(notices).toMatchObject([{ code: 'file-duplicate', place: 'kopie/a.xml' }])
})

test('a Sendungswiederholung is unwrapped once; an envelope is passed over', async () => {
  expect((await readFileNamed('a.xml', repeated(writeMessage()))).application.id).toBe('A-2026-17')
  const enveloped = `<huelle><inhalt>${writeMessage().replace(/<\?.*?\?>/, '')}</inhalt></huelle>`
  expect((await readFileNamed('a.xml', enveloped)).application.id).toBe('A-2026-17')
})

test.each(['1908', '2311', '2705'])('XAusländer %s is read as well', async (version) => {
  expect((await readFileNamed('a.xml', writeMessage({ version }))).application.id).toBe('A-2026-17')
})

test('documents of a message that cannot be opened stay listed, each with one notice', async () => {
  const person = `<ausweisdokument><ausweisseite>${inline(pdf(), '2')}</ausweisseite>
    <ausweisseite><dokument>AAAA*</dokument></ausweisseite><ausweisseite><dokument/></ausweisseite></ausweisdokument>`
  const after = `<nachweis>${attached(pdf())}<dateiname>..\\..\\Pass.pdf</dateiname></nachweis>
    <nachweis>${attached(Buffer.from('Hallo'))}<dateiname>brief.txt</dateiname></nachweis>
    <nachweis><bezeichnung>Mietvertrag</bezeichnung><dokumentOderReferenz/></nachweis>`
  const { files, notices } = await readFileNamed('a.xml', writeMessage({ person, after }))
  expect(files.map(({ place, name, problem }) => [place, name, problem])).toEqual([
    ['ausweisdokument/ausweisseite[1]', 'Ausweisseite 1', 'type-mismatch'],
    ['ausweisdokument/ausweisseite[2]', 'Ausweisseite 2', 'invalid-base64'],
    ['ausweisdokument/ausweisseite[3]', 'Ausweisseite 3', 'empty'],
    ['nachweis[1]', 'Pass.pdf', 'duplicate'],
    ['nachweis[2]', 'brief.txt', 'wrong-type'],
    ['nachweis[3]', 'Nachweis 3', 'empty'],
  ])
  expect(notices).toHaveLength(6)
})

test('a file in an element that nobody described is found', async () => {
  const after = `<neuesElement>${attached(pdf('neu'))}</neuesElement>`
  expect((await readFileNamed('a.xml', writeMessage({ after }))).files).toMatchObject([
    { place: 'neuesElement[1]', format: 'pdf' },
  ])
})

test('what lies beside the application in a folder is named, never in the way', async () => {
  const { files, notices } = await readFolderWith({
    'a antrag.xml': writeMessage(),
    'b kaputt.xml': '<a><b></a>',
    'c fremd.xml': '<rechnung/>',
    'd anderes.xml': root('OZG.Verpflichtungserklaerung.130201'),
    'e bilder.zip': writeZip([
      { name: 'foto.jpg', content: jpeg() },
      { name: 'innen.zip', content: writeZip([]) },
    ]),
    'f bombe.zip': writeZip([{ name: '../a.pdf', content: pdf() }]),
    'g brief.docx': writeZip([{ name: '[Content_Types].xml' }]),
  })
  expect(files.map(({ place, problem }) => [place, problem])).toEqual([
    ['e bilder.zip/foto.jpg', null],
    ['e bilder.zip/innen.zip', 'refused'],
    ['f bombe.zip', 'refused'],
    ['g brief.docx', 'wrong-type'],
    ['b kaputt.xml', 'refused'],
    ['c fremd.xml', 'refused'],
    ['d anderes.xml', 'refused'],
  ])
  expect(notices.find(({ place }) => place === 'f bombe.zip')?.text).toContain('„..“')
  expect(notices.find(({ place }) => place === 'd anderes.xml')?.text).toContain('Verpflichtungserklärung')
})

test('without an application, broken XML is the reason; foreign XML beside documents is not', async () => {
  expect((await refusal(readFolderWith({ 'a.pdf': pdf(), 'b.xml': '<a>' }))).problem).toBe('invalid-xml')
  const { files } = await readFolderWith({ 'a.pdf': pdf(), 'scan.xml': '<scannerprofil/>' })
  expect(files.map(({ place, problem }) => [place, problem])).toEqual([
    ['a.pdf', null],
    ['scan.xml', 'refused'],
  ])
})

test('antrag.json beside the message adds what the message has no place for', async () => {
  const antrag = {
    paragraph: '18g',
    submittedOn: '2020-01-01',
    entries: { grossEuro: 4350 },
    files: [{ path: 'v.pdf', slot: 'Arbeitsvertrag' }, { path: 'fehlt.pdf' }],
  }
  const { application, files } = await readFolderWith({
    'a.xml': writeMessage(),
    'antrag.json': JSON.stringify(antrag),
    'v.pdf': pdf(),
  })
  expect(application).toMatchObject({
    id: 'A-2026-17',
    paragraph: '18g',
    submittedOn: '2026-10-05',
    entries: [{ name: 'grossEuro', value: 4350 }],
  })
  expect(files.map(({ place, slot, problem }) => [place, slot, problem])).toEqual([
    ['v.pdf', 'Arbeitsvertrag', null],
    ['fehlt.pdf', null, 'not-delivered'],
  ])
})

test('antrag.json names files as Windows compares names, but an exact name counts first', async () => {
  const files = [
    { path: 'A.pdf', slot: 'groß' },
    { path: 'a.pdf', slot: 'klein' },
    { path: 'B.PDF', slot: 'b' },
  ]
  const zip = writeZip([
    { name: 'antrag.json', content: JSON.stringify({ files }) },
    { name: 'A.pdf', content: pdf('groß') },
    { name: 'a.pdf', content: pdf('klein') },
    { name: 'b.pdf', content: pdf('b') },
  ])
  const delivered = await readFileNamed('fall.zip', zip)
  expect(delivered.files.map(({ place, slot }) => [place, slot])).toEqual([
    ['A.pdf', 'groß'],
    ['a.pdf', 'klein'],
    ['b.pdf', 'b'],
  ])
})

test('antrag.json chosen alone brings only the files it names', async () => {
  const folder = await folderWith({
    'fall 1.json': JSON.stringify({ files: [{ path: 'a.pdf' }, { path: 'fehlt.pdf' }] }),
    'a.pdf': pdf(),
    'privat.pdf': pdf('x'),
  })
  const { files } = await read(join(folder, 'fall 1.json'))
  expect(files.map(({ place, problem }) => [place, problem])).toEqual([
    ['a.pdf', null],
    ['fehlt.pdf', 'not-delivered'],
  ])
})

const zeros = (name: string) => writeZip([{ name, content: Buffer.alloc(3000, name) }])

test('limits hold over all ZIPs of a folder, and for the files of a message', async () => {
  const { files } = await readFolderWith(
    { '1.pdf': pdf(), '2.zip': zeros('a'), '3.zip': zeros('b') },
    { ...defaultLimits, totalBytes: 4000 },
  )
  expect(files.map(({ place, problem }) => [place, problem])).toEqual([
    ['1.pdf', null],
    ['2.zip/a', 'wrong-type'],
    ['3.zip', 'refused'],
  ])
  const after = `<nachweis>${attached(pdf())}</nachweis>`.repeat(3)
  const error = await refusal(readFileNamed('a.xml', writeMessage({ after }), { ...defaultLimits, files: 2 }))
  expect(error.problem).toBe('too-large')
})

test('a link that antrag.json names is not followed out of its folder', async () => {
  const outside = await folderWith({ 'geheim.pdf': pdf() })
  const folder = await folderWith({
    'antrag.json': JSON.stringify({ files: [{ path: 'a.pdf' }, { path: 'ordner/geheim.pdf' }] }),
  })
  await symlink(join(outside, 'geheim.pdf'), join(folder, 'a.pdf'))
  await symlink(outside, join(folder, 'ordner'))
  for (const path of [folder, join(folder, 'antrag.json')]) {
    const { files } = await read(path)
    expect(files.every(({ bytes, format }) => bytes.length === 0 && format === null)).toBe(true)
  }
})

test('the made-up id follows the content, not the names', async () => {
  const [one, same, other] = await Promise.all([
    readFileNamed('a.pdf', pdf()),
    readFileNamed('b.pdf', pdf()),
    readFileNamed('a.pdf', pdf('x')),
  ])
  expect(one.application.id).toBe(same.application.id)
  expect(one.application.id).not.toBe(other.application.id)
})
