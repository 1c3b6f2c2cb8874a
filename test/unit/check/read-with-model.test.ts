import { describe, expect, it } from 'vitest'
import type { CaseReading } from '../../../main/check/case-reading.ts'
import { readWithModel } from '../../../main/check/read-with-model.ts'
import { checkPlausibility } from '../../../main/plausibility/check-plausibility.ts'
import type { ModelProgress } from '../../../models/model-progress.ts'
import {
  ModelUnavailable,
  type AskModel,
  type ModelAnswer,
  type ModelQuestion,
  type NotAnswered,
} from '../../../models/model-question.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import { today } from '../plausibility/build-facts.ts'
import { readingOf } from './reading-of.ts'

const contract = `
                         ARBEITSVERTRAG
zwischen Bergmann Sensorik GmbH, Kantstraße 9, 04275 Leipzig (Arbeitgeber)
und Ayşe Öztürk, geboren am 17.05.1990 (Arbeitnehmerin)

Sie fangen zum 1. März 2026 bei uns an, und zwar in der Rolle
Ingenieurin für Messtechnik. Die Vergütung liegt bei 4.350,00 EUR brutto im Monat.`

const insurance = `
                      MITGLIEDSBESCHEINIGUNG
Hiermit bestätigt die Beispielkasse die Krankenversicherung von Ayşe Öztürk.
Die Karte lag dem Brief vom 01.09.2025 bei.`

const use = { promptTokens: 300, answerTokens: 40, durationMs: 2000 }

interface Asked {
  readonly reading: CaseReading
  readonly progress: readonly ModelProgress[]
  readonly questions: readonly ModelQuestion[]
}

async function ask(
  reading: CaseReading,
  answer: (question: ModelQuestion) => Promise<ModelAnswer> | ModelAnswer,
  { contextTokens = 4096, signal = new AbortController().signal } = {},
): Promise<Asked> {
  const questions: ModelQuestion[] = []
  const askModel: AskModel = async (question) => {
    questions.push(question)
    return answer(question)
  }
  const progress: ModelProgress[] = []
  for await (const each of readWithModel(reading, {
    askModel,
    contextTokens,
    today,
    policy: defaultPolicy,
    signal,
  }))
    progress.push(each)
  return { reading, progress, questions }
}

/** Answers every question with these quotes, '' for whatever else is asked. */
const saying =
  (quotes: Readonly<Record<string, string>>) =>
  ({ answerSchema }: ModelQuestion): ModelAnswer => ({
    type: 'answered',
    answer: Object.fromEntries(askedBy(answerSchema).map((name) => [name, { quote: quotes[name] ?? '' }])),
    use,
  })

function askedBy({ properties }: ModelQuestion['answerSchema']): string[] {
  return Object.keys(properties ?? {})
}

const ofModel = (reading: CaseReading) =>
  reading.facts(true).fields.filter(({ reader }) => reader === 'model')

describe('what the other readers left open', () => {
  it('is asked for, and nothing else', async () => {
    const { questions } = await ask(readingOf(contract), saying({}))
    expect(questions).toHaveLength(1)
    const names = askedBy(questions[0]?.answerSchema ?? {})
    expect(names).toContain('jobTitle')
    expect(names).not.toContain('employer')
    expect(names).not.toContain('dateOfBirth')
  })

  it('becomes fields with their places', async () => {
    const { reading } = await ask(readingOf(contract), saying({ jobTitle: 'Ingenieurin für Messtechnik' }))
    expect(
      ofModel(reading).map(({ name, value, page, certain }) => [name, value, page, certain]),
    ).toContainEqual(['jobTitle', 'Ingenieurin für Messtechnik', 1, false])
    expect(reading.model).toMatchObject({ documents: 1, questions: 1, notFound: 0, notAnswered: 0, ...use })
  })

  it('becomes nothing when it is not on the page, though the model was not asked to make it up', async () => {
    const { reading } = await ask(readingOf(contract), saying({ jobTitle: 'Bäckerin' }))
    expect(ofModel(reading)).toEqual([])
    expect(reading.model).toMatchObject({ quotes: 1, notFound: 1 })
  })

  it('is asked for once, also after a Nachreichung', async () => {
    const { reading } = await ask(readingOf(contract), saying({ jobTitle: 'Ingenieurin für Messtechnik' }))
    expect(ofModel(reading)).toHaveLength(1)
    const later = readingOf(contract)
    later.takeOver(reading)
    const { questions } = await ask(later, saying({}))
    expect(questions).toEqual([])
    expect(ofModel(later)).toEqual(ofModel(reading))
  })

  it('is asked first where the form waits for a comparison', async () => {
    const { questions } = await ask(readingOf(insurance, contract), saying({}))
    expect(questions.map(({ material }) => material.includes('ARBEITSVERTRAG'))).toEqual([true, false])
  })

  it('begins with what the model was told before, so that the server need not read it again', async () => {
    const { questions } = await ask(readingOf(contract, insurance), saying({}))
    expect(questions).toHaveLength(2)
    expect(new Set(questions.map(({ system }) => system)).size).toBe(1)
  })
})

