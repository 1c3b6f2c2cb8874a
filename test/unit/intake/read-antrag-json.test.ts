import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { defaultLimits } from '../../../main/intake/limits.ts'
import { rawFile } from '../../../main/intake/raw-file.ts'
import { readAntragJson } from '../../../main/intake/read-antrag-json.ts'
import { InputError } from '../../../models/app-error.ts'
import { refusal } from './delivery.ts'

const readText = (text: string | Uint8Array, limits = defaultLimits) =>
  readAntragJson(rawFile('fall/antrag.json', Buffer.from(text)), () => 'ohne-1', limits)
const readValue = (value: unknown) => readText(JSON.stringify(value))
const refused = (value: unknown) => refusal(Promise.resolve().then(() => readValue(value)))

test('an empty object is an application without statements', () => {
  expect(readValue({})).toMatchObject({
    hasOwnId: false,
    files: [],
    application: { id: 'ohne-1', service: null, person: null },
  })
})

test('all statements, entries singly and in lists, files relative to antrag.json', () => {
  const { application, files, hasOwnId } = readValue({
    version: 1,
    id: '17',
    kind: 'verlaengerung',
    paragraph: '18g',
    person: { surname: 'Muster', address: { city: 'Leipzig' }, separated: true },
    passport: { number: 'X1' },
    referencePersons: [{ surname: 'Beispiel', relationship: 'spouse' }],
    entries: { grossEuro: 4350.5, signatureDates: ['2026-09-01', '2026-09-03'], unlimited: true },
    files: [{ path: 'a\\b.pdf' }, { path: './c.pdf', slot: 'Pass' }],
  })
  expect(hasOwnId).toBe(true)
  expect(application.person).toMatchObject({
    surname: 'Muster',
    givenNames: null,
    separated: true,
    address: { street: null, city: 'Leipzig' },
  })
  expect(application.passport).toEqual({ number: 'X1', validFrom: null, validUntil: null })
  expect(application.referencePersons).toMatchObject([
    { surname: 'Beispiel', relationship: 'spouse', address: null },
  ])
  expect(application.entries.map(({ name, value }) => [name, value])).toEqual([
    ['grossEuro', 4350.5],
    ['signatureDates', '2026-09-01'],
    ['signatureDates', '2026-09-03'],
    ['unlimited', true],
  ])
  expect(files).toEqual([
    { place: 'fall/a/b.pdf', slot: null },
    { place: 'fall/c.pdf', slot: 'Pass' },
  ])
})

test.each([
  [{ nachname: 'Muster' }, '„nachname“ ist nicht vorgesehen'],
  [{ person: { geburt: '1990' } }, '„person.geburt“ ist nicht vorgesehen'],
  [{ entries: { gehalt: 4000 } }, '„entries.gehalt“ ist nicht vorgesehen'],
  [{ entries: { grossEuro: '4.000 €' } }, '„entries.grossEuro“ hat nicht'],
  [{ entries: { startDate: '01.11.2026' } }, '„entries.startDate“ hat nicht'],
  [{ person: { dateOfBirth: '17.04.1993' } }, '„person.dateOfBirth“ hat nicht'],
  [{ referencePersons: [{ nationalities: ['Syrien'] }] }, '„referencePersons.0.nationalities.0“ hat nicht'],
  [{ service: 'einbuergerung' }, '„service“ hat nicht'],
  [{ files: [{ path: '../fremd.pdf' }] }, '„files.0.path“ verweist aus dem Ordner'],
  [{ files: [{ path: '/etc/passwd' }] }, '„files.0.path“ verweist aus dem Ordner'],
  [[], 'Erwartet wird ein Objekt'],
  [null, 'Erwartet wird ein Objekt'],
])('%j is refused by the name of its key', async (value, words) => {
  const error = await refused(value)
  expect(error.problem).toBe('invalid-json')
  expect(error.detail).toContain(words)
  expect(error.detail).not.toMatch(/Muster|4\.000|17\.04|Syrien|fremd|passwd/)
})

test.each(['{"entries":{"__proto__":1}}', '{"__proto__":{"id":"1"}}', '{"entries":{"constructor":1}}'])(
  '%s reaches no prototype',
  async (text) => {
    const outcome = await Promise.resolve()
      .then(() => readText(text))
      .catch((error: unknown) => error)
    if (!(outcome instanceof InputError))
      expect(outcome).toMatchObject({ application: { id: 'ohne-1', entries: [] } })
  },
)

test('broken JSON is refused without its text', async () => {
  const error = await refusal(Promise.resolve().then(() => readText('{\n"person": Musterfrau }')))
  expect(error.message).toContain('Es ist kein JSON.')
  expect(error.message).not.toContain('Muster')
})

test('UTF-8 with BOM and UTF-16 as Windows editors save them; too large is refused', async () => {
  for (const bytes of [Buffer.from('\uFEFF{"id":"ä"}'), Buffer.from('\uFEFF{"id":"ä"}', 'utf16le')]) {
    expect(readText(bytes).application.id).toBe('ä')
  }
  const error = await refusal(
    Promise.resolve().then(() => readText('{"id":"1"}', { ...defaultLimits, jsonBytes: 5 })),
  )
  expect(error.problem).toBe('too-large')
})

test('the example that documents the format is read', async () => {
  const source = await readFile(new URL('../../../models/antrag-json.ts', import.meta.url), 'utf8')
  const example = /```json\n([^]*?)```/.exec(source)?.[1]?.replaceAll(/^ \* ?/gm, '') ?? ''
  const { application, files } = readText(example)
  expect(application).toMatchObject({
    paragraph: '18g',
    person: { surname: 'Musterfrau', birth: { place: 'Recife' } },
  })
  expect([application.entries.length, files.length]).toEqual([4, 2])
})
