import { expect, test } from 'vitest'
import { readFileNamed, readFolderWith, refusal } from './delivery.ts'
import {
  attached,
  code,
  inline,
  jpeg,
  pdf,
  referenced,
  writeMessage,
  writeNachreichung,
  writePacket,
} from './write-message.ts'
import { writeZip } from './write-zip.ts'

const filesInFivePlaces = {
  person: `<vorname><name>Ana</name></vorname><familienname><nichtVorhanden>true</nichtVorhanden></familienname>
    <aufenthaltsdokument><aufenthaltsdokument>${inline(jpeg('visum'), '2')}</aufenthaltsdokument></aufenthaltsdokument>
    <ausweisdokument><ausweisseite>${inline(jpeg('p1'), '2')}</ausweisseite><ausweisseite>${inline(jpeg('p2'), '2')}</ausweisseite>
      <gueltigkeitszeitraum><von>2021-03-01</von><bis>2031-02-28</bis></gueltigkeitszeitraum>
      <seriennummer>FX123456</seriennummer></ausweisdokument>`,
  after: `<antragstellerVertreter><anlageVertreter>${inline(pdf('vollmacht'))}</anlageVertreter></antragstellerVertreter>
    <antragszusammenfassung>${attached(pdf('summary'))}</antragszusammenfassung>
    <nachweis>${attached(pdf('vertrag'))}<dateiname>Vertrag.pdf</dateiname><bezeichnung>Arbeitsvertrag</bezeichnung></nachweis>
    <nachweis>${attached(pdf('kv'))}<bezeichnung>Krankenversicherung</bezeichnung></nachweis>`,
}

test('an XML message gives the application and its files in all five places', async () => {
  const { application, files, notices } = await readFileNamed('antrag.xml', writeMessage(filesInFivePlaces))
  expect(application).toMatchObject({
    id: 'A-2026-17',
    service: 'erwerbstaetigkeit',
    kind: 'erstbeantragung',
  })
  expect(application.passport).toEqual({
    number: 'FX123456',
    validFrom: '2021-03-01',
    validUntil: '2031-02-28',
  })
  expect(
    files.map(({ id, place, name, slot, format, problem }) => [id, place, name, slot, format, problem]),
  ).toEqual([
    ['file-1', 'aufenthaltsdokument/aufenthaltsdokument[1]', 'Aufenthaltsdokument 1', null, 'jpeg', null],
    ['file-2', 'ausweisdokument/ausweisseite[1]', 'Ausweisseite 1', null, 'jpeg', null],
    ['file-3', 'ausweisdokument/ausweisseite[2]', 'Ausweisseite 2', null, 'jpeg', null],
    ['file-4', 'antragstellerVertreter/anlageVertreter[1]', 'Anlage zur Vertretung 1', null, 'pdf', null],
    ['file-5', 'antragszusammenfassung', 'Antragszusammenfassung', null, 'pdf', null],
    ['file-6', 'nachweis[1]', 'Vertrag.pdf', 'Arbeitsvertrag', 'pdf', null],
    ['file-7', 'nachweis[2]', 'Nachweis 2', 'Krankenversicherung', 'pdf', null],
  ])
  expect(files[5]?.bytes).toEqual(pdf('vertrag'))
  expect(notices).toEqual([])
})

test('the same message in a ZIP, with loose documents beside it', async () => {
  const zip = writeZip([
    { name: 'fall/antrag.xml', content: writeMessage(filesInFivePlaces) },
    { name: 'fall/10 Mietvertrag.pdf', content: pdf('miete'), store: true },
    { name: 'fall/9 Foto.JPG', content: jpeg('foto') },
    { name: '__MACOSX/fall/._9 Foto.JPG', content: 'x' },
  ])
  const { application, files } = await readFileNamed('fall.zip', zip)
  expect(application.id).toBe('A-2026-17')
  expect(files.slice(7).map(({ place, format }) => [place, format])).toEqual([
    ['fall/9 Foto.JPG', 'jpeg'],
    ['fall/10 Mietvertrag.pdf', 'pdf'],
  ])
})

