import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate, parseDates, parseMonth, parsePeriod } from '../../../main/values/parse-date.ts'

const values = (text: string): string[] => parseDates(text).map(({ value }) => value)

describe('parseDate: every notation of paper', () => {
  it.each([
    ['17.05.1990', '1990-05-17'],
    ['1.10.2026', '2026-10-01'],
    ['01.10.26', '2026-10-01'],
    ['17. 05. 1990', '1990-05-17'],
    ['17 . 05 . 1990', '1990-05-17'],
    ['17.5.90', '1990-05-17'],
    ['1. Oktober 2026', '2026-10-01'],
    ['1.Oktober 2026', '2026-10-01'],
    ['01. Okt. 2026', '2026-10-01'],
    ['17. März 1990', '1990-03-17'],
    ['17. Ma\u0308rz 1990', '1990-03-17'],
    ['17.MÄRZ.1990', '1990-03-17'],
    ['17 May 1990', '1990-05-17'],
    ['17th of May 1990', '1990-05-17'],
    ['May 17, 1990', '1990-05-17'],
    ['September 3rd, 2024', '2024-09-03'],
    ['1990-05-17', '1990-05-17'],
    ['1990/05/17', '1990-05-17'],
    ['1990.05.17', '1990-05-17'],
    ['1990-05-17T08:30:00', '1990-05-17'],
    ['17/05/1990', '1990-05-17'],
    ['17-05-1990', '1990-05-17'],
    ['05/17/1990', '1990-05-17'],
    ['17 MAI/MAY 90', '1990-05-17'],
    ['12 JUN/JUIN 91', '1991-06-12'],
    ['12 JUN / JUIN 1991', '1991-06-12'],
    ['12.JUN.1991', '1991-06-12'],
    ['12 JUN 1991', '1991-06-12'],
    ['12JUN1991', '1991-06-12'],
    ['12-Jun-1991', '1991-06-12'],
    ['12 Haz/Jun 1991', '1991-06-12'],
    ['03 Ağu/Aug 2019', '2019-08-03'],
    ['1er février 2020', '2020-02-01'],
    ['15 août 2021', '2021-08-15'],
    ['5 de enero de 2020', '2020-01-05'],
    ['12 января 1985', '1985-01-12'],
    ['05 СІЧ/JAN 85', '1985-01-05'],
    ['05 січня 1985', '1985-01-05'],
    ['3 października 1999', '1999-10-03'],
    ['١٧.٠٥.١٩٩٠', '1990-05-17'],
    ['۱۹۹۰/۰۵/۱۷', '1990-05-17'],
    ['17\u00a0.\u00a005\u00a0.\u00a01990', '1990-05-17'],
    ['17–05–1990', '1990-05-17'],
    ['17 05 1990', '1990-05-17'],
    ['05/1990', '1990-05'],
    ['05.1990', '1990-05'],
    ['Mai 2026', '2026-05'],
    ['JUN 1991', '1991-06'],
    ['1990', '1990'],
    ['XX.XX.1990', '1990'],
    ['00.00.1990', '1990'],
    ['00.05.1990', '1990-05'],
    ['Leipzig, den 3. November 2026', '2026-11-03'],
    ['geb. am 17.05.1990 in Bursa', '1990-05-17'],
    ['29.02.2024', '2024-02-29'],
  ] as const)('%s', (text, value) => {
    expect(parseDate(text)?.value ?? null).toBe(value)
  })

  it.each([
    '32.01.2020',
    '29.02.2023',
    '31.04.2020',
    '17.13.1990',
    '3.900,00 €',
    '0341 12 05 2010',
    'DE12 3456 7890 1234 5678 90',
    '§ 18 Abs. 2',
    'Version 1.2.3',
    '17.05.19901',
    '192.168.10.20',
    '12.05.1790',
    'Matrikelnummer 3721990',
    'Uhrzeit 10.30',
    'in 2020 Fällen',
    '',
  ])('%s is no date', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  it('reads what every German notation of a day writes', () => {
    const months = [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ]
    const english = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
    const day = fc
      .date({ min: new Date('1930-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (iso) => {
        const [year = '', month = '', dayText = ''] = iso.split('-')
        const index = Number(month) - 1
        const notations = [
          `${dayText}.${month}.${year}`,
          `${Number(dayText)}.${Number(month)}.${year}`,
          `${Number(dayText)}. ${months[index]} ${year}`,
          `${dayText} ${english[index]} ${year}`,
          `${months[index]} ${Number(dayText)}, ${year}`,
          iso,
          `am ${dayText}.${month}.${year} in Leipzig`,
        ]
        for (const text of notations) expect([text, ...values(text)]).toEqual([text, iso])
        const short = parseDate(`${dayText}.${month}.${year.slice(2)}`, { notAfter: iso })
        expect(short?.value).toBe(iso)
      }),
    )
  })

  it('never throws and never leaves the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789./- OlIMaiju,\u0661XÄ')), maxLength: 40 }),
        (text) => {
          for (const { raw, index } of parseDates(text))
            expect(text.slice(index, index + raw.length)).toBe(raw)
        },
      ),
    )
  })
})

