import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMrz } from '../../../../main/extraction/mrz/read-mrz.ts'
import type { MrzReading } from '../../../../main/extraction/mrz/mrz-reading.ts'
import { states } from '../../../../models/knowledge/states.ts'
import type { MrzZone } from '../../../../models/page-text.ts'
import { writeMrz, type MrzContent, type WritableFormat } from '../../../documents/mrz-writer.ts'

const today = '2026-11-24'

function zone(lines: readonly string[], changes: Partial<MrzZone> = {}): MrzZone {
  return {
    lines,
    boxes: lines.map(() => ({ x: 0, y: 0, width: 1, height: 0.1 })),
    confidence: 0.93,
    secondLook: true,
    ...changes,
  }
}

function read(lines: readonly string[], changes: Partial<MrzZone> = {}): MrzReading {
  const reading = readMrz(zone(lines, changes), today)
  if (reading === null) throw new Error('not a zone')
  return reading
}

const values = (reading: MrzReading): Record<string, string> =>
  Object.fromEntries(Object.entries(reading.fields).map(([name, field]) => [name, field.value]))

const ayse: MrzContent = {
  format: 'TD3',
  documentCode: 'P',
  issuingState: 'TUR',
  surname: 'Öztürk',
  givenNames: 'Ayşe Nur',
  documentNumber: 'U12345678',
  nationality: 'TUR',
  dateOfBirth: '1990-05-17',
  sex: 'F',
  dateOfExpiry: '2031-04-30',
  optionalData: '12345678901',
}

