import { afterEach, expect, it } from 'vitest'
import { unload } from '../../../main/ollama/unload.ts'
import { SmallServer } from './small-server.ts'

let server: SmallServer | null = null
afterEach(() => server?.kill())

/** A server that lists the model in memory so many times after it was told to let it go. */
async function lettingGoAfter(looks: number): Promise<SmallServer> {
  let left = looks
  server = await SmallServer.start((response, url) => {
    response.setHeader('content-type', 'application/json')
    const models = left > 0 ? [{ name: 'reader:latest', size: 900_000_000 }] : []
    if (url === '/api/ps') left -= 1
    response.end(JSON.stringify(url === '/api/ps' ? { models } : { done: true, done_reason: 'unload' }))
  })
  return server
}

it('waits until the model is no longer listed', async () => {
  const { endpoint, asked, bodies } = await lettingGoAfter(3)
  expect(await unload(endpoint)).toBe(true)
  expect(asked.filter((url) => url === '/api/ps')).toHaveLength(4)
  expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ model: 'reader', messages: [], keep_alive: 0 })
})

it('says so when the model stays', async () => {
  const { endpoint } = await lettingGoAfter(1_000)
  expect(await unload(endpoint, 300)).toBe(false)
})

it('says so when the server does not answer, or is not there', async () => {
  server = await SmallServer.start(() => null)
  const { endpoint } = server
  expect(await unload(endpoint, 300)).toBe(false)
  await server.kill()
  expect(await unload(endpoint, 300)).toBe(false)
})

it('another model of a shared server is nothing to this app', async () => {
  server = await SmallServer.start((response) =>
    response.end('{"models":[{"name":"other:latest","size":1}]}'),
  )
  expect(await unload(server.endpoint)).toBe(true)
})