describe('parseDate: doubt', () => {
  it('names the other reading where day and month are open', () => {
    expect(parseDate('04/05/1990')).toMatchObject({ value: '1990-05-04', ambiguous: '1990-04-05' })
    expect(parseDate('04-05-1990')?.ambiguous).toBe('1990-04-05')
    expect(parseDate('04.05.1990')?.ambiguous).toBeNull()
    expect(parseDate('05/05/1990')?.ambiguous).toBeNull()
    expect(parseDate('17/05/1990')?.ambiguous).toBeNull()
  })

  it.each([
    ['O1.10.2026', '2026-10-01'],
    ['l7.05.1990', '1990-05-17'],
    ['I7.O5.1990', '1990-05-17'],
    ['17.05.199O', '1990-05-17'],
    ['17,05.1990', '1990-05-17'],
    ['17.051990', '1990-05-17'],
    ['1705.1990', '1990-05-17'],
    ['B.05.1990', '1990-05-08'],
    ['14105/2022', '2022-05-14'],
    ['02/0712019', '2019-07-02'],
    ['22102/12025', '2025-02-22'],
  ])('%s is read and marked as repaired', (text, value) => {
    expect(parseDate(text)).toMatchObject({ value, repaired: true, raw: text })
  })

  it.each(['OI.lO.2O26', 'SO.BO.2020'])('%s has too many letters to be a date', (text) => {
    expect(parseDate(text)?.value.length).not.toBe(10)
  })

  it('puts a two-digit year before the day it must not follow', () => {
    expect(parseDate('12.03.31', { notAfter: '2026-11-24' })?.value).toBe('1931-03-12')
    expect(parseDate('12.03.26', { notAfter: '2026-11-24' })?.value).toBe('2026-03-12')
    expect(parseDate('24.12.26', { notAfter: '2026-11-24' })?.value).toBe('1926-12-24')
    expect(parseDate('12.03.31')?.value).toBe('2031-03-12')
  })
})

describe('parseDates', () => {
  it('gives all dates of a text in order, none twice', () => {
    const text =
      'Das Arbeitsverhältnis beginnt am 01.10.2026 und endet am 30. September 2028; Probezeit bis März 2027. Leipzig, 3/11/2026'
    expect(values(text)).toEqual(['2026-10-01', '2028-09-30', '2027-03', '2026-11-03'])
  })
})

describe('parseMonth', () => {
  it.each([
    ['März 2026', '2026-03'],
    ['MÄRZ 2026', '2026-03'],
    ['Abrechnungsmonat 03.2026', '2026-03'],
    ['03/2026', '2026-03'],
    ['03/26', '2026-03'],
    ['Mrz 26', '2026-03'],
    ["Mär'26", '2026-03'],
    ['2026-03', '2026-03'],
    ['01.03.2026 - 31.03.2026', '2026-03'],
    ['Entgeltabrechnung für Oktober 2026', '2026-10'],
    ['13/2026', null],
    ['2026', null],
    ['Seite 3', null],
  ] as const)('%s', (text, value) => {
    expect(parseMonth(text)?.value ?? null).toBe(value)
  })
})

describe('parsePeriod', () => {
  it.each([
    ['vom 01.10.2026 bis 31.03.2027', '2026-10-01', '2027-03-31'],
    ['01.10.2026 - 31.03.2027', '2026-10-01', '2027-03-31'],
    ['01.10.2026–31.03.2027', '2026-10-01', '2027-03-31'],
    ['01.10.2026 bis einschließlich 31.03.2027', '2026-10-01', '2027-03-31'],
    ['vom 1. Oktober 2026 bis zum 31. März 2027', '2026-10-01', '2027-03-31'],
    ['01.10. - 31.12.2026', '2026-10-01', '2026-12-31'],
    ['1. bis 31. März 2026', '2026-03-01', '2026-03-31'],
    ['10/2026 – 02/2027', '2026-10-01', '2027-02-28'],
    ['from 1 October 2026 to 31 March 2027', '2026-10-01', '2027-03-31'],
    ['from 1 October 2026 until 31 March 2027', '2026-10-01', '2027-03-31'],
    ['Semester: 01.10.2026 bis 31.03.2027, Ausstellung 02.09.2026', '2026-10-01', '2027-03-31'],
  ])('%s', (text, from, until) => {
    expect(parsePeriod(text)).toMatchObject({ from, until })
  })

  it.each(['31.03.2027 bis 01.10.2026', 'geboren am 17.05.1990, wohnhaft seit 01.02.2020', '01.10.2026'])(
    '%s is no period',
    (text) => {
      expect(parsePeriod(text)).toBeNull()
    },
  )
})
