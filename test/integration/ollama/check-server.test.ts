import { afterEach, expect, it } from 'vitest'
import type { AskLimits } from '../../../main/ollama/ask-limits.ts'
import { checkServer } from '../../../main/ollama/check-server.ts'
import { say, SmallServer } from './small-server.ts'

const limits: AskLimits = {
  aliveMs: 500,
  firstByteMs: 1_000,
  silenceMs: 500,
  questionMs: 2_000,
  returnMs: 300,
}
const { signal } = new AbortController()
const fit = { capabilities: ['completion', 'tools'], template: '{{ .Messages }}' }

let server: SmallServer | null = null
afterEach(() => server?.kill())

/** A server that shows these details of the model and, asked what cannot fit, answers with this status. */
async function check(details: object, status: number, said: object): Promise<void> {
  server = await SmallServer.start((response, url) => {
    if (url === '/api/show') response.end(JSON.stringify(details))
    else response.writeHead(status).end(JSON.stringify(said))
  })
  await checkServer(server.endpoint, signal, limits)
}

const refusal = { error: 'the input length exceeds the context length' }

it('fit is who has the model, runs it himself and refuses what does not fit', async () => {
  await expect(check(fit, 400, refusal)).resolves.toBeUndefined()
  const { num_ctx: context } = JSON.parse(server?.bodies[1] ?? '').options
  expect(server?.bodies[1]?.match(/Wort/g)?.length).toBeGreaterThan(context)
})

it.each([
  [
    'passes the model on to the cloud',
    { ...fit, remote_host: 'https://ollama.com:443' },
    400,
    refusal,
    'server-unfit',
  ],
  ['has a model that only embeds', { ...fit, capabilities: ['embedding'] }, 400, refusal, 'server-unfit'],
  ['cuts silently, as old versions do', fit, 200, { message: { content: '{' }, done: true }, 'server-unfit'],
  [
    'has too little memory',
    fit,
    500,
    { error: 'model requires more system memory (9 GiB) than is available (2 GiB)' },
    'out-of-memory',
  ],
  [
    'loses the process of the model',
    fit,
    500,
    { error: 'llama runner process has terminated: signal: killed' },
    'out-of-memory',
  ],
  ['is none', { name: 'another interface' }, 200, {}, 'garbled'],
])('one that %s', async (_, details, status, said, problem) => {
  await expect(check(details, status, said)).rejects.toMatchObject({ problem })
})

it('one that has no such model', async () => {
  server = await SmallServer.start((response) =>
    response.writeHead(404).end(`{"error":"model 'reader' not found"}`),
  )
  await expect(checkServer(server.endpoint, signal, limits)).rejects.toMatchObject({
    problem: 'model-missing',
  })
})

it('one that starts to answer what cannot fit is stopped at once', async () => {
  server = await SmallServer.start((response, url) => {
    if (url === '/api/show') response.end(JSON.stringify(fit))
    else say(response, '{')
  })
  await expect(checkServer(server.endpoint, signal, limits)).rejects.toMatchObject({
    problem: 'server-unfit',
  })
  await expect.poll(() => server?.brokenOff).toBe(1)
})

it('one that loads for ever', async () => {
  server = await SmallServer.start((response, url) => {
    if (url === '/api/show') response.end(JSON.stringify(fit))
  })
  await expect(checkServer(server.endpoint, signal, limits)).rejects.toMatchObject({
    problem: 'server-silent',
  })
})
