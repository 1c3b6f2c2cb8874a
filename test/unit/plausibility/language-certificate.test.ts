import { describe, expect, it } from 'vitest'
import { buildFacts, withDocument, withField, withStated, withoutField } from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

const settled = buildFacts('niederlassungserlaubnis')
const spouse = buildFacts('familiennachzug')

describe('language-certificate: level', () => {
  it('reports less than B1 for the Niederlassungserlaubnis', () => {
    expect(deviationsOf(withField(settled, 'language-certificate', 'level', 'A2'))).toEqual([
      'language-certificate level differs K',
    ])
  })

  it.each(['B1', 'B2', 'C2'])('has nothing to look at with %s', (level) => {
    expect(deviationsOf(withField(settled, 'language-certificate', 'level', level))).toEqual([])
  })

  it('asks for A1 of a spouse who joins', () => {
    expect(outcomeOf(spouse, 'language-certificate', 'level')).toBe('agrees')
  })

  it('asks for A1 under § 18c Abs. 2', () => {
    const blueCard = withStated(settled, 'legalBasis', '§ 18c Abs. 2 AufenthG')
    expect(
      outcomeOf(withField(blueCard, 'language-certificate', 'level', 'A1'), 'language-certificate', 'level'),
    ).toBe('agrees')
  })

  it('compares with the form where the § names no level', () => {
    const student = withDocument(buildFacts('ausbildung'), 'language-certificate', {
      holder: 'Ayşe Öztürk',
      level: 'B2',
    })
    expect(outcomeOf(student, 'language-certificate', 'level')).toBe('not-checked')
    expect(deviationsOf(withStated(student, 'level', 'C1'))).toEqual(['language-certificate level differs K'])
    expect(deviationsOf(withStated(student, 'level', 'B2'))).toEqual([])
  })

  it('is P where the § is satisfied but the form states more', () => {
    expect(deviationsOf(withStated(spouse, 'level', 'B1'))).toEqual(['language-certificate level differs P'])
  })

  it('takes the best of several certificates', () => {
    const two = withDocument(
      withField(settled, 'language-certificate', 'level', 'A2'),
      'integration-course',
      {
        holder: 'Ayşe Öztürk',
        level: 'B1',
      },
    )
    expect(deviationsOf(two)).toEqual([])
  })

  it.each([
    ['§ 18c Abs. 1 AufenthG', '§ 18c Abs. 1 Satz 1 Nr. 4'],
    ['§ 28 Abs. 2 AufenthG', '§ 28 Abs. 2 Satz 1'],
    ['§ 9a AufenthG', '§ 9a Abs. 2 Satz 1 Nr. 3'],
    ['§ 26 Abs. 4 AufenthG', '§ 9 Abs. 2 Satz 1 Nr. 7'],
  ])('names where %s asks for B1', (paragraph, source) => {
    const under = withStated(
      withField(settled, 'language-certificate', 'level', 'A2'),
      'legalBasis',
      paragraph,
    )
    const finding = findingsOf(under, 'language-certificate').find(({ subject }) => subject === 'level')
    expect(finding).toMatchObject({ outcome: 'differs', severity: 'K' })
    expect(finding?.text).toContain(source)
  })

  it.each(['§ 26 Abs. 3 AufenthG', '§ 35 AufenthG', '§ 18c AufenthG'])(
    '%s asks for no one level',
    (paragraph) => {
      const under = withStated(
        withField(settled, 'language-certificate', 'level', 'A2'),
        'legalBasis',
        paragraph,
      )
      expect(
        findingsOf(under, 'language-certificate').filter(({ text }) => text.includes('Verlangt')),
      ).toEqual([])
    },
  )

  it('does not rest on an uncertain level', () => {
    const doubtful = withField(settled, 'language-certificate', 'level', 'A2', { certain: false })
    expect(deviationsOf(doubtful)).toEqual([])
    expect(outcomeOf(doubtful, 'language-certificate', 'level')).toBe('unreadable')
  })

  it('is not checked where no level was read', () => {
    const unread = withoutField(settled, 'language-certificate', 'level')
    expect(outcomeOf(unread, 'language-certificate', 'level')).toBe('not-checked')
    expect(findingsOf(buildFacts('erwerbstaetigkeit'), 'language-certificate')).toEqual([])
  })
})

describe('language-certificate: Leben in Deutschland', () => {
  it('is passed with 15 of 33', () => {
    expect(deviationsOf(withField(settled, 'life-in-germany-test', 'points', 15))).toEqual([])
    expect(deviationsOf(withField(settled, 'life-in-germany-test', 'points', 14))).toEqual([
      'language-certificate points differs K',
    ])
  })
})
