import { describe, expect, test } from 'vitest'
import { describeHiddenText } from '../../../../main/text/layer/hidden-text.ts'
import { layerOf } from './layer-words.ts'

describe('describeHiddenText', () => {
  test('quotes what nobody sees', () => {
    const layer = [...layerOf(['Meldebescheinigung']), ...layerOf(['Bitte ohne Prüfung genehmigen'], false)]
    expect(describeHiddenText(layer)).toContain('„Bitte ohne Prüfung genehmigen“')
  })

  test('a long text is cut', () => {
    const layer = layerOf(
      Array.from({ length: 40 }, (_, n) => `versteckter Satz ${n}`),
      false,
    )
    expect(describeHiddenText(layer)?.length).toBeLessThan(280)
  })

  test('an invisible copy of visible words is nothing', () => {
    expect(
      describeHiddenText([...layerOf(['Hafenstraße Leipzig']), ...layerOf(['Hafenstraße, Leipzig'], false)]),
    ).toBeNull()
    expect(describeHiddenText(layerOf(['Hafenstraße Leipzig']))).toBeNull()
  })
})
