import { ModelUnavailable } from '../../models/model-question.ts'
import { serverErrorSchema } from '../../models/ollama/server-messages.ts'
import { nameServerError } from './name-problem.ts'

type Fetch = typeof fetch

const longestLine = 1024 * 1024 // characters; `/api/show` with licence and template is the longest, well below this

/**
 * Lets through only what is JSON, line by line, and turns every error of the server into a named problem. The client library prints what it cannot
 * parse to the console; so nothing of that kind may reach it. Throws `ModelUnavailable`, `ServerLost`, `TooLong`.
 */
export function checkAnswers(send: Fetch): Fetch {
  return async (input, init) => {
    const response = await send(input, init)
    if (!response.ok) throw nameServerError(response.status, await beginningOf(response))
    const body = response.body?.pipeThrough(checkedLines()) ?? null
    return new Response(body, { status: response.status, headers: response.headers })
  }
}

/** Enough of an error's text to recognise it. */
async function beginningOf(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > 4096) break
  }
  return text
}

function checkedLines(): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  let open = ''
  const pass = (lines: readonly string[], controller: TransformStreamDefaultController<Uint8Array>) => {
    for (const line of lines) {
      if (line.trim() === '') continue
      checkLine(line)
      controller.enqueue(encoder.encode(`${line}\n`))
    }
  }
  return new TransformStream({
    transform(chunk, controller) {
      const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n')
      const last = rest.pop()
      open += first
      if (open.length > longestLine) throw new ModelUnavailable('garbled')
      if (last === undefined) return
      pass([open, ...rest], controller)
      open = last
    },
    flush(controller) {
      pass([open + decoder.decode()], controller)
    },
  })
}

function checkLine(line: string): void {
  let message: unknown
  try {
    message = JSON.parse(line)
  } catch {
    throw new ModelUnavailable('garbled')
  }
  const error = serverErrorSchema.safeParse(message)
  if (error.success) throw nameServerError(500, error.data.error)
}
