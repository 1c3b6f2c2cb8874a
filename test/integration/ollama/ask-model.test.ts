import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAskModel } from '../../../main/ollama/ask-model.ts'
import type { AskLimits } from '../../../main/ollama/ask-limits.ts'
import { ModelUnavailable, type ModelQuestion } from '../../../models/model-question.ts'
import { say, SmallServer, tell } from './small-server.ts'

const limits: AskLimits = { aliveMs: 300, firstByteMs: 400, silenceMs: 300, questionMs: 3_000, returnMs: 600 }
const question: ModelQuestion = {
  system: 'Zitieren.',
  material: 'Vertrag mit Frau Szczepańska',
  task: 'Wie heißt sie?',
  answerSchema: { type: 'object' },
  answerTokens: 50,
}
const never = new AbortController().signal

let server: SmallServer | null = null
afterEach(() => server?.kill())

async function serve(...settings: Parameters<typeof SmallServer.start>): Promise<SmallServer> {
  server = await SmallServer.start(...settings)
  return server
}

/** What goes wrong, in one word; nothing of the prompt may be in it. */
async function problemOf(answer: Promise<unknown>): Promise<string> {
  const error: unknown = await answer.then(
    () => new Error('it answered'),
    (reason: unknown) => reason,
  )
  expect(
    JSON.stringify([
      error,
      String(error),
      error instanceof Error && error.stack,
      error instanceof Error && error.cause,
    ]),
  ).not.toContain('Szczepańska')
  return error instanceof ModelUnavailable ? error.problem : String(error)
}

it('asks strictly, with what changes at the end', async () => {
  const { endpoint, bodies } = await serve((response) => tell(response, ['{"name":', '"Szczepańska"}']))
  const answer = await createAskModel(endpoint, limits)(question, never)
  expect(answer).toMatchObject({
    type: 'answered',
    answer: { name: 'Szczepańska' },
    use: { promptTokens: 90, answerTokens: 2 },
  })
  expect(JSON.parse(bodies[0] ?? '')).toMatchObject({
    model: 'reader',
    stream: true,
    think: false,
    truncate: false,
    shift: false,
    format: { type: 'object' },
    options: { temperature: 0, num_ctx: 4096, num_predict: 50 },
    messages: [
      { role: 'system', content: 'Zitieren.' },
      { role: 'user', content: 'Vertrag mit Frau Szczepańska\n\nWie heißt sie?' },
    ],
  })
})

it('is asked over http nowhere but on this PC', async () => {
  const { endpoint } = await serve((response) => tell(response, ['{}']))
  for (const host of ['localhost', '192.168.0.7', 'ki.example']) {
    const url = endpoint.url.replace('127.0.0.1', host)
    expect(await problemOf(createAskModel({ ...endpoint, url }, limits)(question, never))).toBe(
      'server-unfit',
    )
  }
})

describe('an answer that goes wrong is asked for once more', () => {
  it.each([
    ['cut off', ['{"name":"A', 'AAAA'], { done_reason: 'length' }, 'runaway'],
    ['no JSON', ['Sie heißt'], {}, 'unparseable'],
    [
      'too long together with the question',
      ['{'],
      { done_reason: 'length', prompt_eval_count: 4095 },
      'too-long',
    ],
  ])('%s', async (_, texts, end, why) => {
    const { endpoint, bodies } = await serve((response) => tell(response, texts, end))
    expect(await createAskModel(endpoint, limits)(question, never)).toMatchObject({
      type: 'not-answered',
      why,
    })
    expect(bodies).toHaveLength(why === 'too-long' ? 1 : 2)
    if (why !== 'too-long') expect(bodies[0]).not.toBe(bodies[1])
  })

  it('endless white space is broken off, the second answer counts', async () => {
    const small = await serve((response) => {
      if (small.bodies.length > 1) return tell(response, ['{}'])
      const writing = setInterval(() => say(response, '\n        '), 2)
      response.on('close', () => clearInterval(writing))
    })
    expect(await createAskModel(small.endpoint, limits)(question, never)).toMatchObject({
      type: 'answered',
      answer: {},
    })
    await vi.waitFor(() => expect(small.brokenOff).toBe(1))
  })
})

describe('errors of the server', () => {
  it.each([
    [400, 'the input length exceeds the context length', 'too-long'],
    [404, "model 'reader' not found", 'model-missing'],
    [404, '404 page not found', 'server-unfit'],
    [500, 'model requires more system memory (9.1 GiB) than is available (3.0 GiB)', 'out-of-memory'],
    [500, 'model runner has unexpectedly stopped, this may be due to resource limitations', 'out-of-memory'],
    [500, 'llama runner process has terminated: Szczepańska', 'server-gone'],
    [400, 'json: cannot unmarshal Szczepańska', 'server-unfit'],
    [401, 'unauthorized', 'server-unfit'],
    [302, 'moved', 'server-unfit'],
  ])('%d %s', async (status, error, problem) => {
    const { endpoint } = await serve((response) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error }))
    })
    const answer = createAskModel(endpoint, limits)(question, never)
    if (problem === 'too-long') expect(await answer).toMatchObject({ why: 'too-long' })
    else expect(await problemOf(answer)).toBe(problem)
  })
})

