import { describe, expect, it } from 'vitest'
import { askNaively, type NaiveRun } from '../../bench/model/ask-naively.ts'
import { costTable, modelFloorsTable, readingTable } from '../../bench/model/model-tables.ts'
import { createIdealModel } from '../../bench/model/ideal-model.ts'
import { printedFields } from '../../bench/printed-values.ts'
import { quoteSchemaOf } from '../../../models/quote-answer.ts'
import { readModelCommand } from '../../bench/model/read-model-command.ts'
import { applicationsFor, type ModelRun } from '../../bench/model/run-with-model.ts'
import { askedFields } from '../../../models/knowledge/asked-fields.ts'
import { nothingAsked } from '../../../models/model-progress.ts'
import type { ModelQuestion } from '../../../models/model-question.ts'
import { finding, reading, report, score } from './hand-made-report.ts'

const command = { model: 'any', applications: 2, firstSeed: 20, naive: 2, trial: true, verbose: false }
const [application] = applicationsFor(command)
if (application === undefined) throw new Error('there is no application')
const delivered = { path: '', places: [] }
const use = { promptTokens: 1000, answerTokens: 200, durationMs: 9000 }

describe('readModelCommand', () => {
  it('is for a run with a model only', () => {
    expect(readModelCommand(['--quick'])).toBeNull()
    expect(readModelCommand(['--model', 'small'])).toMatchObject({
      model: 'small',
      applications: 8,
      naive: 8,
      firstSeed: 10_000,
      trial: false,
    })
    expect(readModelCommand(['--model', 'small', '--applications', '4', '--seed', '7'])).toMatchObject({
      applications: 4,
      naive: 4,
      firstSeed: 7,
      trial: true,
    })
  })

  it.each([[['--model']], [['--model', 'small', '--layouts', 'build']]])('refuses %j', (argv) => {
    expect(() => readModelCommand(argv)).toThrow()
  })
})

describe('the naive question', () => {
  const ask = (say: (question: ModelQuestion) => unknown): Promise<NaiveRun> =>
    askNaively(application, delivered, report({}), async (question) => ({
      type: 'answered',
      answer: say(question),
      use,
    }))
  /** Every field of every document as `say` has it. */
  const saying = (say: (id: string, name: string) => string) => () =>
    Object.fromEntries(
      application.documents.map(({ id, kind }) => [
        id,
        Object.fromEntries(askedFields[kind].map((name) => [name, say(id, name)])),
      ]),
    )
  const printed = (id: string, name: string): string =>
    String(
      application.documents
        .find((document) => document.id === id)
        ?.truthFields.find((field) => field.name === name)?.value ?? '',
    )

  it('is right about everything when it says what is printed', async () => {
    const run = await ask(saying(printed))
    const single = run.printed - run.right
    expect(run.answered).toBe(true)
    expect(run.printed).toBeGreaterThan(20)
    expect(single / run.printed).toBeLessThan(0.1) // of several persons it names one
  })

  it('is right about nothing when it says nothing, or another shape', async () => {
    expect(await ask(saying(() => ''))).toMatchObject({ answered: true, right: 0 })
    expect(await ask(() => 'employer')).toMatchObject({ answered: false, right: 0 })
  })
})

describe('the ideal model', () => {
  it('chooses what is printed, and nothing else', async () => {
    const printed = application.documents.flatMap(({ html }) => printedFields(html))
    const employer = printed.find(({ name }) => name === 'employer')?.text ?? ''
    const reply = await createIdealModel(application)(
      {
        system: '',
        material: `Arbeitgeber: ${employer}`,
        task: '',
        answerSchema: quoteSchemaOf([
          { name: 'employer', quotes: ['Eine andere Firma GmbH', employer], several: false },
          { name: 'landlord', quotes: ['Jemand Anders'], several: false },
          { name: 'persons', quotes: ['Jemand Anders'], several: true },
        ]),
        answerTokens: 100,
      },
      new AbortController().signal,
    )
    expect(employer).not.toBe('')
    expect(reply).toMatchObject({
      answer: { employer: { quote: employer }, landlord: { quote: '' }, persons: { quote: [] } },
    })
  })
})

describe('the tables of a model', () => {
  const run = (fields: Parameters<typeof reading>[0][], alarms: number): ModelRun['with'] =>
    score({ fields: fields.map(reading), findings: Array.from({ length: alarms }, () => finding({})) })
  const runOf = (alarms: number): ModelRun => ({
    application,
    delivered,
    plain: report({}),
    without: run([{}], 0),
    with: run([{}, { name: 'givenNames', value: 'Anna Maria' }], alarms),
    ideal: run([{}], 0),
    model: { ...nothingAsked, questions: 4, promptTokens: 400, answerTokens: 100 },
    opinionTokens: 300,
    read: [],
    newlyCompared: 1,
    newlyDoubtful: 0,
  })
  const naive: NaiveRun[] = [{ answered: true, use, printed: 10, right: 1 }]

  it('say which floors are reached', () => {
    const reached = (alarms: number): string[] =>
      modelFloorsTable({ runs: [runOf(alarms)], naive })
        .split('\n')
        .filter((line) => line.includes('yes') || line.includes('**no**'))
        .map((line) => line.split(' | ').at(-1) ?? '')
    expect(reached(0)).toEqual(['yes |', 'yes |', 'yes |', 'yes |', 'yes |'])
    expect(reached(1)[1]).toBe('**no** |')
  })

  it('count opinions apart, which the naive question does not give', () => {
    const dear = {
      ...naive[0],
      answered: true,
      printed: 10,
      right: 1,
      use: { ...use, promptTokens: 400, answerTokens: 0 },
    }
    expect(modelFloorsTable({ runs: [runOf(0)], naive: [dear] })).toContain('| ≤ 50 | 50.00 | yes |')
    expect(costTable({ runs: [runOf(0)], naive })).toContain('| opinions |  |  | 300 |')
  })

  it('say what was not measured', () => {
    expect(modelFloorsTable({ runs: [runOf(0)], naive: [] })).toContain('not measured')
    expect(readingTable({ runs: [runOf(0)], naive })).toContain('| one naive question | 10.0 % |')
  })
})
