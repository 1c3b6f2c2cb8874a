import { describe, expect, it } from 'vitest'
import { judge } from '../../../main/plausibility/judge.ts'
import type { FieldValue } from '../../../models/field.ts'
import { buildField } from './build-facts.ts'

const same = (a: FieldValue, b: FieldValue) =>
  a === b ? 'equal' : a === `${b}~` || b === `${a}~` ? 'variant' : 'different'
const form = { value: 'x', source: 'Antrag', field: null }
const certain = (value: string, document = 'doc-1') => buildField(document, 'institution', value)
const doubtful = (value: string, document = 'doc-1') =>
  buildField(document, 'institution', value, 0, { certain: false })

describe('judge', () => {
  it.each([
    ['nothing', undefined, [], 'not-checked'],
    ['the form alone', form, [], 'not-checked'],
    ['one paper alone', undefined, [certain('x')], 'not-checked'],
    ['the form and a paper that agree', form, [certain('x')], 'agrees'],
    ['another notation', form, [certain('x~')], 'variant'],
    ['a certain deviation', form, [certain('x'), certain('y', 'doc-2')], 'differs'],
    ['an uncertain deviation', form, [doubtful('y')], 'unreadable'],
    [
      'an uncertain deviation beside a certain reading of the same paper',
      form,
      [certain('x'), doubtful('y')],
      'agrees',
    ],
    ['an uncertain agreement', form, [doubtful('x')], 'agrees'],
    ['papers that contradict each other', undefined, [certain('x'), certain('y', 'doc-2')], 'differs'],
    [
      'an uncertain paper against a certain one',
      undefined,
      [certain('x'), doubtful('y', 'doc-2')],
      'unreadable',
    ],
    [
      'an uncertain form against papers that agree with each other',
      { ...form, field: doubtful('x', 'doc-0') },
      [certain('y'), certain('y', 'doc-2')],
      'unreadable',
    ],
    ['an uncertain form', { ...form, field: doubtful('x', 'doc-0') }, [certain('y')], 'unreadable'],
  ] as const)('of %s', (_, stated, fields, outcome) => {
    expect(judge(stated, fields, same)).toMatchObject({ outcome })
  })

  it('weighs two uncertain readings that confirm each other with P', () => {
    const elsewhere = { ...doubtful('y', 'doc-2'), quote: 'Hochschule y' }
    expect(judge(form, [doubtful('y'), elsewhere], same)).toMatchObject({ outcome: 'differs', severity: 'P' })
    expect(judge(form, [doubtful('y'), doubtful('z', 'doc-2')], same)).toMatchObject({
      outcome: 'unreadable',
    })
  })

  it('takes the same words at the same place of papers of one make for one reading', () => {
    const payslips = [doubtful('y'), doubtful('y', 'doc-2'), doubtful('y', 'doc-3')]
    expect(judge(form, payslips, same)).toMatchObject({ outcome: 'unreadable' })
  })

  it('still sees papers contradict each other beside an uncertain form', () => {
    const uncertain = { ...form, field: doubtful('x', 'doc-0') }
    expect(judge(uncertain, [certain('x'), certain('y', 'doc-2')], same)).toMatchObject({
      outcome: 'differs',
    })
  })
})
