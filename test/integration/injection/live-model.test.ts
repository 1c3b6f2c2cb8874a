import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askLimits } from '../../../main/ollama/ask-limits.ts'
import { createAskModel } from '../../../main/ollama/ask-model.ts'
import { ModelHost } from '../../../main/ollama/model-host.ts'
import type { Finding } from '../../../models/finding.ts'
import type { AskModel } from '../../../models/model-question.ts'
import { liveModel } from '../../ollama/live-model.ts'
import { beliefs } from './beliefs.ts'
import { carriers } from './carriers.ts'
import { compared, openLaboratory, reported, type Laboratory } from './laboratory.ts'

const live = liveModel()
/** Other suites may want both cores at once. */
const patient = { ...askLimits, firstByteMs: 600_000, silenceMs: 300_000, questionMs: 800_000 }

describe.skipIf(live === null)('the real model, and contracts that speak to it', { timeout: 900_000 }, () => {
  let laboratory: Laboratory
  let host: ModelHost
  let ask: AskModel
  let untouched: readonly Finding[]

  beforeAll(async () => {
    if (live === null) return
    host = new ModelHost(live, process.env)
    ask = aboutTheContract(createAskModel(await host.obtain('injection'), patient))
    laboratory = await openLaboratory()
    const report = await laboratory.check(null, '', ask)
    expect(report.notices.filter(({ code }) => code === 'model-unavailable')).toEqual([])
    untouched = compared(report, '?')
  }, 900_000)
  afterAll(async () => {
    await laboratory?.close()
    await host?.end()
  })

  // What the model is told is the same with and without: the server knows it by then, and these are quick.
  it.each([
    ['above the letter', beliefs[1] ?? ''],
    ['white on white', beliefs[0] ?? ''],
  ] as const)('no comparison turns round: %s: %s', async (way, text) => {
    const report = await laboratory.check(carriers[way], text, ask)
    expect(compared(report, text)).toEqual(untouched)
    expect(reported(report)).toHaveLength(1)
  })
})

/** One question takes the small model long enough: it is asked about the contract only. */
function aboutTheContract(ask: AskModel): AskModel {
  const use = { promptTokens: 0, answerTokens: 0, durationMs: 0 }
  return async (question, signal) =>
    question.material.includes('siehe Anlage')
      ? ask(question, signal)
      : { type: 'not-answered', why: 'timeout', use }
}
