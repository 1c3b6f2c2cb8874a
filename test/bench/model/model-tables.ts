import { askedFields } from '../../../models/knowledge/asked-fields.ts'
import { countEach, markdownTable, percent, seconds } from '../markdown-table.ts'
import type { NaiveRun } from './ask-naively.ts'
import type { ModelRun } from './run-with-model.ts'

/** Everything that was measured; `naive` has one entry per application, in their order. */
export interface ModelMeasured {
  readonly runs: readonly ModelRun[]
  readonly naive: readonly NaiveRun[]
}

/** With which readers. */
type Reading = 'with' | 'without' | 'ideal'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const fieldsOf = (runs: readonly ModelRun[], reading: Reading) => runs.flatMap((run) => run[reading].fields)
const rightOf = (runs: readonly ModelRun[], reading: Reading): number =>
  fieldsOf(runs, reading).filter(({ result }) => result === 'right').length
const falseOf = (runs: readonly ModelRun[], reading: Reading): number =>
  runs.flatMap((run) => run[reading].findings).filter(({ result }) => result === 'false').length
const foundOf = (runs: readonly ModelRun[], reading: Reading): number =>
  runs.flatMap((run) => run[reading].findings).filter(({ result }) => result === 'found').length
const tokensOf = (runs: readonly ModelRun[]): number =>
  sum(runs.map(({ model }) => model.promptTokens + model.answerTokens))
const opinionTokensOf = (runs: readonly ModelRun[]): number => sum(runs.map((run) => run.opinionTokens))
const naiveTokensOf = (naive: readonly NaiveRun[]): number =>
  sum(naive.map(({ use }) => use.promptTokens + use.answerTokens))
const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)

interface Floor {
  readonly name: string
  readonly wanted: string
  readonly measure: (measured: ModelMeasured) => number | null
  readonly reached: (value: number) => boolean
}

const floors: readonly Floor[] = [
  {
    name: 'fields right with the model beyond without, in percentage points',
    wanted: '≥ 5',
    measure: ({ runs }) =>
      share(rightOf(runs, 'with') - rightOf(runs, 'without'), fieldsOf(runs, 'without').length),
    reached: (value) => value >= 5,
  },
  {
    name: 'false findings with the model beyond without',
    wanted: '≤ 0',
    measure: ({ runs }) => falseOf(runs, 'with') - falseOf(runs, 'without'),
    reached: (value) => value <= 0,
  },
  {
    name: 'answers that are no JSON or of another shape, in percent',
    wanted: '< 0.5',
    measure: ({ runs }) =>
      share(sum(runs.map(({ model }) => model.unusable)), sum(runs.map(({ model }) => model.questions))),
    reached: (value) => value < 0.5,
  },
  {
    name: 'tokens for reading fields against one naive question per application, in percent',
    wanted: '≤ 50',
    measure: ({ runs, naive }) => {
      const own = runs.slice(0, naive.length)
      return naive.length === 0 ? null : share(tokensOf(own) - opinionTokensOf(own), naiveTokensOf(naive))
    },
    reached: (value) => value <= 50,
  },
  {
    name: 'fields right beyond the naive question, of those it is asked for, in percentage points',
    wanted: '≥ 0',
    measure: ({ runs, naive }) => {
      if (naive.length === 0) return null
      const printed = sum(naive.map((each) => each.printed))
      const ours = fieldsOf(runs.slice(0, naive.length), 'with').filter(({ kind, name }) =>
        askedFields[kind].includes(name),
      )
      const right = ours.filter(({ result }) => result === 'right').length
      return share(right, ours.length) - share(sum(naive.map((each) => each.right)), printed)
    },
    reached: (value) => value >= 0,
  },
]

export function modelFloorsTable(measured: ModelMeasured): string {
  return markdownTable(
    'Floors',
    '',
    ['floor', 'wanted', 'measured', 'reached'],
    floors.map(({ name, wanted, measure, reached }) => {
      const value = measure(measured)
      if (value === null) return [name, wanted, 'not measured', '']
      return [name, wanted, value.toFixed(2), reached(value) ? 'yes' : '**no**']
    }),
  )
}

export function readingTable({ runs, naive }: ModelMeasured): string {
  const fields = fieldsOf(runs, 'with').length
  const row = (name: string, reading: Reading) => {
    const results = fieldsOf(runs, reading).map(({ result }) => result)
    const [right = 0, wrong = 0, unread = 0] = countEach(results, ['right', 'wrong', 'not-read'])
    return [name, percent(right, fields), wrong, unread, foundOf(runs, reading), falseOf(runs, reading)]
  }
  const [right, printed] = [sum(naive.map((each) => each.right)), sum(naive.map((each) => each.printed))]
  return markdownTable(
    'Reading',
    `${runs.length} born-digital applications, ${fields} printed values, in layouts that no label table was tuned on. The naive question is asked about the first ${naive.length}, for ${printed} values.`,
    ['', 'fields right', 'wrong', 'not read', 'planted found', 'false findings'],
    [
      row('without the model', 'without'),
      row('with the model', 'with'),
      row('with one that quotes all that is printed', 'ideal'),
      ['one naive question', percent(right, printed), '', '', '', ''],
    ],
  )
}

export function costTable({ runs, naive }: ModelMeasured): string {
  const models = runs.map(({ model }) => model)
  const total = (pick: (model: ModelRun['model']) => number): number => sum(models.map(pick))
  const documents = total((model) => model.documents)
  const used = sum(naive.map(({ use }) => use.durationMs))
  return markdownTable(
    'Cost',
    'The naive question is one per application, and gives no opinions on wordings and kinds: they are counted apart. Questions and times are of both.',
    ['', 'questions', 'documents', 'tokens per application', 'per document', 'per application'],
    [
      [
        'what was left open',
        total((model) => model.questions),
        documents,
        Math.round((tokensOf(runs) - opinionTokensOf(runs)) / runs.length),
        seconds(total((model) => model.durationMs) / Math.max(1, documents)),
        seconds(total((model) => model.durationMs) / runs.length),
      ],
      ['opinions', '', '', Math.round(opinionTokensOf(runs) / runs.length), '', ''],
      [
        'naive',
        naive.length,
        '',
        naive.length === 0 ? '–' : Math.round(naiveTokensOf(naive) / naive.length),
        '',
        naive.length === 0 ? '–' : seconds(used / naive.length),
      ],
    ],
  )
}

export function groundingTable({ runs }: ModelMeasured): string {
  const total = (pick: (model: ModelRun['model']) => number): number =>
    sum(runs.map(({ model }) => pick(model)))
  const quotes = total((model) => model.quotes)
  const results = runs.flatMap(({ read }) => read.map(({ result }) => result))
  const [right = 0, wrong = 0, unmarked = 0] = countEach(results, ['right', 'wrong', 'unmarked'])
  const row = (name: string, count: number) => [name, count, percent(count, quotes)]
  return markdownTable(
    'Grounding',
    `What became of ${quotes} quotes. Of the values that were kept, ${right} are right, ${wrong} wrong, ${unmarked} of fields that the paper does not have; ${sum(runs.map((run) => run.newlyCompared))} comparisons became possible, ${sum(runs.map((run) => run.newlyDoubtful))} are now "not certainly read".`,
    ['', 'quotes', 'share'],
    [
      row(
        'dropped: not on the page',
        total((model) => model.notFound),
      ),
      row(
        'dropped: not what the field holds',
        total((model) => model.noValue),
      ),
      row(
        'dropped: implausible',
        total((model) => model.implausible),
      ),
      row(
        'the same as an unsure reading',
        total((model) => model.agreed),
      ),
    ],
  )
}
