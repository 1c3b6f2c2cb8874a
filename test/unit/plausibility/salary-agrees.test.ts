import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import type { FieldName, FieldValue } from '../../../models/field.ts'
import { buildFacts, withDocument, withField, withStated, without, withoutField } from './build-facts.ts'
import { findingsOf, outcomeOf } from './check-facts.ts'

const first = buildFacts('erwerbstaetigkeit')
const renewal = buildFacts('erwerbstaetigkeit', 'verlaengerung')

function gross(facts: CaseFacts) {
  return findingsOf(facts, 'salary-agrees').find(({ subject }) => subject === 'grossEuro')
}

/** Sets the payslips of August, September, October. */
function withPayslips(facts: CaseFacts, name: FieldName, values: readonly FieldValue[]): CaseFacts {
  const slips = facts.documents.filter(({ kind }) => kind === 'payslip').map(({ id }) => id)
  return {
    ...facts,
    fields: facts.fields.map((field) => {
      const value = values[slips.indexOf(field.documentId)]
      return field.name === name && value !== undefined ? { ...field, value, quote: String(value) } : field
    }),
  }
}

describe('salary-agrees', () => {
  it('reports another salary in the contract with both values, their places and the request to clear it up', () => {
    const facts = withField(first, 'employment-contract', 'grossEuro', 3600)
    expect(gross(facts)).toMatchObject({
      outcome: 'differs',
      severity: 'K',
      stated: { value: 4500, source: 'Antragszusammenfassung, S. 1' },
    })
    expect(gross(facts)?.text).toContain(
      'Im Formular (Antragszusammenfassung, S. 1): 4.500 € brutto/Monat. Arbeitsvertrag, S. 1: 3.600 € brutto/Monat.',
    )
    expect(gross(facts)?.text).toMatch(/Bitte klären\.$/)
  })

  it('reports another salary in the declaration of the employer', () => {
    expect(gross(withField(first, 'employment-declaration', 'grossEuro', 4100))).toMatchObject({
      outcome: 'differs',
      severity: 'K',
    })
  })

  it('reports papers that differ where the form says nothing', () => {
    const silent = withoutField(first, 'application-summary', 'grossEuro')
    expect(outcomeOf(silent, 'salary-agrees', 'grossEuro')).toBe('agrees')
    const facts = withField(silent, 'employment-declaration', 'grossEuro', 4100)
    expect(gross(facts)).toMatchObject({ outcome: 'differs', severity: 'K', stated: null })
  })

  it.each([
    [4455, 'agrees'],
    [4454, 'differs'],
  ])('keeps one percent of tolerance: %s is %s', (euro, outcome) => {
    expect(gross(withField(first, 'employment-contract', 'grossEuro', euro))?.outcome).toBe(outcome)
  })

  it('takes the year of the form for the same as twelve months and shows the calculation', () => {
    const facts = withStated(withStated(first, 'grossEuro', 54_000), 'grossPeriod', 'year')
    expect(gross(facts)?.outcome).toBe('agrees')
    expect(gross(facts)?.text).toContain(
      'Im Jahr: 54.000 €; 4.500 € × 12 = 54.000 €. Die Angaben stimmen überein.',
    )
  })

  it('takes each amount of a contract with the period of its own line', () => {
    const amounts = withField(first, 'employment-contract', 'grossEuro', [54_000, 4500])
    const ids = amounts.documents.filter(({ kind }) => kind === 'employment-contract').map(({ id }) => id)
    const periods = withField(amounts, 'employment-contract', 'grossPeriod', ['month', 'year'])
    const quoted: CaseFacts = {
      ...periods,
      fields: periods.fields.map((field) => {
        if (!ids.includes(field.documentId)) return field
        if (field.value === 54_000 || field.value === 'year') return { ...field, quote: '54.000 € im Jahr' }
        if (field.value === 4500 || field.value === 'month') return { ...field, quote: '4.500 € im Monat' }
        return field
      }),
    }
    expect(gross(quoted)?.outcome).toBe('agrees')
  })

  it('explains a year of thirteen salaries that the contract names', () => {
    const year = withStated(withStated(first, 'grossEuro', 58_500), 'grossPeriod', 'year')
    const facts = withField(
      without(year, 'employment-declaration'),
      'employment-contract',
      'salariesPerYear',
      13,
    )
    expect(gross(facts)?.outcome).toBe('agrees')
    expect(gross(facts)?.text).toContain('4.500 € × 13 = 58.500 €')
  })

  it('has a number of salaries that no paper names looked at, with the calculation', () => {
    const year = withStated(withStated(first, 'grossEuro', 58_500), 'grossPeriod', 'year')
    const facts = withoutField(
      without(year, 'employment-declaration'),
      'employment-contract',
      'salariesPerYear',
    )
    expect(gross(facts)).toMatchObject({ outcome: 'differs', severity: 'P' })
    expect(gross(facts)?.text).toContain(
      'Im Jahr (bei 13 Monatsgehältern): 58.500 €; 4.500 € × 13 = 58.500 €.',
    )
    expect(gross(facts)?.text).not.toContain('Bitte klären')
  })

  it('takes it for a variant where only the declaration speaks, which has no place for the number', () => {
    const year = withStated(withStated(first, 'grossEuro', 58_500), 'grossPeriod', 'year')
    expect(gross(without(year, 'employment-contract'))).toMatchObject({ outcome: 'variant', severity: 'P' })
  })

  it('does not explain one paper away by a number of salaries that another contradicts', () => {
    const year = withStated(withStated(renewal, 'grossEuro', 54_000), 'grossPeriod', 'year')
    const bare = withoutField(year, 'employment-contract', 'salariesPerYear')
    expect(gross(withPayslips(bare, 'grossEuro', [4154, 4154, 4154]))).toMatchObject({
      outcome: 'differs',
      severity: 'K',
    })
    expect(gross(withField(bare, 'employment-declaration', 'grossEuro', 4154))?.outcome).toBe('differs')
  })

  it('does not explain two monthly amounts by a thirteenth salary (3.900 € and 3.600 €)', () => {
    const stated = withStated(without(first, 'employment-declaration'), 'grossEuro', 3900)
    const facts = withoutField(
      withField(stated, 'employment-contract', 'grossEuro', 3600),
      'employment-contract',
      'salariesPerYear',
    )
    expect(gross(facts)?.outcome).toBe('differs')
  })

  it('compares an hourly wage by the weekly hours', () => {
    const hourly = withField(first, 'employment-declaration', 'grossPeriod', 'hour')
    expect(gross(withField(hourly, 'employment-declaration', 'grossEuro', 25.96))?.outcome).toBe('agrees')
    expect(gross(withField(hourly, 'employment-declaration', 'grossEuro', 21))?.outcome).toBe('differs')
  })

  it('leaves an hourly wage without hours out', () => {
    const hourly = withField(first, 'employment-declaration', 'grossPeriod', 'hour')
    const facts = withoutField(
      withField(hourly, 'employment-declaration', 'grossEuro', 21),
      'employment-declaration',
      'hoursPerWeek',
    )
    expect(gross(facts)?.outcome).toBe('agrees')
  })

  it('does not rest a request on an uncertain reading', () => {
    const facts = withField(first, 'employment-contract', 'grossEuro', 3600, { certain: false })
    expect(gross(facts)?.outcome).toBe('unreadable')
  })

  it('does not rest on a period of the form that was not read with certainty', () => {
    const doubtful = withField(first, 'application-summary', 'grossPeriod', 'year', { certain: false })
    expect(gross(doubtful)?.outcome).toBe('agrees')
  })

  it('weighs an amount without its period as something to look at', () => {
    const facts = withField(renewal, 'employer-confirmation', 'grossEuro', 4000)
    expect(gross(facts)).toMatchObject({ outcome: 'differs', severity: 'P' })
    expect(gross(facts)?.text).toContain('Zeitraum nicht genannt')
  })

  it('is not checked where only the form speaks', () => {
    const facts = without(first, 'employment-contract', 'employment-declaration')
    expect(gross(facts)?.outcome).toBe('not-checked')
  })

  it('looks at an older contract beside the present one', () => {
    const facts = withDocument(first, 'employment-contract', {
      employee: 'Ayşe Öztürk',
      grossEuro: 3000,
      grossPeriod: 'month',
    })
    expect(gross(facts)).toMatchObject({ outcome: 'differs', severity: 'P' })
  })
})

