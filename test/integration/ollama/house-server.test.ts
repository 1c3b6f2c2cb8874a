import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { AskLimits } from '../../../main/ollama/ask-limits.ts'
import { createAskModel } from '../../../main/ollama/ask-model.ts'
import type { ModelEndpoint } from '../../../models/model-endpoint.ts'
import type { ModelQuestion } from '../../../models/model-question.ts'
import { SmallServer, tell } from './small-server.ts'

const limits: AskLimits = {
  aliveMs: 2_000,
  firstByteMs: 2_000,
  silenceMs: 500,
  questionMs: 5_000,
  returnMs: 300,
}
const question: ModelQuestion = { system: '', material: '', task: '', answerSchema: {}, answerTokens: 5 }
const { signal } = new AbortController()

let folder = ''
let server: Server
let port = 0
const seen: (string | undefined)[] = []

/** Like the inference server of an authority: https, a certificate of its own authority, only for those who have the token. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'house-'))
  certify('own')
  certify('other')
  server = createServer(
    { key: readFileSync(join(folder, 'own.key')), cert: certificate('own') },
    (request, response) => {
      seen.push(request.headers.authorization)
      if (request.headers.authorization !== 'Bearer geheim')
        response.writeHead(401).end('{"error":"unauthorized"}')
      else if (request.url === '/ki/api/version') response.end('{"version":"0.30.1"}')
      else if (request.url === '/ki/api/chat') tell(response, ['{}'])
      else response.writeHead(404).end('404 page not found')
    },
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = address !== null && typeof address === 'object' ? address.port : 0
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})
afterEach(() => seen.splice(0))

function certify(name: string): void {
  const files = ['-keyout', join(folder, `${name}.key`), '-out', join(folder, `${name}.pem`)]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    ...files,
    ...subject,
  ])
  if (made.status !== 0) throw new Error('this test needs openssl')
}

function certificate(name: string): string {
  return readFileSync(join(folder, `${name}.pem`), 'utf8')
}

function endpoint(changes: Partial<ModelEndpoint> = {}): ModelEndpoint {
  const url = `https://127.0.0.1:${port}/ki`
  return {
    url,
    model: 'leser',
    contextTokens: 4096,
    token: 'geheim',
    certificateAuthority: certificate('own'),
    ...changes,
  }
}

it('is asked with the token, over a certificate of the authority that IT has named', async () => {
  expect(await createAskModel(endpoint(), limits)(question, signal)).toMatchObject({
    type: 'answered',
    answer: {},
  })
  expect(seen).toEqual(['Bearer geheim', 'Bearer geheim'])
})

it.each([
  ['another authority', () => ({ certificateAuthority: certificate('other') })],
  ['no authority of the house', () => ({ certificateAuthority: null })],
])('%s: the token is not even sent', async (_, changes) => {
  const asking = createAskModel(endpoint(changes()), limits)(question, signal)
  await expect(asking).rejects.toMatchObject({ problem: 'server-unfit' })
  expect(seen).toEqual([])
})

it('a wrong token', async () => {
  const asking = createAskModel(endpoint({ token: 'falsch' }), limits)(question, signal)
  await expect(asking).rejects.toMatchObject({ problem: 'server-unfit' })
})

it('another address on the same machine is no way around the token', async () => {
  const asking = createAskModel(endpoint({ url: `https://127.0.0.1:${port}` }), limits)(question, signal)
  await expect(asking).rejects.toMatchObject({ problem: 'server-unfit' })
})

it('a redirect to elsewhere is not followed, and a proxy of the environment not used', async () => {
  const elsewhere = await SmallServer.start((response) => tell(response, ['{}']))
  const redirecting = await SmallServer.start((response) =>
    response.writeHead(307, { location: `${elsewhere.endpoint.url}/api/chat` }).end(),
  )
  Object.assign(process.env, { HTTP_PROXY: elsewhere.endpoint.url, NODE_USE_ENV_PROXY: '1' })
  try {
    const asking = createAskModel(redirecting.endpoint, limits)(question, signal)
    await expect(asking).rejects.toMatchObject({ problem: 'server-unfit' })
    expect(elsewhere.asked).toEqual([])
  } finally {
    delete process.env['HTTP_PROXY']
    delete process.env['NODE_USE_ENV_PROXY']
    await Promise.all([elsewhere.kill(), redirecting.kill()])
  }
})