test('a split delivery: references are found in the joined packets', async () => {
  const archive = writeZip([
    { name: 'u-1.pdf', content: pdf('eins'), store: true },
    { name: 'u-2.jpg', content: jpeg('zwei') },
  ])
  const after = `<nachweis>${referenced('U-2', '2')}<bezeichnung>Pass</bezeichnung></nachweis>
    <nachweis>${referenced('u-1')}<dateiname>eins.pdf</dateiname></nachweis>
    <angabenDokumentenlieferung><anzahlDerPakete>2</anzahlDerPakete><archivgroesse>${archive.length}</archivgroesse></angabenDokumentenlieferung>`
  const { files, notices } = await readFolderWith({
    'b.xml': writePacket(2, archive.subarray(60)),
    'a.xml': writePacket(1, archive.subarray(0, 60)),
    'nachricht.xml': writeMessage({ after }),
  })
  expect(files.map(({ place, format, slot }) => [place, format, slot])).toEqual([
    ['nachweis[1]', 'jpeg', 'Pass'],
    ['nachweis[2]', 'pdf', null],
  ])
  expect(notices).toEqual([])
})

test('a Nachreichung is added to its application', async () => {
  const { files, application } = await readFolderWith({
    'nach2.xml': writeNachreichung(
      `<unterlage>${attached(pdf('drei'))}</unterlage>`,
      'A-2026-17',
      'n2',
      '2026-11-02T08:00:00.000Z',
    ),
    'nach1.xml': writeNachreichung(
      `<unterlage>${attached(pdf('eins'))}</unterlage><unterlage>${attached(pdf('zwei'))}</unterlage><antworttext>Wie gewünscht.</antworttext>`,
    ),
    'antrag.xml': writeMessage(),
  })
  expect(files.map(({ place, slot }) => [place, slot])).toEqual([
    ['unterlage[1]', null],
    ['unterlage[2]', null],
    ['unterlage[3]', null],
  ])
  expect(files[2]?.bytes).toEqual(pdf('drei'))
  expect(application.remark).toBe('Nachreichung: Wie gewünscht.')
})

test.each(['merged.pdf', 'ohne-endung'])(
  'one merged PDF named %s is an application without statements',
  async (name) => {
    const { application, files } = await readFileNamed(name, pdf())
    expect(application).toMatchObject({ service: null, kind: null, person: null })
    expect(application.id).toMatch(/^ohne-[0-9a-f]{16}$/)
    expect(files.map(({ place, format }) => [place, format])).toEqual([[name, 'pdf']])
  },
)

test('antrag.json names files with their slots; the other files of the folder belong too', async () => {
  const antrag = {
    service: 'ausbildung',
    person: { surname: 'Muster', dateOfBirth: '2001-02' },
    entries: { semester: 'WS 2026/27' },
    files: [{ path: 'unterlagen/b.pdf', slot: 'Zulassung' }],
  }
  const { application, files } = await readFolderWith({
    'antrag.json': JSON.stringify(antrag),
    'a.pdf': pdf('a'),
    'unterlagen/b.pdf': pdf('b'),
  })
  expect(application).toMatchObject({
    service: 'ausbildung',
    person: { surname: 'Muster', birth: { date: '2001-02' } },
  })
  expect(application.entries).toEqual([{ name: 'semester', value: 'WS 2026/27', source: 'antrag.json' }])
  expect(files.map(({ place, slot }) => [place, slot])).toEqual([
    ['unterlagen/b.pdf', 'Zulassung'],
    ['a.pdf', null],
  ])
})

test('wrong service', async () => {
  const error = await refusal(
    readFileNamed('a.xml', writeMessage({ aufenthaltsgrund: code('grundDesAufenthalts', '04') })),
  )
  expect(error.problem).toBe('wrong-service')
})
