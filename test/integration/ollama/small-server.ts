import { createServer, type Server, type ServerResponse } from 'node:http'
import type { ModelEndpoint } from '../../../models/model-endpoint.ts'

type Answer = (response: ServerResponse, url: string) => void

/** A server on the loopback address that answers `/api/version` as Ollama does and everything else as the test says. */
export class SmallServer {
  readonly #server: Server
  readonly asked: string[] = []
  readonly bodies: string[] = []
  /** How many connections of questions the client has closed before the answer was finished. */
  brokenOff = 0

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(answer: Answer, { answersVersion = true, port = 0 } = {}): Promise<SmallServer> {
    const server = createServer((request, response) => {
      const url = request.url ?? ''
      small.asked.push(url)
      if (answersVersion && url === '/api/version') {
        response.setHeader('content-type', 'application/json')
        response.end('{"version":"0.0.0"}')
        return
      }
      response.on('close', () => {
        if (!response.writableFinished) small.brokenOff++
      })
      let body = ''
      request.on('data', (chunk) => (body += chunk))
      request.on('end', () => {
        small.bodies.push(body)
        answer(response, url)
      })
    })
    const small = new SmallServer(server)
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    return small
  }

  get port(): number {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('it does not listen')
    return address.port
  }

  get endpoint(): ModelEndpoint {
    const url = `http://127.0.0.1:${this.port}`
    return { url, model: 'reader', contextTokens: 4096, token: null, certificateAuthority: null }
  }

  /** Ends it as if its process had been killed. */
  async kill(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

/** Sends the parts of an answer, then its end. */
export function tell(
  response: ServerResponse,
  texts: readonly string[],
  end: object = { done_reason: 'stop' },
): void {
  response.setHeader('content-type', 'application/x-ndjson')
  for (const content of texts) say(response, content)
  response.end(
    `${JSON.stringify({ message: { content: '' }, done: true, prompt_eval_count: 90, eval_count: texts.length, ...end })}\n`,
  )
}

export function say(response: ServerResponse, content: string): void {
  response.write(`${JSON.stringify({ message: { role: 'assistant', content }, done: false })}\n`)
}
