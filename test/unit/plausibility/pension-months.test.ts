import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import { buildFacts, withDocument, withField, withStated, without, withoutField } from './build-facts.ts'
import { findingsOf } from './check-facts.ts'

const settled = buildFacts('niederlassungserlaubnis')

function pension(facts: CaseFacts) {
  return findingsOf(facts, 'pension-months')[0]
}

function months(count: number, paragraph = '9 Abs. 2'): CaseFacts {
  return withField(
    withStated(settled, 'legalBasis', `§ ${paragraph} AufenthG`),
    'pension-record',
    'months',
    count,
  )
}

describe('pension-months', () => {
  it.each([
    ['9 Abs. 2', 60, 'agrees'],
    ['9 Abs. 2', 59, 'differs'],
    ['18c Abs. 1', 36, 'agrees'],
    ['18c Abs. 1', 35, 'differs'],
    ['18c Abs. 1', 24, 'differs'],
    ['18c Abs. 1', 23, 'differs'],
    ['18c Abs. 2', 27, 'agrees'],
    ['18c Abs. 2', 21, 'agrees'],
    ['18c Abs. 2', 20, 'differs'],
  ])('§ %s, %s months: %s (the certificate shows B1)', (paragraph, count, outcome) => {
    expect(pension(months(count, paragraph))?.outcome).toBe(outcome)
  })

  it('leaves § 18c Abs. 2 open between 21 and 27 where no level is known, and differs below B1', () => {
    expect(pension(without(months(26, '18c Abs. 2'), 'language-certificate'))?.outcome).toBe('not-checked')
    expect(pension(withField(months(26, '18c Abs. 2'), 'language-certificate', 'level', 'A2'))?.outcome).toBe(
      'differs',
    )
    expect(pension(withField(months(26, '18c Abs. 2'), 'language-certificate', 'level', 'C1'))?.outcome).toBe(
      'agrees',
    )
  })

  it('leaves § 18c Abs. 1 open between 24 and 36 where a degree may be a German one', () => {
    expect(pension(months(30, '18c Abs. 1'))).toMatchObject({ outcome: 'differs', severity: 'P' })
    expect(pension(months(23, '18c Abs. 1'))).toMatchObject({ outcome: 'differs', severity: 'K' })
    const graduate = withDocument(months(30, '18c Abs. 1'), 'degree', { holder: 'Ayşe Öztürk' })
    expect(pension(graduate)?.outcome).toBe('not-checked')
  })

  it('states months, norm, place and the exception for spouses', () => {
    const finding = pension(months(48))
    expect(finding).toMatchObject({ severity: 'K', norm: '§ 9 Abs. 2 AufenthG' })
    expect(finding?.text).toContain('Monate mit Beiträgen: 48 (Rentenversicherungsverlauf, S. 1)')
    expect(finding?.text).toContain('§ 9 Abs. 3 Satz 1 AufenthG')
    expect(finding?.text).toMatch(/Bitte klären\.$/)
    expect(pension(months(60))?.text).not.toMatch(/Bitte klären|§ 9 Abs. 3 Satz 1/)
    expect(pension(months(30, '18c Abs. 1'))?.text).not.toContain('Bitte klären')
  })

  it.each(['9 Abs. 3a', '28 Abs. 2'])('asks for none under § %s', (paragraph) => {
    expect(pension(months(3, paragraph))).toBeUndefined()
  })

  it('counts the periods where the record has no sum, a month begun as a whole one', () => {
    const record = withoutField(settled, 'pension-record', 'months')
    const facts = withField(record, 'pension-record', 'periods', [
      '2021-01-15/2023-06-30',
      '2023-09-01/2026-02-10',
    ])
    expect(pension(facts)?.outcome).toBe('agrees')
    expect(pension(facts)?.text).toContain('60 gezählt aus den Zeiträumen')
    expect(pension(facts)?.text).toContain('Lücken: 01.07.2023 bis 31.08.2023.')
  })

  it('does not call days within a counted month a gap', () => {
    const facts = withField(settled, 'pension-record', 'periods', [
      '2021-01-01/2023-06-10',
      '2023-06-20/2026-10-31',
    ])
    expect(pension(facts)?.text).not.toContain('Lücken')
  })

  it('does not rest on an uncertain number', () => {
    const facts = withField(settled, 'pension-record', 'months', 6, { certain: false })
    expect(pension(withoutField(facts, 'pension-record', 'periods'))?.outcome).toBe('unreadable')
    expect(pension(facts)?.text).toContain('70 gezählt aus den Zeiträumen')
  })

  it('takes the record that counts most', () => {
    const facts = withDocument(settled, 'pension-record', { holder: 'Ayşe Öztürk', months: 12 })
    expect(pension(facts)?.outcome).toBe('agrees')
  })

  it('is not checked without a record, without a number, and without a basis', () => {
    expect(pension(without(settled, 'pension-record'))?.outcome).toBe('not-checked')
    const empty = withoutField(withoutField(settled, 'pension-record', 'months'), 'pension-record', 'periods')
    expect(pension(empty)?.outcome).toBe('not-checked')
    const open = pension(withoutField(settled, 'application-summary', 'legalBasis'))
    expect(open?.outcome).toBe('not-checked')
    expect(open?.text).toContain('§ 9 Abs. 2: 60 Monate; § 9 Abs. 3a: keine; § 18c Abs. 1: 36 Monate')
  })

  it('is silent for other services', () => {
    expect(pension(buildFacts('erwerbstaetigkeit'))).toBeUndefined()
  })
})