describe('salary-agrees on payslips', () => {
  it('reports payslips that are all lower', () => {
    expect(gross(withPayslips(renewal, 'grossEuro', [3900, 3900, 3900]))).toMatchObject({
      outcome: 'differs',
      severity: 'K',
    })
  })

  it('takes a single higher month for a bonus and shows it', () => {
    const facts = withPayslips(renewal, 'grossEuro', [4500, 6800, 4500])
    expect(gross(facts)?.outcome).toBe('variant')
    expect(gross(facts)?.text).toContain('6.800 € brutto/Monat: einzelner Monat mit höherem Betrag.')
  })

  it('has a single lower month looked at', () => {
    const facts = withPayslips(renewal, 'grossEuro', [4500, 3100, 4500])
    expect(gross(facts)).toMatchObject({ outcome: 'differs', severity: 'P' })
  })

  it('has a raise that no contract shows looked at', () => {
    const facts = withPayslips(renewal, 'grossEuro', [4900, 4900, 4900])
    expect(gross(facts)).toMatchObject({ outcome: 'differs', severity: 'P' })
  })

  it('leaves out the month in which the job began after its first day', () => {
    const starts = ['employment-contract', 'employment-declaration', 'employer-confirmation'] as const
    const begun = starts.reduce(
      (facts, kind) => withField(facts, kind, 'startDate', '2026-08-17'),
      withStated(renewal, 'startDate', '2026-08-17'),
    )
    expect(gross(withPayslips(begun, 'grossEuro', [2250, 4500, 4500]))?.outcome).toBe('agrees')
  })

  it('compares the net pay of the form with the payslips', () => {
    expect(outcomeOf(withStated(renewal, 'netEuro', 2850), 'salary-agrees', 'netEuro')).toBe('agrees')
    const facts = withStated(renewal, 'netEuro', 3400)
    const net = findingsOf(facts, 'salary-agrees').find(({ subject }) => subject === 'netEuro')
    expect(net).toMatchObject({ outcome: 'differs', severity: 'P' })
  })

  it('reads the sponsor’s payslips in a family case', () => {
    const family = withStated(
      withStated(buildFacts('familiennachzug'), 'grossEuro', 4500),
      'grossPeriod',
      'month',
    )
    expect(gross(family)?.outcome).toBe('agrees')
    expect(gross(withPayslips(family, 'grossEuro', [3000, 3000, 3000]))?.outcome).toBe('differs')
  })
})

describe('salary-agrees on hours and training pay', () => {
  it('has other weekly hours looked at', () => {
    const facts = withField(first, 'employment-declaration', 'hoursPerWeek', 30)
    const hours = findingsOf(facts, 'salary-agrees').find(({ subject }) => subject === 'hoursPerWeek')
    expect(hours).toMatchObject({ outcome: 'differs', severity: 'P' })
  })

  it('compares training pay with any of the years of the training', () => {
    const training = withDocument(buildFacts('ausbildung'), 'training-contract', {
      trainee: 'Ayşe Öztürk',
      payPerMonthEuro: [1000, 1100, 1200],
    })
    const of = (euro: number) =>
      outcomeOf(withStated(training, 'payPerMonthEuro', euro), 'salary-agrees', 'payPerMonthEuro')
    expect(of(1100)).toBe('agrees')
    expect(of(1400)).toBe('differs')
  })
})
