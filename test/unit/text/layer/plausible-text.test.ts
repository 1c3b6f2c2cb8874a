import { describe, expect, test } from 'vitest'
import { isPlausibleText } from '../../../../main/text/layer/plausible-text.ts'

describe('isPlausibleText', () => {
  test.each([
    'Yiğit Ağaoğlu 17.05.1990 Łukasz Wiśniewski 03.11.1988 Nguyễn Thị Hoa Šarić Čakovec',
    'This is to certify that the above named has been admitted to the degree of Bachelor of Science.',
    '00417 14.02.1994 1 65 140294 S 017 4.150,00 4.236,75 612,08',
    'Seite 3',
    'Я, нижеподписавшийся, подтверждаю перевод',
    'P<UTOADEYEMI<<OLUWASEUN<GRACE<<<<<<<<<<<<<<< A045612371UTO9207096F3105144<<<<<<<<<<<<<<04',
    'Name: ______________________________ Ort: ________________',
    'zaświadczenie o wpisie krwią szczęścia brzmią wszystkie źdźbła trzcin',
  ])('believes %s', (text) => expect(isPlausibleText(text)).toBe(true))

  test.each([
    '',
    '   ',
    'Arb\uFFFDitsv\uFFFDrtrag zwis\uFFFDhen',
    '\uE001\uE002\uE003 \uE004\uE005\uE006',
    'bcdfg hjklm npqrst vwxz bcdfg hjklm npqrst vwxz bcdf',
    '!"§$%&/()=?`*+#{}[] !"§$%&/()',
  ])('does not believe %s', (text) => expect(isPlausibleText(text)).toBe(false))
})
