import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeHtml } from '../../../main/note/html-page.ts'
import { writeLetterHtml } from '../../../main/note/write-letter-html.ts'
import { writeNote } from '../../../main/note/write-note.ts'
import { writeNoteHtml } from '../../../main/note/write-note-html.ts'
import { writeNoteText } from '../../../main/note/write-note-text.ts'
import { buildFacts, withField } from '../plausibility/build-facts.ts'
import { caseOf, draftOf, judge } from './noted-case.ts'

const state = caseOf(
  withField(buildFacts('erwerbstaetigkeit'), 'employment-contract', 'employer', '<b>Bau & Co</b>'),
)
const draft = draftOf(
  [
    judge(state, 'employer-agrees', 'employer', {
      words: 'Umfirmierung\n\nlaut Register',
      seeOriginal: true,
    }),
  ],
  { assessment: 'Erster Absatz.\n\nZweiter Absatz.' },
)
const note = writeNote(state, draft, { aid: 'Schlüssig 0.1.0', createdAt: '2026-11-24T23:30:00.000Z' })

it('has the parts of a Vermerk in their order', () => {
  const text = writeNoteText(note)
  const titles = text.split('\n').filter((line) => /^[A-ZÄÖÜ][A-ZÄÖÜ ]{4,}$/.test(line))
  expect(titles).toEqual([
    'VERMERK',
    'ANTRAG',
    'EINGESEHENE UNTERLAGEN',
    'FESTSTELLUNGEN',
    'BEIM TERMIN IM ORIGINAL ANSEHEN',
    'WÜRDIGUNG',
    'ERGEBNIS',
    'HILFSMITTEL',
  ])
  expect(
    text.startsWith('VERMERK\nDatum: 25.11.2026\nAntragsnummer: antrag-1\nVerfasst von: K. Beispiel\n'),
  ).toBe(true)
  expect(text).toContain('   Umfirmierung\n   laut Register\n')
  expect(text).toContain('WÜRDIGUNG\nErster Absatz.\nZweiter Absatz.\n')
  expect(text.endsWith('(K. Beispiel)\n')).toBe(true)
})

it('names its version from the second on', () => {
  expect(writeNoteText({ ...note, version: 1 })).not.toContain('Version:')
  expect(writeNoteText({ ...note, version: 2 })).toContain('Version: 2')
})

it('says that a list is empty and that nothing was written', () => {
  const empty = { ...note, documentsSeen: [], facts: [], seeOriginal: [], result: '' }
  expect(writeNoteText(empty)).toContain('FESTSTELLUNGEN\nKeine.\n')
  expect(writeNoteText(empty)).toContain('ERGEBNIS\n–\n')
  expect(writeNoteHtml(empty)).toContain('<h2>Feststellungen</h2>\n<p>Keine.</p>')
})

it('prints the same words as the text, none of them as markup', () => {
  const html = writeNoteHtml(note)
  const shown = html.slice(html.indexOf('<body>')).replace(/<[^>]*>/g, ' ')
  const plain = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  expect(wordsOf(plain)).toEqual(wordsOf(writeNoteText(note).replace(/^\d+\. /gm, '')))
  expect(html).toContain('&lt;b&gt;Bau &amp; Co&lt;/b&gt;')
  expect(html).not.toContain('<b>')
})

it('a page loads nothing and runs nothing', () => {
  for (const html of [writeNoteHtml(note), writeLetterHtml('Guten Tag')]) {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).not.toMatch(/<(script|img|link|iframe)|https?:|url\(/)
  }
})

it('a letter keeps its lines and paragraphs', () => {
  const html = writeLetterHtml('Guten Tag,\n\n1. Pass\n   <Seite 2>\n\n\nGruß\n')
  expect(html).toContain('<p>Guten Tag,</p>\n<p>1. Pass\n   &lt;Seite 2&gt;</p>\n<p>Gruß</p>')
})

it('no text opens a tag, an attribute or an entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeHtml(text)
      expect(escaped).not.toMatch(/[<>"']/)
      expect(escaped.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
    }),
  )
})
