import { describe, expect, it } from 'vitest'
import { writeMrz, type MrzContent } from '../../documents/mrz-writer.ts'

/** The specimen of ICAO Doc 9303: Anna Maria Eriksson of Utopia, with the lines as printed in parts 4 to 7. */
const eriksson: MrzContent = {
  format: 'TD3',
  documentCode: 'P',
  issuingState: 'UTO',
  surname: 'Eriksson',
  givenNames: 'Anna Maria',
  documentNumber: 'L898902C3',
  nationality: 'UTO',
  dateOfBirth: '1974-08-12',
  sex: 'F',
  dateOfExpiry: '2012-04-15',
}

describe('writeMrz writes the specimens of ICAO Doc 9303', () => {
  it.each([
    [
      'TD3, part 4 appendix A',
      { ...eriksson, optionalData: 'ZE184226B' },
      ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    ],
    [
      'TD1, part 5 appendix A',
      { ...eriksson, format: 'TD1', documentCode: 'I', documentNumber: 'D23145890' },
      ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'],
    ],
    [
      'TD1 with a long number, part 5',
      { ...eriksson, format: 'TD1', documentCode: 'I', documentNumber: 'D23145890734' },
      ['I<UTOD23145890<7349<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'],
    ],
    [
      'TD2, part 6 appendix B',
      { ...eriksson, format: 'TD2', documentCode: 'I', documentNumber: 'D23145890' },
      ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'],
    ],
    [
      'MRV-A, part 7 appendix A',
      {
        ...eriksson,
        format: 'MRV-A',
        documentCode: 'V',
        documentNumber: 'L8988901C',
        nationality: 'XXX',
        dateOfBirth: '1940-09-07',
        dateOfExpiry: '1996-12-10',
        optionalData: '6ZE184226B',
      },
      ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'],
    ],
    [
      'MRV-B, part 7 appendix B',
      {
        ...eriksson,
        format: 'MRV-B',
        documentCode: 'V',
        documentNumber: 'L8988901C',
        nationality: 'XXX',
        dateOfBirth: '1940-09-07',
        dateOfExpiry: '1996-12-10',
      },
      ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'],
    ],
  ] as const)('%s', (_, content, lines) => {
    expect(writeMrz(content)).toEqual(lines)
  })
})

describe('writeMrz at the edges', () => {
  it('cuts long names per part, with a letter in the last place', () => {
    const [line = ''] = writeMrz({
      ...eriksson,
      surname: 'Bennelong Wooloomooloo Warrandyte Warnambool',
      givenNames: 'Dingo Potoroo',
    })
    expect(line).toHaveLength(44)
    expect(line).toMatch(/^P<UTOBENNEL\w*<WOOLO\w*<WARRA\w*<WARNA\w*<<DINGO$/)
  })

  it('writes one name, partial dates, an unknown sex and Germany as the standard has them', () => {
    const [first = '', second = ''] = writeMrz({
      ...eriksson,
      surname: 'Arkfreith',
      givenNames: '',
      nationality: 'DEU',
      dateOfBirth: '1990',
      sex: 'X',
    })
    expect(first.slice(5)).toBe('ARKFREITH'.padEnd(39, '<'))
    expect(second.slice(10, 21)).toBe('D<<90<<<<3<')
  })

  it('refuses a number that does not fit', () => {
    expect(() => writeMrz({ ...eriksson, documentNumber: 'L898902C36' })).toThrow(RangeError)
  })
})
