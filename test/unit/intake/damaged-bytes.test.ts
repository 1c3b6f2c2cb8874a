import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../../../models/app-error.ts'
import { folderWith, read } from './delivery.ts'
import { attached, jpeg, pdf, person, referenced, writeMessage, writePacket } from './write-message.ts'
import { writeZip } from './write-zip.ts'

const message = Buffer.from(
  writeMessage({ person, after: `<nachweis>${attached(pdf())}<bezeichnung>Pass</bezeichnung></nachweis>` }),
)
const zip = writeZip([
  { name: 'a.xml', content: message },
  { name: 'b/c.jpg', content: jpeg() },
  { name: 'antrag.json', content: '{"paragraph":"18g"}' },
])
const json = Buffer.from(
  JSON.stringify({ service: 'ausbildung', person: { surname: 'Muster' }, files: [{ path: 'a.pdf' }] }),
)

const damage = fc.array(
  fc.record({
    kind: fc.constantFrom('flip', 'cut', 'double', 'insert'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.nat(255),
  }),
  { minLength: 1, maxLength: 6 },
)
type Damage = { kind: string; at: number; byte: number }

function damaged(bytes: Buffer, damages: readonly Damage[]): Buffer {
  return damages.reduce((current, { kind, at, byte }) => {
    const position = Math.floor(at * current.length)
    const [before, after] = [current.subarray(0, position), current.subarray(position)]
    if (kind === 'cut') return Buffer.concat([before, after.subarray(byte)])
    if (kind === 'double') return Buffer.concat([before, after.subarray(0, byte), after])
    const value = Buffer.from([byte])
    return Buffer.concat([before, value, kind === 'flip' ? after.subarray(1) : after])
  }, bytes)
}

test.each([
  ['a message', message],
  ['a ZIP', zip],
  ['antrag.json', json],
])(
  '%s with damaged bytes is an application or one clear refusal, never anything else',
  async (_, original) => {
    const folder = await folderWith({})
    const path = join(folder, 'eingang')
    await fc.assert(
      fc.asyncProperty(damage, async (damages) => {
        await writeFile(path, damaged(original, damages))
        const outcome = await read(path).catch((error: unknown) => error)
        if (!(outcome instanceof InputError)) expect(outcome).toHaveProperty('application.id')
      }),
      { numRuns: 300 },
    )
  },
)

test('a split delivery with a damaged packet as well', async () => {
  const archive = writeZip([{ name: 'u-1.pdf', content: pdf() }])
  const announced = `<angabenDokumentenlieferung><anzahlDerPakete>1</anzahlDerPakete><archivgroesse>${archive.length}</archivgroesse></angabenDokumentenlieferung>`
  const folder = await folderWith({
    'antrag.xml': writeMessage({ after: `<nachweis>${referenced('u-1')}</nachweis>${announced}` }),
  })
  const packet = Buffer.from(writePacket(1, archive))
  await fc.assert(
    fc.asyncProperty(damage, async (damages) => {
      await writeFile(join(folder, 'paket.xml'), damaged(packet, damages))
      const outcome = await read(folder).catch((error: unknown) => error)
      if (!(outcome instanceof InputError)) expect(outcome).toHaveProperty('files.0.place', 'nachweis[1]')
    }),
    { numRuns: 150 },
  )
})
