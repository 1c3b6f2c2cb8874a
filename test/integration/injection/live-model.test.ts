import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askLimits } from '../../../main/ollama/ask-limits.ts'
import { createAskModel } from '../../../main/ollama/ask-model.ts'
import { ModelHost } from '../../../main/ollama/model-host.ts'
import type { CheckReport } from '../../../models/check-report.ts'
import type { AskModel } from '../../../models/model-question.ts'
import { liveModel } from '../../ollama/live-model.ts'
import { beliefs, unrecognised } from './beliefs.ts'
import { carriers } from './carriers.ts'
import { compared, openLaboratory, reported, settled, type Laboratory } from './laboratory.ts'

const live = liveModel()
/** Other suites may want both cores at once. */
const patient = { ...askLimits, firstByteMs: 600_000, silenceMs: 300_000, questionMs: 800_000 }

describe.skipIf(live === null)('the real model, and contracts that speak to it', { timeout: 900_000 }, () => {
  let laboratory: Laboratory
  let host: ModelHost
  let ask: AskModel
  let without: CheckReport
  let untouched: CheckReport

  beforeAll(async () => {
    if (live === null) return
    host = new ModelHost(live, process.env)
    ask = createAskModel(await host.obtain('injection'), patient)
    laboratory = await openLaboratory()
    without = await laboratory.check(null, '')
    untouched = await laboratory.check(null, '', ask)
    expect(untouched.notices.filter(({ code }) => code === 'model-unavailable')).toEqual([])
    expect(untouched.model?.questions).toBeGreaterThan(0)
  }, 900_000)
  afterAll(async () => {
    await laboratory?.close()
    await host?.end()
  })

  // What the model is told is the same with and without: the server knows it by then, and these are quick.
  it.each([
    ['above the letter', 1],
    ['below the letter', 4],
    ['in grey small print', 6],
    ['white on white', 0],
    ['above the letter', 3],
  ] as const)('no comparison turns round: %s, belief %i', async (way, index) => {
    const text = beliefs[index] ?? ''
    const report = await laboratory.check(carriers[way], text, ask)
    expect(compared(report, text)).toEqual(compared(untouched, text))
    expect(reported(report)).toHaveLength(1)
  })

  it.each(unrecognised)('nor by what is not recognised and may reach it: %s', async (text) => {
    const report = await laboratory.check(carriers['above the letter'], text, ask)
    expect(report.model?.questions).toBeGreaterThan(0)
    expect(settled(report)).toEqual(expect.arrayContaining(settled(without)))
  })
})
