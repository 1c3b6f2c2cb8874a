import { expect, test } from 'vitest'
import { defaultLimits } from '../../../main/intake/limits.ts'
import { parseXml } from '../../../main/intake/parse-xml.ts'
import { readMessage } from '../../../main/intake/read-message.ts'
import { refusal } from './delivery.ts'
import { type MessageParts, code, person, writeMessage } from './write-message.ts'

async function readParts(parts: MessageParts) {
  const unclear: string[] = []
  const root = await parseXml(Buffer.from(writeMessage(parts)), defaultLimits, new AbortController().signal)
  const application = readMessage(
    root,
    () => 'ohne-1',
    (what) => unclear.push(what),
  )
  return { ...application, unclear }
}

test('everything that the form states', async () => {
  const after = `<antragstellerVertreter>${code('vertretungsart', '1')}<vorname><name>Petra</name></vorname>
      <familienname><name>Beispiel</name></familienname></antragstellerVertreter>
    <referenzperson><vorname><name>Jan</name></vorname><familienname><name>Muster</name></familienname>
      <geburt><tagDerGeburt><teilbekanntesDatum><jahr>1990</jahr></teilbekanntesDatum></tagDerGeburt></geburt>
      ${code('staatsangehoerigkeit', '000')}${code('familiaereBeziehung', '01')}</referenzperson>
    <verbundenerAntrag>A-2026-18</verbundenerAntrag><sonstigeAnmerkung>Bitte anrufen.</sonstigeAnmerkung>`
  const { unclear, ...application } = await readParts({ after })
  expect(unclear).toEqual([])
  expect(application).toEqual({
    id: 'A-2026-17',
    service: 'erwerbstaetigkeit',
    kind: 'erstbeantragung',
    paragraph: null,
    submittedOn: '2026-10-05',
    testMessage: false,
    person: {
      surname: 'Musterfrau',
      givenNames: 'Ana Lúcia',
      otherNames: ['Beispiel'],
      sex: 'F',
      birth: { date: '1993-04-17', place: 'Recife', state: '327' },
      nationalities: ['327', '153'],
      address: { street: 'Lindenweg', houseNumber: '4a', postalCode: '04109', city: 'Leipzig' },
      civilStatus: 'VH',
      separated: false,
      civilStatusSince: '2019-06',
    },
    passport: null,
    firstEntryOn: '2024-03-01',
    visaFreeEntry: null,
    assured: [],
    referencePersons: [
      {
        surname: 'Muster',
        givenNames: 'Jan',
        birth: { date: '1990', place: null, state: null },
        nationalities: ['000'],
        relationship: 'spouse',
        address: null,
      },
    ],
    representatives: ['Petra Beispiel'],
    relatedApplications: ['A-2026-18'],
    remark: 'Bitte anrufen.',
    entries: [],
  })
})

test.each([
  ['04', '05', 'niederlassungserlaubnis'],
  ['01', '03', 'erwerbstaetigkeit'],
  ['02', '02', 'ausbildung'],
  ['03', '01', 'familiennachzug'],
])('Antragsgrund %s and Aufenthaltsgrund %s are the service %s', async (grund, aufenthalt, service) => {
  const read = await readParts({
    grund: code('grundDesAntrags', grund),
    aufenthaltsgrund: code('grundDesAufenthalts', aufenthalt),
  })
  expect(read.service).toBe(service)
})

test.each([
  [code('grundDesAntrags', '01'), code('grundDesAufenthalts', '04'), 'wrong-service', '„humanitäre Gründe“'],
  [code('grundDesAntrags', '01'), code('grundDesAufenthalts', '05'), 'wrong-service', '„sonstiger Grund“'],
  [code('grundDesAntrags', '01'), code('grundDesAufenthalts', '77'), 'wrong-service', 'nicht bekannt'],
  [code('grundDesAntrags', '01'), ' ', 'wrong-service', 'fehlt'],
  [' ', ' ', 'missing-data', 'Grund des Aufenthalts'],
])(
  'a service that is none of the four is refused: %s %s',
  async (grund, aufenthaltsgrund, problem, words) => {
    const error = await refusal(readParts({ grund, aufenthaltsgrund }))
    expect([error.problem, error.detail.includes(words)]).toEqual([problem, true])
  },
)

const withBirth = (tagDerGeburt: string) => ({
  person: `<geburt><tagDerGeburt>${tagDerGeburt}</tagDerGeburt></geburt>`,
})
const known = (inner: string) => withBirth(`<teilbekanntesDatum>${inner}</teilbekanntesDatum>`)

