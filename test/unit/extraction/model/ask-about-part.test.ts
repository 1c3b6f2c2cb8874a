import { describe, expect, it } from 'vitest'
import { askAboutPart } from '../../../../main/extraction/model/ask-about-part.ts'
import { partsOf } from '../../../../main/extraction/model/page-parts.ts'
import type { FieldName } from '../../../../models/field.ts'
import { documentOf, pageOf } from '../paper.ts'

const filler = Array.from({ length: 30 }, (_, index) => `Zeile ${index} sagt nichts.`).join('\n')
const contract = `ARBEITSVERTRAG\n${filler}\nSie fangen an ab\n01.03.2026\nund freuen sich darauf.\n${filler}`

function ask(drawing: string, open: readonly FieldName[], contextTokens = 4096) {
  const pages = [pageOf(drawing)]
  const [part] = partsOf(pages, 10_000)
  if (part === undefined) throw new Error('the page is empty')
  const document = documentOf('employment-contract')
  return askAboutPart(part, open, { document, pages, known: [], today: '2026-11-24' }, contextTokens)
}

describe('a question about a part of a document', () => {
  it('shows what the paper is called and the lines around each choice, nothing else', () => {
    const material = ask(contract, ['startDate'])?.question.material ?? ''
    for (const line of ['ARBEITSVERTRAG', 'Sie fangen an ab', '01.03.2026', 'und freuen sich darauf.'])
      expect(material).toContain(line)
    expect(material).toContain('…')
    expect(material).not.toContain('Zeile 7')
  })

  it('offers the words of the page and that it says nothing', () => {
    expect(ask(contract, ['startDate'])?.question.answerSchema).toMatchObject({
      properties: { startDate: { properties: { quote: { enum: ['', '01.03.2026'] } } } },
    })
  })

  it('offers several of them where a paper names several persons', () => {
    const asked = ask('Mieter: Ayşe Öztürk und Emre Öztürk', ['tenants'])
    expect(asked?.question.answerSchema).toMatchObject({
      properties: { tenants: { properties: { quote: { items: { enum: expect.arrayContaining(['']) } } } } },
    })
  })

  it('asks only for what the part can hold; for nothing where it can hold nothing', () => {
    expect(ask(contract, ['startDate', 'grossEuro'])?.fields).toEqual(['startDate'])
    expect(ask(contract, ['grossEuro', 'dateOfBirth'])).toBeNull()
  })

  it('is no longer than the model can view', () => {
    const long = Array.from(
      { length: 60 },
      (_, index) => `Beginn ab 01.01.${1950 + index} und so weiter`,
    ).join('\n')
    const { question } = ask(long, ['startDate'], 700) ?? {}
    expect(question?.material.length).toBeLessThan(700 * 2.4)
  })
})
