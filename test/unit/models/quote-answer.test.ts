import { describe, expect, it } from 'vitest'
import { parseQuotes } from '../../../models/quote-answer.ts'

describe('the quotes of an answer', () => {
  it('are lists, whether the model gave one or several', () => {
    const answer = {
      tenants: { quote: ['Ayşe Öztürk', ' Emre Öztürk '] },
      landlord: { quote: 'Katrin Hofmann' },
    }
    expect(parseQuotes(answer, ['tenants', 'landlord'])).toEqual(
      new Map([
        ['tenants', ['Ayşe Öztürk', 'Emre Öztürk']],
        ['landlord', ['Katrin Hofmann']],
      ]),
    )
  })

  it('an empty quote is none', () => {
    expect(parseQuotes({ landlord: { quote: ' ' } }, ['landlord'])).toEqual(new Map([['landlord', []]]))
  })

  it.each([
    ['a field is missing', { tenants: { quote: '' } }],
    ['another key', { landlord: { quote: '', line: 3 } }],
    ['a paragraph', { landlord: { quote: 'a'.repeat(161) } }],
    ['many quotes', { landlord: { quote: Array.from({ length: 7 }, () => 'a') } }],
    ['no object', { landlord: 'Katrin Hofmann' }],
  ])('are not taken when %s', (_, answer) => {
    expect(parseQuotes(answer, ['landlord'])).toBeNull()
  })
})
