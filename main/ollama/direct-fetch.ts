import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import { ModelUnavailable } from '../../models/model-question.ts'
import { nameTransportError } from './name-problem.ts'

type Fetch = typeof fetch

/**
 * `fetch` that reaches the endpoint's server and nothing else: no proxy, no redirect, no other host, https by the certificates of `endpoint` where it
 * names an authority. `signal` ends it at any moment, also before the first byte. Throws `ModelUnavailable` and `ServerLost`.
 */
export function createDirectFetch(endpoint: ModelEndpoint, signal: AbortSignal, aliveMs: number): Fetch {
  const home = new URL(endpoint.url)
  if (home.protocol !== 'https:' && home.hostname !== '127.0.0.1') throw new ModelUnavailable('server-unfit')
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.origin !== home.origin) throw new ModelUnavailable('server-unfit')
    const body = typeof init?.body === 'string' ? init.body : ''
    const headers = {
      ...Object.fromEntries(new Headers(init?.headers)),
      'content-length': String(Buffer.byteLength(body)), // Node sends no body with DELETE otherwise
      ...authorisation(endpoint),
    }
    const options = { method: init?.method ?? 'GET', headers, signal, ...agentFor(url, endpoint) }
    const incoming = await send(url, options, body, aliveMs)
    return new Response(bodyOf(incoming), {
      status: incoming.statusCode ?? 500,
      headers: { 'content-type': incoming.headers['content-type'] ?? '' },
    })
  }
}

function authorisation({ token }: ModelEndpoint): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` }
}

/** An agent of its own: the global one may go through a proxy named in the environment. */
function agentFor(url: URL, { certificateAuthority }: ModelEndpoint): RequestOptions {
  if (url.protocol === 'http:') return { agent: new HttpAgent() }
  const trusted = certificateAuthority === null ? {} : { ca: certificateAuthority }
  return { agent: new HttpsAgent({ ...trusted, rejectUnauthorized: true }) } // whatever the environment says
}

function send(url: URL, options: RequestOptions, body: string, aliveMs: number): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options)
  const connecting = setTimeout(() => request.destroy(new ModelUnavailable('server-missing')), aliveMs)
  const connected = () => clearTimeout(connecting)
  request.once('socket', (socket) => {
    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected)
  })
  request.once('close', connected)
  request.on('error', (error) => reject(nameTransportError(error)))
  request.once('response', resolve)
  request.end(body)
  return promise
}

/** What comes; a connection that breaks on the way is an error of the stream. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator()
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await chunks.next()
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      } catch (error) {
        controller.error(nameTransportError(error))
      }
    },
    cancel() {
      incoming.destroy()
    },
  })
}
