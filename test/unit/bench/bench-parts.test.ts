import { describe, expect, it } from 'vitest'
import { benchSets } from '../../bench/bench-sets.ts'
import { mergedCase, messageCase } from '../../bench/cases-of-size.ts'
import { inParallel } from '../../bench/in-parallel.ts'
import { keepResult } from '../../bench/keep-result.ts'
import { median, percent } from '../../bench/markdown-table.ts'
import { countContained, countWhole, printedValues } from '../../bench/printed-values.ts'
import { readCommand } from '../../bench/read-command.ts'
import { applicationsOf } from '../../bench/run-applications.ts'
import { comparingRules } from '../../documents/contradictions/contradictions.ts'
import { mark, text } from '../../documents/markup.ts'

describe('the set of 16 born-digital applications', () => {
  const applications = applicationsOf(benchSets['digital-16'], 'digital')

  it('has four of each service, each with at least two contradictions', () => {
    const services = Map.groupBy(applications, ({ truth }) => truth.service)
    expect([...services.values()].map((own) => own.length)).toEqual([4, 4, 4, 4])
    for (const { planted } of applications) expect(planted.length).toBeGreaterThanOrEqual(2)
  })

  it('plants every rule at least twice', () => {
    const planted = applications.flatMap((application) => application.planted.map(({ rule }) => rule))
    for (const rule of comparingRules)
      expect(planted.filter((each) => each === rule).length, rule).toBeGreaterThan(1)
  })
})

describe('the full set', () => {
  it('reads at least forty applications under each usual condition, from measuring seeds', () => {
    const { perService, services, firstSeed, layouts } = benchSets.full
    for (const condition of ['digital', 'scan-300', 'scan-200', 'phone-photo'] as const) {
      expect(perService[condition] * services.length).toBeGreaterThanOrEqual(40)
    }
    expect([firstSeed >= 10_000, layouts]).toEqual([true, 'measure'])
  })
})

describe('readCommand', () => {
  it('knows a set from a trial', () => {
    expect(readCommand([])).toMatchObject({ name: 'full', trial: false })
    expect(readCommand(['--quick'])).toMatchObject({ name: 'quick', trial: false })
    expect(readCommand(['--set', 'digital-16', '--verbose'])).toMatchObject({
      name: 'digital-16',
      trial: false,
      verbose: true,
    })
    expect(readCommand(['--seed', '100', '--count', '2', '--degradations', 'digital,merged'])).toMatchObject({
      trial: true,
      set: { firstSeed: 100, perService: { digital: 2, merged: 2 }, native: null, caseSizes: null },
    })
  })

  it.each([[['--set', 'huge']], [['--degradations', 'fax']], [['--nonsense']]])('refuses %j', (argv) => {
    expect(() => readCommand(argv)).toThrow()
  })
})

describe('cases of a size', () => {
  const base = { seed: 10_000, layouts: 'measure' } as const
  const pagesOf = (documents: readonly { pages: number }[]): number =>
    documents.reduce((sum, { pages }) => sum + pages, 0)

  it('have exactly the pages they should, in files that differ', () => {
    expect(pagesOf(messageCase(base, 10).documents)).toBe(10)
    const { documents } = mergedCase(base, 200)
    expect(pagesOf(documents)).toBe(200)
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
    expect(documents.filter(({ kind }) => kind === 'application-summary')).toHaveLength(1)
  })
})

describe('printed values', () => {
  const html = `<p>${text('employer', 'Müller & Söhne')} ${mark('month', '2026-03', 'März <b>2026</b>')} ${text('rooms', '3')} ${text('mrz', 'P<UTO')}</p>`

  it('are the words on the page, without those that occur everywhere', () => {
    expect(printedValues(html)).toEqual(['Müller & Söhne', 'März  2026 '])
  })

  it('are contained word by word and letter by letter, wherever the words stand', () => {
    expect(countContained(printedValues(html), '2026 MÜLLER & Abrechnung Söh ne, März')).toBe(2)
    expect(countContained(printedValues(html), 'Müller & Abrechnung März 2025')).toBe(0)
    expect(countContained(printedValues(html), 'Muller & Sohne, Marz 2026')).toBe(0)
  })

  it('stand in one piece only where their words follow each other', () => {
    expect(countWhole(printedValues(html), '2026 MÜLLER & Abrechnung Söh ne, März')).toBe(0)
    expect(countWhole(printedValues(html), 'Abrechnung MÜLLER & Söh ne März 2026')).toBe(2)
  })
})

describe('small parts', () => {
  it('keeps the results of other sets', () => {
    const first = keepResult('', 'quick', '- a\n\n### Table\n\n| 1 |')
    const both = keepResult(first, 'digital-16', 'b')
    expect(both).toBe(keepResult(keepResult('', 'digital-16', 'b'), 'quick', '- a\n\n### Table\n\n| 1 |'))
    expect(keepResult(both, 'quick', 'c')).toBe(`${keepResult('', 'digital-16', 'b')}\n## quick\n\nc\n`)
  })

  it('takes the middle of values', () => {
    expect([median([]), median([3]), median([4, 1]), median([9, 1, 2])]).toEqual([null, 3, 2.5, 2])
    expect([percent(1, 3), percent(0, 0)]).toEqual(['33.3 %', '–'])
  })

  it('works on as many at once as it may, and keeps the order', async () => {
    let [now, most] = [0, 0]
    const results = await inParallel([5, 1, 3, 2], 2, async (item) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, item))
      now -= 1
      return item * 10
    })
    expect([results, most]).toEqual([[50, 10, 30, 20], 2])
  })
})
