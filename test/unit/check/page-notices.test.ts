import { describe, expect, it } from 'vitest'
import { noticesOfPages } from '../../../main/check/page-notices.ts'
import { mostWordsRead, type PageText } from '../../../models/page-text.ts'
import { pageOf } from '../extraction/paper.ts'
import { buildFacts } from '../plausibility/build-facts.ts'

const { documents } = buildFacts('ausbildung')

function said(more: Partial<PageText>): string[] {
  return noticesOfPages(documents.slice(0, 1), [pageOf('', more)]).map(({ code, text }) => `${code}: ${text}`)
}

describe('what is said about a page', () => {
  it('nothing, when it was read', () => {
    expect(said({ unseen: [{ carrier: 'metadata', text: 'Word', box: null }] })).toEqual([])
  })

  it('that files attached to the PDF were not opened, once for all of them', () => {
    const attached = { carrier: 'attachment' as const, text: 'Pass.pdf', box: null }
    const [notice, ...others] = said({ unseen: [attached, attached] })
    expect(notice).toMatch(/^file-refused: An das PDF sind Dateien angehängt/)
    expect(others).toEqual([])
    expect(notice).not.toContain('Pass.pdf')
  })

  it('that it was not read to its end', () => {
    const word = { text: 'Wort', confidence: 1, box: { x: 0, y: 0, width: 0.1, height: 0.01 } }
    expect(said({ words: Array.from({ length: mostWordsRead }, () => word) })).toEqual([])
    expect(said({ words: Array.from({ length: mostWordsRead + 1 }, () => word) })).toEqual([
      'page-cut: Auf der Seite stehen mehr Wörter, als gelesen werden; gelesen sind die ersten 6.000.',
    ])
  })

  it('why it was not read, and that its layer says something else', () => {
    expect(
      said({ problem: 'encrypted', layerDisagreement: 'Textebene und Bild unterscheiden sich.' }),
    ).toEqual([
      'page-unreadable: Nicht lesbar: Die Datei ist mit einem Kennwort geschützt.',
      'text-layer-differs: Textebene und Bild unterscheiden sich.',
    ])
  })
})
