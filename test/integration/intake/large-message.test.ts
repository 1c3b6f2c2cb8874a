import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { folderWith, read } from '../../unit/intake/delivery.ts'
import { attached, pdf, referenced, writeMessage, writePacket } from '../../unit/intake/write-message.ts'
import { writeZip } from '../../unit/intake/write-zip.ts'

const bigPdf = (bytes: number) => Buffer.concat([pdf(), randomBytes(bytes)])
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('a message of 70 MB: every document arrives byte for byte', async () => {
  const documents = Array.from({ length: 10 }, () => bigPdf(5_200_000))
  const after = documents.map((bytes) => `<nachweis>${attached(bytes)}</nachweis>`).join('')
  const folder = await folderWith({ 'antrag.xml': writeMessage({ after }) })
  const { files, notices } = await read(`${folder}/antrag.xml`)
  expect(files.map((file) => file.sha256)).toEqual(documents.map(sha256))
  expect(notices).toEqual([])
})

test('a delivery of 60 MB split into packets', async () => {
  const documents = Array.from({ length: 6 }, () => bigPdf(10_000_000))
  const archive = writeZip(
    documents.map((content, index) => ({ name: `u-${index}.pdf`, content, store: true })),
  )
  const packetBytes = 25_000_000
  const count = Math.ceil(archive.length / packetBytes)
  const announced = `<angabenDokumentenlieferung><anzahlDerPakete>${count}</anzahlDerPakete><archivgroesse>${archive.length}</archivgroesse></angabenDokumentenlieferung>`
  const after =
    documents.map((_, index) => `<nachweis>${referenced(`u-${index}`)}</nachweis>`).join('') + announced
  const parts = Array.from({ length: count }, (_, index) =>
    archive.subarray(index * packetBytes, (index + 1) * packetBytes),
  )
  const packets = parts.map((part, index) => [`p${index}.xml`, writePacket(index + 1, part)] as const)
  const folder = await folderWith({ 'antrag.xml': writeMessage({ after }), ...Object.fromEntries(packets) })
  const { files, notices } = await read(folder)
  expect(files.map((file) => file.sha256)).toEqual(documents.map(sha256))
  expect(notices).toEqual([])
})