it('about a document that can hold nothing of what is open, nothing is asked', async () => {
  const { questions, progress } = await ask(readingOf('MITGLIEDSBESCHEINIGUNG\nWir grüßen Sie.'), saying({}))
  expect(questions).toEqual([])
  expect(progress.at(-1)).toMatchObject({ documentsAsked: 1, documentsTotal: 1, tokens: 0 })
})

describe('a long document', () => {
  const long = `${contract}\n${'In Leipzig beachten alle die Regeln des Hauses, und was darin nicht geregelt ist, regelt das Gesetz allein.\n'.repeat(55)}`

  it('is asked about in parts that fit, the later ones only for what is still open', async () => {
    const { questions } = await ask(readingOf(long), saying({ jobTitle: 'Ingenieurin für Messtechnik' }), {
      contextTokens: 2048,
    })
    expect(questions.length).toBeGreaterThan(1)
    for (const { material } of questions) expect(material.length).toBeLessThan(2048 * 2.4)
    expect(askedBy(questions[0]?.answerSchema ?? {})).toContain('jobTitle')
    expect(askedBy(questions[1]?.answerSchema ?? {})).not.toContain('jobTitle')
  })
})

describe('progress', () => {
  it('counts documents and tokens and estimates what is left', async () => {
    const { progress } = await ask(readingOf(contract, insurance), saying({}))
    expect(progress.map(({ documentsAsked, documentsTotal }) => [documentsAsked, documentsTotal])).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
      [2, 2], // when its opinions are asked
    ])
    expect(progress.map(({ tokens }) => tokens)).toEqual([0, 340, 680, 680])
    expect(progress[0]?.secondsLeft).toBeNull()
    expect(progress[1]?.secondsLeft).toBeGreaterThan(0)
    expect(progress[2]?.secondsLeft).toBe(0)
  })
})

describe('a model that fails', () => {
  const without = (): number =>
    checkPlausibility(readingOf(contract).facts(true), today, defaultPolicy).length

  it.each<NotAnswered>(['too-long', 'runaway', 'unparseable', 'timeout'])(
    'that does not answer (%s) leaves the document as it is',
    async (why) => {
      const { reading } = await ask(readingOf(contract, insurance), () => ({
        type: 'not-answered',
        why,
        use,
      }))
      expect(ofModel(reading)).toEqual([])
      expect(reading.model).toMatchObject({ questions: 2, notAnswered: 2, quotes: 0 })
      expect(reading.model?.unusable).toBe(why === 'runaway' || why === 'unparseable' ? 2 : 0)
    },
  )

  it.each([
    ['null', null],
    ['a list', []],
    ['text', 'employer'],
    ['plain strings', { jobTitle: 'Ingenieurin' }],
    ['other keys', { name: { quote: 'Ayşe' } }],
    ['numbers', { jobTitle: { quote: 7 } }],
    ['a prototype', JSON.parse('{"__proto__": {"quote": "x"}}')],
  ])('that answers %s is counted as unusable', async (_, answer: unknown) => {
    const { reading } = await ask(readingOf(contract), () => ({ type: 'answered', answer, use }))
    expect(ofModel(reading)).toEqual([])
    expect(reading.model).toMatchObject({ notAnswered: 1, unusable: 1 })
  })

  it('that is not available is named once, and the check is complete without it', async () => {
    const { reading, progress } = await ask(readingOf(contract, insurance), () => {
      throw new ModelUnavailable('model-missing')
    })
    expect(progress).toHaveLength(1)
    expect(reading.notices().filter(({ code }) => code === 'model-unavailable')).toMatchObject([
      { text: expect.stringContaining('nicht vorhanden') },
    ])
    expect(checkPlausibility(reading.facts(true), today, defaultPolicy).length).toBeGreaterThanOrEqual(
      without(),
    )
  })

  it('that ends in the middle leaves what was read before', async () => {
    let count = 0
    const { reading } = await ask(readingOf(contract, insurance), (question) => {
      count += 1
      if (count > 1) throw new ModelUnavailable('server-gone')
      return saying({ jobTitle: 'Ingenieurin für Messtechnik' })(question)
    })
    expect(ofModel(reading).map(({ name }) => name)).toContain('jobTitle')
    expect(reading.notices().map(({ code }) => code)).toContain('model-unavailable')
  })
})

describe('when the person stops it', () => {
  it('ends with their reason, although the model answers late', async () => {
    const stop = new AbortController()
    const reading = readingOf(contract, insurance)
    const asked = ask(
      reading,
      (question) => {
        stop.abort(new Error('enough'))
        return saying({ jobTitle: 'Ingenieurin für Messtechnik' })(question)
      },
      { signal: stop.signal },
    )
    await expect(asked).rejects.toThrow('enough')
    expect(ofModel(reading)).toEqual([])
    expect(reading.notices()).toEqual([])
  })

  it('ends at once, although the model never answers', async () => {
    const stop = new AbortController()
    const asked = ask(readingOf(contract), () => Promise.withResolvers<ModelAnswer>().promise, {
      signal: stop.signal,
    })
    stop.abort(new Error('enough'))
    await expect(asked).rejects.toThrow('enough')
  })
})
