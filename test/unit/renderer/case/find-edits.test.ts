import fc from 'fast-check'
import { expect, it } from 'vitest'
import { suggestLetter } from '../../../../main/note/suggest-letter.ts'
import { composeLetter, letterEditsSchema, partsOf, type LetterParagraph } from '../../../../models/letter.ts'
import { findEdits } from '../../../../renderer/screens/case/letter/find-edits.ts'
import { buildFacts, withField, without } from '../../plausibility/build-facts.ts'
import { caseOf, draftOf, judge } from '../../note/noted-case.ts'

const state = caseOf(
  without(
    withField(buildFacts('erwerbstaetigkeit'), 'employment-contract', 'grossEuro', 3600),
    'health-insurance',
  ),
)
const salary = judge(state, 'salary-agrees', 'grossEuro')
const insurance = judge(state, 'evidence-complete', 'health-insurance')
const { paragraphs } = suggestLetter(state, draftOf([salary, insurance]))
const suggested = composeLetter(paragraphs, null)

/** What of an edited letter is saved. */
const savedOf = (text: string) => JSON.stringify(findEdits(paragraphs, text))

it('an unchanged letter needs no words', () => {
  expect(findEdits(paragraphs, suggested)).toBeNull()
})

it('saves what the person typed and nothing else', () => {
  const edited = suggested
    .replace('Guten Tag Ayşe Öztürk', 'Sehr geehrte Frau Öztürk')
    .replace('[Telefon]', '0341 555')
    .replace('brauchen wir noch', 'benötigen wir')
  const edits = findEdits(paragraphs, edited)
  expect(composeLetter(paragraphs, edits)).toBe(edited)
  expect(edits?.pieces.flatMap((piece) => ('own' in piece ? [piece.own] : []))).toEqual([
    'Sehr geehrte Frau',
    'benötigen wir',
    '0341 555',
  ])
})

it('a paragraph that is moved or copied is no word of the person', () => {
  const item = paragraphs.find(({ name }) => name.startsWith('item salary'))?.text ?? ''
  expect(item).toContain('3.600 €')
  for (const edited of [`${item}\n\n${suggested.replace(item, '')}`, `${suggested}\n\nNochmals:\n${item}`]) {
    expect(composeLetter(paragraphs, findEdits(paragraphs, edited))).toBe(edited)
    expect(savedOf(edited)).not.toMatch(/3\.600|Öztürk|Arbeitsvertrag/)
  }
})

it('gives every edited letter back, and never saves a number of the suggestion', () => {
  const words = suggested.split(/(\s+)/)
  const cut = fc.tuple(
    fc.nat(words.length),
    fc.nat(words.length),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  fc.assert(
    fc.property(fc.array(cut, { maxLength: 5 }), (cuts) => {
      const edited = cuts
        .reduce((now, [from, count, typed]) => now.toSpliced(from, count % 9, typed), words)
        .join('')
      const edits = findEdits(paragraphs, edited)
      expect(composeLetter(paragraphs, edits && letterEditsSchema.parse(edits))).toBe(edited)
      const own = edits?.pieces.map((piece) => ('own' in piece ? piece.own : '')).join('\n') ?? ''
      for (const word of partsOf(own).filter((each) => /\d/.test(each)))
        expect(partsOf(suggested)).not.toContain(word)
    }),
    { numRuns: 150 },
  )
})

const shorter: LetterParagraph[] = [
  { name: 'a', text: 'Ihr Antrag vom 1.' },
  { name: 'b', text: '1. Gehalt: 3.600 € im Vertrag.' },
  { name: 'd', text: 'Mit freundlichen Grüßen' },
]

it('own words outlive the paragraph they were put into', () => {
  const edits = findEdits(shorter, composeLetter(shorter, null).replace('im Vertrag', 'im Vertrag vom Mai'))
  const without3600 = shorter.filter(({ name }) => name !== 'b')
  expect(composeLetter(without3600, edits)).toBe('Ihr Antrag vom 1.\n\n vom Mai\n\nMit freundlichen Grüßen')
  const reworded = shorter.map((each) =>
    each.name === 'b' ? { name: 'b', text: '1. Gehalt: anders.' } : each,
  )
  expect(composeLetter(reworded, edits)).toBe(
    'Ihr Antrag vom 1.\n\n1. Gehalt: anders.\n\n vom Mai\n\nMit freundlichen Grüßen',
  )
})

it('a new paragraph comes behind the one before it, a deleted one stays deleted', () => {
  const edits = findEdits(shorter, 'Ihr Antrag vom 1.\n\nGuten Tag\n\nMit freundlichen Grüßen')
  const longer = shorter.toSpliced(2, 0, { name: 'c', text: '2. Pass fehlt.' })
  expect(composeLetter(longer, edits)).toBe(
    'Ihr Antrag vom 1.\n\nGuten Tag\n\n2. Pass fehlt.\n\nMit freundlichen Grüßen',
  )
})
