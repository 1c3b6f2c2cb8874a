import { expect, test } from 'vitest'
import { mendSharpS } from '../../../main/text/mend-sharp-s.ts'

const mended = (text: string): string =>
  mendSharpS({ text, confidence: 0.9, box: { x: 0, y: 0, width: 10, height: 10 } }).text

test.each([
  ['GroRmann', 'Großmann'],
  ['StraBberger', 'Straßberger'],
  ['HafenstraRe', 'Hafenstraße'],
  ['groBe', 'große'],
  ['WeiR', 'Weiß'],
  ['schlieBen', 'schließen'],
  ['PreuRen', 'Preußen'],
])('%s is %s', (read, word) => expect(mended(read)).toBe(word))

test.each([
  'DeBrito',
  'McBride',
  'LaRosa',
  'MacRae',
  'DataBase',
  'GmbH',
  'AufenthG',
  'BAföG',
  'InterRent',
  'B2B',
])('%s stays', (word) => expect(mended(word)).toBe(word))