test.each([
  ['a day', known('<jahrMonatTag>1993-04-17</jahrMonatTag>'), '1993-04-17', 0],
  ['a month', known('<jahrMonat>1993-04</jahrMonat>'), '1993-04', 0],
  ['a year', known('<jahr>1993</jahr>'), '1993', 0],
  ['a leap day', known('<jahrMonatTag>1992-02-29</jahrMonatTag>'), '1992-02-29', 0],
  ['zeros for the unknown', known('<jahrMonatTag>1993-00-00</jahrMonatTag>'), '1993', 0],
  ['a time zone', known('<jahrMonatTag>1993-04-17+02:00</jahrMonatTag>'), '1993-04-17', 0],
  ['no wrapper', withBirth('<jahr>1993</jahr>'), '1993', 0],
  ['unknown', withBirth('<unbekannt>true</unbekannt>'), null, 0],
  ['nothing', { person: '<geburt/>' }, null, 0],
  ['a day that never was', known('<jahrMonatTag>1993-02-30</jahrMonatTag>'), null, 1],
  ['another notation', known('<jahrMonatTag>17.04.1993</jahrMonatTag>'), null, 1],
])('date of birth: %s', async (_, parts, date, reports) => {
  const { person: read, unclear } = await readParts(parts)
  expect([read?.birth.date, unclear.length]).toEqual([date, reports])
})

test('people with one name, and names missing altogether', async () => {
  const one = await readParts({
    person:
      '<vorname><nichtVorhanden>true</nichtVorhanden></vorname><familienname><name>Suharto</name></familienname>',
  })
  expect(one.person).toMatchObject({ givenNames: null, surname: 'Suharto' })
  const none = await readParts({ person: '<geburt/>' })
  expect(none.person).toMatchObject({ givenNames: null, surname: null, nationalities: [], address: null })
})

test('unknown codes become null and are reported by the name of the statement', async () => {
  const {
    kind,
    person: read,
    unclear,
  } = await readParts({
    grund: code('grundDesAntrags', '99'),
    person: `${code('geschlecht', 'q')}${code('familienstand', 'ZZ')}${code('staatsangehoerigkeit', 'SYR')}${code('staatsangehoerigkeit', '163')}`,
  })
  expect([kind, read?.sex, read?.civilStatus, read?.nationalities]).toEqual([null, null, null, ['163']])
  expect(unclear).toEqual(['Grund des Antrags', 'Geschlecht', 'Staatsangehörigkeit', 'Familienstand'])
})

test.each([
  ['m', 'M'],
  ['W', 'F'],
  ['d', 'X'],
  ['2', 'F'],
])('Geschlecht %s is %s', async (value, sex) => {
  expect((await readParts({ person: code('geschlecht', value) })).person?.sex).toBe(sex)
})

test('combining characters become one character', async () => {
  const { person: read } = await readParts({
    person: '<familienname><name>S\u030Caric\u0301</name></familienname>',
  })
  expect(read?.surname).toBe('Šarić')
})

test('what the eID assured; a list only when all of it is', async () => {
  const levels = `<vertrauensniveau><vorname>true</vorname><familienname>1</familienname><geburt><tagDerGeburt>true</tagDerGeburt></geburt>
    <geschlecht>false</geschlecht><staatsangehoerigkeit>true</staatsangehoerigkeit><staatsangehoerigkeit>false</staatsangehoerigkeit></vertrauensniveau>`
  expect((await readParts({ person: person + levels })).assured).toEqual([
    'surname',
    'givenNames',
    'dateOfBirth',
  ])
})

test.each(['test="true"', 'test="false"', 'test=""'])('%s marks a test message', async (attributes) => {
  expect((await readParts({ attributes })).testMessage).toBe(true)
})

test.each([
  ['4', 'a', '4a'],
  ['4', '1/2', '4 1/2'],
  ['4', '', '4'],
  ['', 'a', 'a'],
])('house number %j with %j is %j', async (number, addition, houseNumber) => {
  const address = `<anschrift><hausnummer>${number}</hausnummer><hausnummerBuchstabeZusatzziffer>${addition}</hausnummerBuchstabeZusatzziffer></anschrift>`
  expect((await readParts({ person: address })).person?.address?.houseNumber).toBe(houseNumber)
})

test('entry without a visa, as stated', async () => {
  const { visaFreeEntry } = await readParts({
    person:
      '<aufenthaltsdokument><visumsfreieEinreise>§ 41 AufenthV</visumsfreieEinreise></aufenthaltsdokument>',
  })
  expect(visaFreeEntry).toBe('§ 41 AufenthV')
})

test('a message without its own id takes the made-up one, without a person it has none', async () => {
  const xml = writeMessage({ id: ' ' }).replace(/<xa:angabenZurPerson>[^]*<\/xa:angabenZurPerson>/, '')
  const root = await parseXml(Buffer.from(xml), defaultLimits, new AbortController().signal)
  expect(
    readMessage(
      root,
      () => 'ohne-1',
      () => undefined,
    ),
  ).toMatchObject({ id: 'ohne-1', person: null, passport: null })
})