describe('faults', () => {
  const told = vi.spyOn(console, 'warn')
  const noted = vi.spyOn(console, 'log')
  afterEach(() => {
    expect(
      [...told.mock.calls, ...noted.mock.calls].filter((call) => String(call).includes('Szczep')),
    ).toEqual([])
  })

  it('nobody listens', async () => {
    const { endpoint } = await serve(() => null)
    await server?.kill()
    expect(await problemOf(createAskModel(endpoint, limits)(question, never))).toBe('server-missing')
  })

  it('takes the connection and says nothing', async () => {
    const { endpoint } = await serve(() => null, { answersVersion: false })
    expect(await problemOf(createAskModel(endpoint, limits)(question, never))).toBe('server-silent')
  })

  it('is alive but does not come to the question: not answered, and twice in a row is the end', async () => {
    const { endpoint } = await serve(() => null)
    const ask = createAskModel(endpoint, limits)
    expect(await ask(question, never)).toMatchObject({ type: 'not-answered', why: 'timeout' })
    expect(await problemOf(ask(question, never))).toBe('server-silent')
  })

  it('falls silent in the middle', async () => {
    const { endpoint } = await serve((response) => say(response, '{"name":'))
    expect(await createAskModel(endpoint, limits)(question, never)).toMatchObject({ why: 'timeout' })
  })

  it('does not care how long an answer may be', async () => {
    const { endpoint, bodies } = await serve((response) => tell(response, ['"', 'a'.repeat(2_000), '"']))
    expect(await createAskModel(endpoint, limits)(question, never)).toMatchObject({ why: 'runaway' })
    expect(bodies).toHaveLength(2)
  })

  it('writes without end', async () => {
    const { endpoint } = await serve((response) => {
      const writing = setInterval(() => say(response, 'a'), 20)
      response.on('close', () => clearInterval(writing))
    })
    expect(await createAskModel(endpoint, { ...limits, questionMs: 500 })(question, never)).toMatchObject({
      why: 'timeout',
    })
  })

  it.each([
    ['text', 'Guten Tag, Frau Szczepańska!\n'],
    ['half JSON', '{"message":{"content":"Szczepańska"\n'],
    ['other JSON', '{"answer":"Szczepańska"}\n'],
    ['nothing', ''],
    ['endless line', 'Szczepańska'.repeat(200_000)],
  ])('answers garbage: %s', async (_, garbage) => {
    const { endpoint } = await serve((response) => response.end(garbage))
    const patient = { ...limits, firstByteMs: 5_000, questionMs: 9_000 }
    expect(await problemOf(createAskModel(endpoint, patient)(question, never))).toBe('garbled')
  })

  it('is killed in the middle and does not come back', async () => {
    const small = await serve((response) => {
      say(response, '{')
      setTimeout(() => void small.kill(), 20)
    })
    expect(await problemOf(createAskModel(small.endpoint, limits)(question, never))).toBe('server-gone')
  })

  it('is there for the first question and not for the second', async () => {
    const small = await serve((response) => tell(response, ['{}']))
    const ask = createAskModel(small.endpoint, limits)
    await ask(question, never)
    await small.kill()
    expect(await problemOf(ask(question, never))).toBe('server-gone')
  })

  it('is killed in the middle and comes back: the question is asked again', async () => {
    const small = await serve((response) => {
      say(response, '{')
      setTimeout(() => void small.kill(), 20)
    })
    const { endpoint, port } = small
    const answer = createAskModel(endpoint, limits)(question, never)
    await vi.waitFor(() => expect(small.bodies).toHaveLength(1))
    await small.kill().catch(() => null)
    await serve((response) => tell(response, ['{"name":"Szczepańska"}']), { port })
    expect(await answer).toMatchObject({ type: 'answered' })
  })

  it('is stopped at once, before the first byte', async () => {
    const small = await serve(() => null)
    const stop = new AbortController()
    const answer = createAskModel(small.endpoint, { ...limits, firstByteMs: 60_000, questionMs: 60_000 })(
      question,
      stop.signal,
    )
    await vi.waitFor(() => expect(small.bodies).toHaveLength(1))
    const reason = new Error('the person stopped')
    stop.abort(reason)
    await expect(answer).rejects.toBe(reason)
    await vi.waitFor(() => expect(small.brokenOff).toBe(1))
  })

  it('what comes after the stop is nothing to anybody', async () => {
    const stop = new AbortController()
    const small = await serve((response) => {
      if (small.bodies.length > 1) return tell(response, ['{"name":"neu"}'])
      stop.abort(new Error('the person stopped'))
      tell(response, ['{"name":"alt"}'])
    })
    const ask = createAskModel(small.endpoint, limits)
    await expect(ask(question, stop.signal)).rejects.toThrow('the person stopped')
    expect(await ask(question, never)).toMatchObject({ answer: { name: 'neu' } })
  })
})
