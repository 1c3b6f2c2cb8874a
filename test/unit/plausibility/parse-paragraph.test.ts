import { describe, expect, it } from 'vitest'
import { fallsUnder, parseParagraph, serviceOfParagraph } from '../../../main/plausibility/parse-paragraph.ts'

describe('parseParagraph', () => {
  it.each([
    ['§ 18g AufenthG', '18g'],
    ['§ 18 g Abs. 1 AufenthG', '18g Abs. 1'],
    ['§18c Absatz 2', '18c Abs. 2'],
    ['18c Abs. 1', '18c Abs. 1'],
    ['9 Abs. 3a', '9 Abs. 3a'],
    ['16b', '16b'],
    ['Aufenthaltserlaubnis nach § 30 AufenthG', '30'],
    ['§ 28 Abs. 1 Satz 1 Nr. 1 AufenthG', '28 Abs. 1'],
    ['Blaue Karte EU', '18g'],
    ['Niederlassungserlaubnis', null],
    ['', null],
  ])('"%s" is %s', (text, paragraph) => {
    expect(parseParagraph(text)).toBe(paragraph)
  })

  it.each([
    ['18g', '18g', true],
    ['18g Abs. 1', '18g', true],
    ['18c', '18c Abs. 1', false],
    ['18', '18g', false],
    [null, '18g', false],
  ])('%s under %s: %s', (paragraph, norm, falls) => {
    expect(fallsUnder(paragraph, norm)).toBe(falls)
  })

  it.each([
    ['18b', 'erwerbstaetigkeit'],
    ['16b', 'ausbildung'],
    ['32', 'familiennachzug'],
    ['28 Abs. 1', 'familiennachzug'],
    ['28 Abs. 2', 'niederlassungserlaubnis'],
    ['9 Abs. 2', 'niederlassungserlaubnis'],
    ['81', null],
  ])('§ %s belongs to %s', (paragraph, service) => {
    expect(serviceOfParagraph(paragraph)).toBe(service)
  })
})
