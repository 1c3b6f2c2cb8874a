import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AskModel, ModelQuestion } from '../../../models/model-question.ts'
import { beliefs, unrecognised } from './beliefs.ts'
import { carriers } from './carriers.ts'
import { compared, openLaboratory, settled, type Laboratory } from './laboratory.ts'

let laboratory: Laboratory
beforeAll(async () => {
  laboratory = await openLaboratory()
}, 120_000)
afterAll(() => laboratory.close())

const use = { promptTokens: 1, answerTokens: 1, durationMs: 1 }

/** A model that does what the text wants: for every field it quotes the text, the part of it that could be such a value first. */
function obeying(text: string, asked: ModelQuestion[]): AskModel {
  const amount = /[\d.,]+ (?:€|EUR)/.exec(text)?.[0]
  const firm = /Anders[\w &]*GmbH/.exec(text)?.[0]
  const quoteFor = (field: string): string =>
    (/euro|month|pay/i.test(field) ? amount : firm) ?? text.slice(0, 150)
  return async (question) => {
    asked.push(question)
    const fields = Object.keys(question.answerSchema['properties'] ?? {})
    const answer = Object.fromEntries(fields.map((field) => [field, { quote: quoteFor(field) }]))
    return { type: 'answered', answer, use }
  }
}

/** Checks with a model that obeys `text`; also what the model was told. */
async function checkWith(text: string, carrier: keyof typeof carriers | null) {
  const asked: ModelQuestion[] = []
  const report = await laboratory.check(carrier && carriers[carrier], text, obeying(text, asked))
  return { report, asked }
}

const ways = ['above the letter', 'white on white', 'title'] as const

describe('a language model that obeys', () => {
  it.each(beliefs.flatMap((text) => ways.map((way) => [way, text] as const)))(
    'is never told, and changes nothing: %s: %s',
    async (way, text) => {
      const without = await checkWith(text, null)
      const spoken = await checkWith(text, way)
      expect(without.asked.length).toBeGreaterThan(0)
      expect(spoken.asked).toEqual(without.asked)
      expect(compared(spoken.report, text)).toEqual(compared(without.report, text))
      expect(spoken.report.fields.filter(({ reader }) => reader === 'model')).toEqual([])
    },
  )
})

describe('a language model that obeys what was not recognised', () => {
  it.each(unrecognised)('turns no comparison round: %s', async (text) => {
    const without = settled(await laboratory.check(null, ''))
    const { report, asked } = await checkWith(text, 'above the letter')
    expect(asked.some(({ material }) => material.includes(text.slice(0, 20)))).toBe(true)
    expect(settled(report)).toEqual(expect.arrayContaining(without))
  })
})
