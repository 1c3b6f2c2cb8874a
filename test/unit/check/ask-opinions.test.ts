import { describe, expect, it } from 'vitest'
import { askOpinions } from '../../../main/check/ask-opinions.ts'
import { QuestionCounter } from '../../../main/check/question-counter.ts'
import type { ModelQuestion } from '../../../models/model-question.ts'
import type { Opinion } from '../../../models/opinion.ts'
import { buildFacts } from '../plausibility/build-facts.ts'
import { findingsOf } from '../plausibility/check-facts.ts'
import { readingOf } from './reading-of.ts'

const use = { promptTokens: 100, answerTokens: 20, durationMs: 500 }
const facts = buildFacts('erwerbstaetigkeit')
const contract = facts.documents.find(({ kind }) => kind === 'employment-contract')?.id ?? ''
const findings = findingsOf({
  ...facts,
  fields: facts.fields.map((field) =>
    field.name === 'jobTitle' && field.documentId === contract ? { ...field, value: 'Programmierer' } : field,
  ),
})
const strange = `
                    Nutzungsüberlassung von Wohnraum
Herr Vogt überlässt Frau Öztürk drei Zimmer in der Kantstraße 9, 04275 Leipzig.`

interface Outcome {
  readonly opinions: readonly Opinion[]
  readonly questions: readonly ModelQuestion[]
  readonly counter: QuestionCounter
}

async function ask(
  answer: (question: ModelQuestion, index: number) => unknown,
  { papers = [], of = findings }: { papers?: readonly string[]; of?: typeof findings } = {},
): Promise<Outcome> {
  const questions: ModelQuestion[] = []
  const counter = new QuestionCounter(async (question) => {
    questions.push(question)
    return { type: 'answered', answer: answer(question, questions.length - 1), use }
  }, new AbortController().signal)
  const opinions: Opinion[] = []
  for await (const opinion of askOpinions(readingOf(...papers), of, counter, 4096)) opinions.push(opinion)
  return { opinions, questions, counter }
}

/** Copies both wordings of a question, as it was told to. */
function copied({ material }: ModelQuestion): { first: string; second: string } {
  const [first = '', second = ''] = material.split('\n').map((line) => line.slice(line.indexOf(':') + 2))
  return { first, second }
}

describe('two wordings', () => {
  it('are asked about in both orders', async () => {
    const { opinions, questions } = await ask((question) => ({ ...copied(question), answer: 'ähnlich' }))
    expect(questions).toHaveLength(2)
    const [one, other] = questions.map(copied)
    expect([other?.second, other?.first]).toEqual([one?.first, one?.second])
    expect(opinions).toMatchObject([{ type: 'likeness', field: 'jobTitle', likeness: 'ähnlich' }])
  })

  it.each([
    ['says something else the other way round', (index: number) => (index === 0 ? 'gleich' : 'verschieden')],
    ['does not know', () => 'unklar'],
  ])('of which the model %s give no opinion', async (_, likeness) => {
    const { opinions } = await ask((question, index) => ({ ...copied(question), answer: likeness(index) }))
    expect(opinions).toEqual([])
  })

  it('that the model did not copy give no opinion', async () => {
    const { opinions } = await ask(() => ({ first: 'Koch', second: 'Kellner', answer: 'gleich' }))
    expect(opinions).toEqual([])
  })

  it('answered with another word are counted as unusable', async () => {
    const { opinions, counter } = await ask((question) => ({ ...copied(question), answer: 'ja' }))
    expect(opinions).toEqual([])
    expect(counter.report).toMatchObject({ questions: 1, notAnswered: 1, unusable: 1 })
  })
})

describe('a document that no table recognised', () => {
  const quote = 'Nutzungsüberlassung von Wohnraum'
  const askKind = (answer: (index: number) => unknown) =>
    ask((_, index) => answer(index), { papers: [strange], of: [] })

  it('is held for what its own words say', async () => {
    const { opinions } = await askKind(() => ({ quote, kind: 'tenancy-agreement' }))
    expect(opinions).toMatchObject([{ type: 'kind', kind: 'tenancy-agreement', place: { page: 1, quote } }])
  })

  it.each([
    ['words that are not there', () => ({ quote: 'Arbeitsvertrag', kind: 'employment-contract' })],
    ['no kind', () => ({ quote, kind: 'unknown' })],
    [
      'another kind when the list is turned',
      (index: number) => ({ quote, kind: index === 0 ? 'degree' : 'visa' }),
    ],
    ['a kind that does not exist', () => ({ quote, kind: 'lease' })],
  ])('gives no opinion for %s', async (_, answer) => {
    expect((await askKind(answer)).opinions).toEqual([])
  })
})
