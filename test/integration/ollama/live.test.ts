import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askLimits } from '../../../main/ollama/ask-limits.ts'
import { createAskModel } from '../../../main/ollama/ask-model.ts'
import { ModelHost } from '../../../main/ollama/model-host.ts'
import type { ModelEndpoint } from '../../../models/model-endpoint.ts'
import type { AskModel, ModelQuestion } from '../../../models/model-question.ts'
import { liveModel } from '../../ollama/live-model.ts'

const live = liveModel()

const question: ModelQuestion = {
  system: 'Du zitierst aus Unterlagen, wörtlich. Antworte als JSON ohne Leerzeichen.',
  material: 'Arbeitsvertrag zwischen der Muster GmbH und Frau Wiesława Szczepańska. Gehalt: 4.350,00 EUR.',
  task: 'Nachname der Frau?',
  answerSchema: {
    type: 'object',
    properties: {
      surname: { type: 'object', properties: { quote: { type: 'string' } }, required: ['quote'] },
    },
    required: ['surname'],
  },
  answerTokens: 40,
}
const never = new AbortController().signal
/** Seven test suites may want both cores at once. */
const patient = { ...askLimits, firstByteMs: 200_000, silenceMs: 100_000, questionMs: 220_000 }

describe.skipIf(live === null)('the real server with a real model', { timeout: 240_000 }, () => {
  let folder = ''
  let host: ModelHost
  let endpoint: ModelEndpoint
  let ask: AskModel
  let storeBefore: string[] = []

  beforeAll(async () => {
    if (live === null) return
    folder = mkdtempSync(join(tmpdir(), 'live-ollama-'))
    process.env['TMPDIR'] = folder // the home of the server lies here
    storeBefore = listing(live.store)
    host = new ModelHost({ ...live, program: loggedProgram() }, process.env)
    endpoint = await host.obtain('case')
    ask = createAskModel(endpoint, patient)
  }, 240_000)
  afterAll(async () => {
    await host.end()
    rmSync(folder, { recursive: true })
  })

  /** The program, its log copied to a file: the app itself keeps none. */
  function loggedProgram(): string {
    const path = join(folder, 'ollama')
    writeFileSync(
      path,
      `#!/bin/bash\nexec '${live?.program}' "$@" > >(tee '${join(folder, 'log')}' >&2) 2>&1\n`,
    )
    chmodSync(path, 0o755)
    return path
  }

  it('answers by the schema', async () => {
    const answer = await ask(question, never)
    expect(answer).toMatchObject({ type: 'answered', answer: { surname: { quote: expect.any(String) } } })
    expect(answer.use.promptTokens).toBeGreaterThan(40)
  })

  it('refuses what does not fit instead of cutting it', async () => {
    const material = 'Frau Szczepańska. '.repeat(3_000)
    expect(await ask({ ...question, material }, never)).toMatchObject({
      type: 'not-answered',
      why: 'too-long',
    })
  })

  it('does not let an answer run on', async () => {
    const answer = await ask({ ...question, answerTokens: 3 }, never)
    expect(answer).toMatchObject({ type: 'not-answered', why: 'runaway' })
  })

  it('a model that is not there', async () => {
    const other = createAskModel({ ...endpoint, model: 'nicht-da' }, patient)
    await expect(other(question, never)).rejects.toMatchObject({ problem: 'model-missing' })
  })

  it('is stopped in the middle and answers the next question', async () => {
    const stop = new AbortController()
    const answer = ask({ ...question, task: 'Schreibe alles ab.' }, stop.signal)
    setTimeout(() => stop.abort(new Error('stopped')), 200)
    await expect(answer).rejects.toThrow('stopped')
    expect(await ask(question, never)).toMatchObject({ type: 'answered' })
  })

  it('comes back when its server is killed in the middle of an answer', async () => {
    const answer = ask({ ...question, task: 'Nachname der Frau? Noch einmal.' }, never)
    setTimeout(() => process.kill(Number(ownerOf(folder)), 'SIGKILL'), 100)
    expect(await answer).toMatchObject({ type: 'answered' })
  })

  it('keeps nothing of a prompt: not in its home, not in the store, not in the log; and lets the model go', async () => {
    const home = homes(folder)
    expect(home).toHaveLength(1)
    for (const file of filesBelow(join(folder, home[0] ?? '')))
      expect(readFileSync(file).includes('Szczepa'), file).toBe(false)
    expect(await host.release('case')).toBe(true)
    const log = readFileSync(join(folder, 'log'), 'utf8')
    expect(log).toContain('/api/chat')
    expect(log).not.toContain('Szczepa')
    expect(listing(live?.store ?? '')).toEqual(storeBefore)
    expect(homes(folder)).toEqual([])
    await expect(fetch(endpoint.url)).rejects.toThrow()
  })
})

/** The process of the server. */
function ownerOf(folder: string): string | undefined {
  return readFileSync(join(folder, homes(folder)[0] ?? '', 'owner'), 'utf8').split('\n')[1]
}

function homes(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('schluessig-ollama-'))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Names, sizes and times of everything in a folder. */
function listing(folder: string): string[] {
  return filesBelow(folder).map((file) => `${file} ${statSync(file).size} ${statSync(file).mtimeMs}`)
}
