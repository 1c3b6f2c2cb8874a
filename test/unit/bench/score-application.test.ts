import { describe, expect, it } from 'vitest'
import { scoreFields } from '../../bench/score-fields.ts'
import { finding, passportTruth, planted, reading, score, zone, zoneLines } from './hand-made-report.ts'

const resultOf = (name: string, scored: ReturnType<typeof score>): string | undefined =>
  scored.fields.find((field) => field.name === name)?.result

describe('fields', () => {
  it('are right, wrong or not read', () => {
    const scored = score({
      fields: [reading({}), reading({ name: 'documentNumber', value: 'L898902C8' })],
    })
    expect(resultOf('surname', scored)).toBe('right')
    expect(resultOf('documentNumber', scored)).toBe('wrong')
    expect(resultOf('dateOfBirth', scored)).toBe('not-read')
    expect(scored.fields).toHaveLength(passportTruth.length - 1)
  })

  it('count by the surest reading, also when another one was right', () => {
    const right = reading({ confidence: 0.8 })
    expect(
      resultOf('surname', score({ fields: [right, reading({ value: 'Erikson', confidence: 0.9 })] })),
    ).toBe('wrong')
    expect(
      resultOf('surname', score({ fields: [right, reading({ value: 'Erikson', confidence: 0.7 })] })),
    ).toBe('right')
  })

  it('do not count when they were read on another page or in another file', () => {
    expect(resultOf('surname', score({ fields: [reading({ page: 2 })] }))).toBe('not-read')
    expect(resultOf('surname', score({ fields: [reading({})], document: { sha256: 'def' } }))).toBe(
      'not-read',
    )
  })

  it('say when a wrong value was called certain', () => {
    const [wrong] = score({ fields: [reading({ value: 'Erikson' })] }).fields
    expect(wrong).toMatchObject({ result: 'wrong', certain: true, truth: 'Eriksson', read: 'Erikson' })
  })
})

describe('fields that a document holds several times', () => {
  const results = (...values: string[]) =>
    scoreFields(
      'registration-certificate',
      ['Anna Eriksson', 'Ben Eriksson'].map((value) => ({ name: 'persons', value, page: 1 })),
      values.map((value) => reading({ name: 'persons', value })),
    ).map(({ result }) => result)

  it('are each right, wrong or not read', () => {
    expect(results('Ben Eriksson', 'Anna Eriksson')).toEqual(['right', 'right'])
    expect(results('Ben Eriksson')).toEqual(['not-read', 'right'])
    expect(results('Ben Eriksson', 'Anna Erik')).toEqual(['wrong', 'right'])
  })
})

describe('values', () => {
  it('are all reported values with their certainty', () => {
    const scored = score({
      fields: [
        reading({}),
        reading({ value: 'Erikson', confidence: 0.91 }),
        reading({ name: 'remarks', value: 'not marked' }),
      ],
    })
    expect(scored.values.map(({ confidence, result }) => [confidence, result])).toEqual([
      [0.97, 'right'],
      [0.91, 'wrong'],
      [0.97, 'unmarked'],
    ])
  })

  it('of a zone are right when the zone is, whatever the print says', () => {
    const number = reading({ name: 'documentNumber', value: 'L898902C9', reader: 'mrz' })
    expect(score({ fields: [number], document: { mrz: zone({}) } }).values).toMatchObject([
      { result: 'right' },
    ])
    expect(score({ fields: [number] }).values).toMatchObject([{ result: 'wrong' }])
  })
})

describe('kinds', () => {
  it('are right when every page of the document has the kind', () => {
    expect(score({}).kinds).toEqual([{ truth: 'passport', read: 'passport' }])
    expect(score({ document: { kind: 'visa' } }).kinds).toEqual([{ truth: 'passport', read: 'visa' }])
    expect(score({ document: { sha256: 'def' } }).kinds).toEqual([{ truth: 'passport', read: 'unknown' }])
  })
})

describe('zones', () => {
  const otherName = [zoneLines[0]?.replace('ANNA', 'ANMA') ?? '', zoneLines[1] ?? '']

  it.each([
    ['perfect', zone({})],
    ['falsely-certain', zone({ lines: otherName })],
    ['not-sure', zone({ lines: otherName, certain: false })],
    ['not-sure', zone({ certain: false })],
    ['not-sure', zone({ lines: otherName, certain: false, checks: { composite: false } })],
    ['perfect', zone({ certain: false, checks: { composite: false } })],
    ['falsely-certain', zone({ lines: otherName, checks: { composite: false } })],
    ['not-found', undefined],
  ] as const)('are %s', (result, mrz) => {
    expect(score({ document: mrz === undefined ? {} : { mrz } }).zones).toMatchObject([{ result }])
  })

  it('with a wrong century are falsely certain although every character is right', () => {
    const born = (value: string) => reading({ name: 'dateOfBirth', value, reader: 'mrz' })
    const document = { mrz: zone({}) }
    expect(score({ document, fields: [born('2074-08-12')] }).zones).toMatchObject([
      { result: 'falsely-certain' },
    ])
    expect(score({ document, fields: [born('1974-08-12')] }).zones).toMatchObject([{ result: 'perfect' }])
    expect(score({ document, fields: [{ ...born('2074-08-12'), certain: false }] }).zones).toMatchObject([
      { result: 'perfect' },
    ])
  })
})

describe('findings', () => {
  const results = (scored: ReturnType<typeof score>): string[] => scored.findings.map(({ result }) => result)

  it('are found by rule, subject and outcome', () => {
    expect(results(score({ planted: [planted({})], findings: [finding({})] }))).toEqual(['found'])
    expect(results(score({ planted: [planted({})], findings: [] }))).toEqual(['missed'])
    expect(
      results(score({ planted: [planted({})], findings: [finding({ outcome: 'unreadable' })] })),
    ).toEqual(['missed'])
  })

  it('are missed and false where another subject of the rule fires', () => {
    const scored = score({ planted: [planted({})], findings: [finding({ subject: 'givenNames' })] })
    expect(results(scored)).toEqual(['missed', 'false'])
  })

  it('that follow from what was planted are no false alarm, and another subject of the rule that follows is enough', () => {
    const follows = [{ rule: 'name-agrees', subject: 'givenNames' }, { rule: 'document-holder' }] as const
    const scored = score({
      planted: [planted({ follows })],
      findings: [finding({ subject: 'givenNames' }), finding({ rule: 'document-holder', subject: 'degree' })],
    })
    expect(results(scored)).toEqual(['found'])
  })

  it('that only follow do not replace the rule itself', () => {
    const scored = score({
      planted: [planted({ follows: [{ rule: 'document-holder' }] })],
      findings: [finding({ rule: 'document-holder', subject: 'degree' })],
    })
    expect(results(scored)).toEqual(['missed'])
  })

  it.each([
    ['K', 'differs', ['false']],
    ['P', 'missing', ['false']],
    ['H', 'differs', []],
    ['K', 'agrees', []],
    ['P', 'not-checked', []],
  ] as const)('%s %s without a reason: %j', (severity, outcome, expected) => {
    expect(results(score({ findings: [finding({ severity, outcome })] }))).toEqual(expected)
  })
})