const swap = (lines: readonly string[], line: number, column: number, to: string): string[] =>
  lines.map((text, index) => (index === line ? text.slice(0, column) + to + text.slice(column + 1) : text))

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const word = (max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 2, maxLength: max })
const names = fc.array(word(5), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '))
const day = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

const documentCodes: Readonly<Record<WritableFormat, string>> = {
  TD1: 'I',
  TD2: 'I',
  TD3: 'P',
  'MRV-A': 'V',
  'MRV-B': 'V',
}

const content: fc.Arbitrary<MrzContent> = fc
  .record({
    format: fc.constantFrom<WritableFormat[]>('TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'),
    surname: names,
    givenNames: names,
    issuingState: fc.constantFrom(...states.map(({ code }) => code)),
    nationality: fc.constantFrom(...states.map(({ code }) => code)),
    documentNumber: fc.string({
      unit: fc.constantFrom(...Array.from(letters), ...Array.from('0123456789')),
      minLength: 5,
      maxLength: 9,
    }),
    dateOfBirth: day('1927-01-01', today),
    sex: fc.constantFrom('M', 'F', 'X'),
    dateOfExpiry: day('2012-01-01', '2045-01-01'),
  })
  .map((one) => Object.assign(one, { documentCode: documentCodes[one.format] }))

describe('what the writer writes, the reader reads', () => {
  it('gives back every value of every format, with certainty', () => {
    fc.assert(
      fc.property(content, (written) => {
        const reading = read(writeMrz(written))
        const { documentCode, ...rest } = written
        expect({ format: reading.format, ...values(reading), documentCode }).toEqual({
          ...rest,
          documentCode,
        })
        expect(reading).toMatchObject({ certain: true, charactersCertain: true, doubts: [], repaired: [] })
      }),
    )
  })

  it('gives back numbers that go on in the optional data (Belgium, Portugal)', () => {
    const number = fc.string({
      unit: fc.constantFrom(...Array.from(letters), ...Array.from('0123456789')),
      minLength: 10,
      maxLength: 14,
    })
    fc.assert(
      fc.property(number, (documentNumber) => {
        const reading = read(
          writeMrz({
            ...ayse,
            format: 'TD1',
            documentCode: 'I',
            issuingState: 'BEL',
            documentNumber,
            optionalData: '',
          }),
        )
        expect(reading.fields.documentNumber).toMatchObject({ value: documentNumber, certain: true })
        expect(reading.certain).toBe(true)
      }),
    )
  })

  it('puts each value where its characters stand', () => {
    const lines = writeMrz({ ...ayse, format: 'TD1', documentCode: 'AR' })
    for (const field of Object.values(read(lines).fields)) {
      expect(lines[field.line]?.slice(field.start, field.end)).toBe(field.raw)
    }
    expect(read(lines).fields.givenNames).toMatchObject({ value: 'AYSE NUR', line: 2, start: 10, end: 18 })
  })
})

/** Columns of the second line of a passport that a check digit guards: number, birth, expiry, each with its digit. */
const guardedColumns = Array.from({ length: 28 }, (_, column) => column).filter(
  (column) => column < 10 || (column > 12 && column !== 20),
)

describe('one wrong character never passes as certain', () => {
  it('in a digit of the data line', () => {
    const lines = writeMrz(ayse)
    fc.assert(
      fc.property(
        fc.constantFrom(...guardedColumns),
        fc.constantFrom(...Array.from('0123456789')),
        (column, to) => {
          fc.pre(/\d/.test(lines[1]?.charAt(column) ?? '') && lines[1]?.charAt(column) !== to)
          const reading = read(swap(lines, 1, column, to))
          expect(reading).toMatchObject({ certain: false, charactersCertain: true })
          expect(Object.values(reading.checks)).toContain(false)
        },
      ),
    )
  })

  it('a field whose own check digit is wrong is not certain, names beside it are', () => {
    const reading = read(swap(writeMrz(ayse), 1, 14, '1'))
    expect(reading.fields.dateOfBirth?.certain).toBe(false)
    expect(reading.fields.surname).toMatchObject({ value: 'OEZTUERK', certain: true })
    expect(reading.checks).toMatchObject({ dateOfBirth: false, composite: false, documentNumber: true })
  })
})

describe('noise of the reader', () => {
  it('letters in places of digits are read as the digit, shown as repaired, and the check digit must be right', () => {
    const lines = swap(writeMrz(ayse), 1, 15, 'O')
    const reading = read(lines)
    expect(lines[1]?.slice(13, 19)).toBe('90O517')
    expect(reading.fields.dateOfBirth).toMatchObject({ value: '1990-05-17', certain: true })
    expect(reading.repaired).toEqual([{ line: 1, column: 15, from: 'O', to: '0' }])
    expect(reading).toMatchObject({ certain: true, charactersCertain: false })
  })

  it('digits in names and states are put right but never certain', () => {
    const misnamed = read(swap(writeMrz(ayse), 0, 5, '0'))
    expect(misnamed.fields.surname).toMatchObject({ value: 'OEZTUERK', certain: false })
    expect(misnamed.certain).toBe(false)
    const state = read(swap(writeMrz({ ...ayse, issuingState: 'UTO' }), 0, 4, '0'))
    expect(state.fields.issuingState).toMatchObject({ value: 'UTO', certain: false })
    expect(state.doubts).toContain('state')
  })

  it.each([1, 2, -1, -2])(
    'fillers miscounted by %i at the end of the names and in the optional data are put right',
    (by) => {
      const change = (line: string): string =>
        by > 0
          ? line.replace(/<{6,}/, (run) => run + '<'.repeat(by))
          : line.replace(/<{6,}/, (run) => run.slice(-by))
      const [first = '', second = ''] = writeMrz({ ...ayse, optionalData: '' })
      const reading = read([change(first), second])
      expect(values(reading)).toMatchObject({
        surname: 'OEZTUERK',
        givenNames: 'AYSE NUR',
        dateOfBirth: '1990-05-17',
      })
      expect(reading.doubts).toEqual(['line-length', 'name'])
      expect(reading.fields).toMatchObject({ surname: { certain: false }, dateOfBirth: { certain: true } })
      expect(read([first, change(second)])).toMatchObject({
        certain: true,
        charactersCertain: false,
        doubts: ['line-length'],
      })
      expect(values(read([first, change(second)]))).toMatchObject({
        documentNumber: 'U12345678',
        dateOfExpiry: '2031-04-30',
      })
    },
  )

  it('a filler lost between two names never makes one certain name of them', () => {
    const [first = '', second = ''] = writeMrz(ayse)
    for (const column of [first.indexOf('<<'), first.indexOf('AYSE<') + 4]) {
      const reading = read([first.slice(0, column) + first.slice(column + 1), second])
      expect(reading.certain).toBe(false)
      expect(reading.fields.surname?.certain).toBe(false)
    }
  })

  it('fillers read as letters behind the names do not become names', () => {
    const reading = read(swap(swap(writeMrz(ayse), 0, 30, 'K'), 0, 35, 'C'))
    expect(reading.fields.givenNames).toMatchObject({ value: 'AYSE NUR', certain: false })
    expect(reading.repaired.map(({ to }) => to)).toEqual(['<', '<'])
  })

  it.each([
    ['a lost line', (lines: string[]) => lines.slice(1)],
    ['too short a line', (lines: string[]) => [lines[0] ?? '', lines[1]?.slice(0, 30) ?? '']],
    ['a foreign first letter', (lines: string[]) => swap(lines, 0, 0, 'Q')],
  ])('%s fits no format: no value, no certainty', (_, change) => {
    const reading = readMrz(zone(change(writeMrz({ ...ayse, optionalData: '1234567890123' }))), today)
    expect(
      reading === null ||
        (reading.format === 'unknown' && !reading.certain && Object.keys(reading.fields).length === 0),
    ).toBe(true)
  })

  it('never throws, whatever the characters', () => {
    const line = fc.string({
      unit: fc.constantFrom(...Array.from(letters), ...Array.from('0123456789<<<<<<< ')),
      maxLength: 50,
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => readMrz(zone(lines), today)?.certain !== true),
    )
  })
})

describe('certainty asks for more than check digits', () => {
  it.each([
    ['a confidence below the gate', {}, { confidence: 0.69 }, 'confidence'],
    ['no second look', {}, { secondLook: false }, 'second-look'],
    ['a state that is none', { nationality: 'QQQ' }, {}, 'state'],
    ['a passport expired for 20 years', { dateOfExpiry: '2006-04-30' }, {}, 'date'],
  ] as const)('%s', (_, change, seen, doubt) => {
    const reading = read(writeMrz({ ...ayse, ...change }), seen)
    expect(reading.certain).toBe(false)
    expect(reading.doubts).toContain(doubt)
    expect(Object.values(reading.checks).every(Boolean)).toBe(true)
  })

  it('without a second look dates and number may be certain, names and sex not', () => {
    const { fields } = read(writeMrz(ayse), { secondLook: false })
    expect([fields.dateOfBirth?.certain, fields.documentNumber?.certain]).toEqual([true, true])
    expect([fields.surname?.certain, fields.sex?.certain, fields.nationality?.certain]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('people and documents out of the ordinary', () => {
  it('one name, no given names', () => {
    const { fields } = read(writeMrz({ ...ayse, surname: 'Arkfreith', givenNames: '' }))
    expect(fields.surname?.value).toBe('ARKFREITH')
    expect(fields.givenNames).toBeUndefined()
  })

  it('a birth date of which only the year is known', () => {
    const reading = read(writeMrz({ ...ayse, dateOfBirth: '1990' }))
    expect(reading.fields.dateOfBirth).toMatchObject({ value: '1990', certain: true })
  })

  it('Germany is D on paper and DEU as a value; the former Kosovo codes are RKS', () => {
    expect(values(read(writeMrz({ ...ayse, issuingState: 'DEU', nationality: 'XKX' })))).toMatchObject({
      issuingState: 'DEU',
      nationality: 'RKS',
    })
  })

  it('the century of a birth lies in the past, that of an expiry around today', () => {
    const old = values(read(writeMrz({ ...ayse, dateOfBirth: '1927-01-02', dateOfExpiry: '2030-01-01' })))
    expect(old).toMatchObject({ dateOfBirth: '1927-01-02', dateOfExpiry: '2030-01-01' })
    expect(values(read(writeMrz({ ...ayse, dateOfBirth: '2026-11-24' })))).toMatchObject({
      dateOfBirth: '2026-11-24',
    })
  })

  it('says when the names fill their field', () => {
    const long = {
      ...ayse,
      surname: 'Bennelong Wooloomooloo Warrandyte Warnambool',
      givenNames: 'Dingo Potoroo',
    }
    expect(read(writeMrz(long))).toMatchObject({ namesFillField: true, certain: true })
    expect(read(writeMrz(ayse)).namesFillField).toBe(false)
  })

  it.each([
    [
      'German passport',
      ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<', 'C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4'],
      'C01X00T47',
      'ERIKA',
      false,
    ],
    [
      'German identity card',
      ['IDD<<T220001293<<<<<<<<<<<<<<<', '6408125<2010315D<<<<<<<<<<<<<4', 'MUSTERMANN<<ERIKA<<<<<<<<<<<<<'],
      'T22000129',
      'ERIKA',
      false,
    ],
    [
      'Portuguese card, long number, names cut',
      ['I<PRT007666667<ZZ00<<<<<<<<<<<', '8303143M3405293PRT<<<<<<<<<<<4', 'CACADOR<DE<ARAUJO<<ANDRE<ESTEV'],
      '007666667ZZ0',
      'ANDRE ESTEV',
      true,
    ],
    [
      'Swedish card, number of eight places',
      ['I<SWE59000002<8198703142391<<<', '8703145M1701027SWE<<<<<<<<<<<8', 'SPECIMEN<<SVEN<<<<<<<<<<<<<<<<'],
      '59000002',
      'SVEN',
      false,
    ],
  ] as const)('the published specimen: %s', (_, lines, number, givenNames, namesFillField) => {
    const reading = read(lines)
    expect(reading).toMatchObject({ certain: true, namesFillField })
    expect(values(reading)).toMatchObject({ documentNumber: number, givenNames })
  })

  it('the French identity card before 2021 (public specimen)', () => {
    const reading = read(['IDFRALOISEAU<<<<<<<<<<<<<<<<<<<<<<<<', '970675K002774HERVE<<DJAMEL<7303216M4'])
    expect(reading).toMatchObject({ format: 'FRENCH_ID', certain: true })
    expect(values(reading)).toEqual({
      surname: 'LOISEAU',
      givenNames: 'HERVE DJAMEL',
      issuingState: 'FRA',
      documentNumber: '970675K00277',
      dateOfBirth: '1973-03-21',
      sex: 'M',
    })
  })
})

it('a residence title sticker has no composite check digit: two lines of 36, optional data to the end', () => {
  const [first = '', second = ''] = writeMrz({
    format: 'MRV-B',
    documentCode: 'V',
    issuingState: 'D',
    surname: 'Hassan',
    givenNames: 'Nour',
    documentNumber: 'YU7665076',
    nationality: 'SYR',
    dateOfBirth: '2006-07-08',
    sex: 'F',
    dateOfExpiry: '2027-01-01',
  })
  const reading = read([`AR${first.slice(2)}`, second])
  expect(reading).toMatchObject({ format: 'TD2', certain: true })
  expect(reading.checks).not.toHaveProperty('composite')
})
