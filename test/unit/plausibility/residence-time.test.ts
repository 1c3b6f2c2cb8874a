import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import {
  buildFacts,
  withApplication,
  withDocument,
  withField,
  withStated,
  without,
  withoutField,
} from './build-facts.ts'
import { findingsOf } from './check-facts.ts'

const settled = buildFacts('niederlassungserlaubnis')

function residence(facts: CaseFacts, policy = defaultPolicy) {
  return findingsOf(facts, 'residence-time', policy)[0]
}

/** Entered on a day, with a title since, filed on 10.11.2026. */
function since(day: string, paragraph = '9 Abs. 2'): CaseFacts {
  const facts = withApplication(withStated(settled, 'legalBasis', `§ ${paragraph} AufenthG`), {
    firstEntryOn: day,
  })
  return withField(facts, 'residence-title', 'dateOfIssue', day)
}

describe('residence-time', () => {
  it.each([
    ['9 Abs. 2', '2021-11-11', 'agrees'],
    ['9 Abs. 2', '2021-11-12', 'differs'],
    ['9 Abs. 3a', '2023-11-11', 'agrees'],
    ['9 Abs. 3a', '2023-11-12', 'differs'],
    ['28 Abs. 2', '2023-11-11', 'agrees'],
    ['28 Abs. 2', '2023-11-12', 'differs'],
    ['18c Abs. 1', '2023-11-11', 'agrees'],
    ['18c Abs. 1', '2023-11-12', 'differs'],
    ['18c Abs. 1', '2024-11-12', 'differs'],
  ])('§ %s, in Germany since %s: %s', (paragraph, day, outcome) => {
    expect(residence(since(day, paragraph))).toMatchObject({ subject: 'dateOfEntry', outcome })
  })

  it('says from when to when, how many months, and how many of them titles prove', () => {
    const finding = residence(withField(since('2020-09-01'), 'residence-title', 'dateOfIssue', '2024-01-10'))
    expect(finding?.outcome).toBe('agrees')
    expect(finding?.text).toContain('Aufenthalt vom 01.09.2020 bis 10.11.2026: 74 volle Monate.')
    expect(finding?.text).toContain(
      'Durch vorgelegte Titel belegt: 34 Monate: 10.01.2024 bis 31.12.2026 (Aufenthaltstitel, S. 1).',
    )
  })

  it('counts study half under § 9 Abs. 2 only', () => {
    const student = (paragraph: string) =>
      withField(
        withDocument(since('2021-11-11', paragraph), 'residence-title', {
          surname: 'Öztürk',
          givenNames: 'Ayşe',
          legalBasis: '§ 16b Abs. 1 AufenthG',
          dateOfIssue: '2021-11-11',
          dateOfExpiry: '2023-11-10',
        }),
        'residence-title',
        'dateOfIssue',
        '2023-11-11',
      )
    expect(residence(student('9 Abs. 2'))).toMatchObject({ outcome: 'differs', severity: 'P' })
    expect(residence(student('9 Abs. 2'))?.text).toContain('60 − 24 ÷ 2 = 48 Monate')
    expect(residence(student('9 Abs. 3a'))?.outcome).toBe('agrees')
  })

  it('counts no title whose dates were not read with certainty', () => {
    const doubtful = withField(since('2020-09-01'), 'residence-title', 'dateOfExpiry', '2026-12-31', {
      certain: false,
    })
    expect(residence(doubtful)?.text).toContain('Durch vorgelegte Titel belegt: 0 Monate.')
    expect(residence(doubtful)?.outcome).toBe('agrees')
  })

  it('names the gaps between titles', () => {
    const facts = withDocument(since('2023-03-01'), 'residence-title', {
      surname: 'Öztürk',
      givenNames: 'Ayşe',
      dateOfIssue: '2020-09-01',
      dateOfExpiry: '2022-12-31',
    })
    expect(residence(facts)?.text).toContain('Zwischen den Titeln liegen Lücken: 01.01.2023 bis 28.02.2023')
  })

  it('takes the day that policy chooses', () => {
    const facts = since('2021-11-20')
    expect(residence(facts)?.outcome).toBe('differs')
    expect(residence(facts, { ...defaultPolicy, thresholdDay: 'today' })?.outcome).toBe('agrees')
  })

  it('is not checked without dates, and without a basis', () => {
    const undated = withApplication(without(settled, 'residence-title'), { firstEntryOn: null })
    expect(residence(undated)?.outcome).toBe('not-checked')
    expect(residence(withoutField(settled, 'application-summary', 'legalBasis'))?.text).toContain(
      '§ 9 Abs. 2: 60 Monate',
    )
  })

  it('is silent for other services', () => {
    expect(residence(buildFacts('erwerbstaetigkeit'))).toBeUndefined()
  })
})

describe('residence-time for holders of the Blue Card (§ 18c Abs. 2)', () => {
  function employedSince(day: string): CaseFacts {
    const facts = withStated(settled, 'legalBasis', '§ 18c Abs. 2 AufenthG')
    return withField(
      withField(facts, 'employment-contract', 'startDate', day),
      'employer-confirmation',
      'startDate',
      day,
    )
  }

  it.each([
    ['2024-08-11', 'A1', 'agrees'],
    ['2024-08-12', 'A1', 'differs'],
    ['2025-02-11', 'B1', 'agrees'],
    ['2025-02-12', 'B1', 'differs'],
  ])('employed since %s with %s: %s', (day, level, outcome) => {
    const facts = withField(employedSince(day), 'language-certificate', 'level', level)
    expect(residence(facts)).toMatchObject({ subject: 'startDate', outcome })
  })

  it('is open between the two numbers where no level is known', () => {
    expect(residence(without(employedSince('2024-12-01'), 'language-certificate'))?.outcome).toBe(
      'not-checked',
    )
  })
})
