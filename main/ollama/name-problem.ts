import { ModelUnavailable, type ModelProblem } from '../../models/model-question.ts'

/** The server, or the process in which it runs the model, has ended. It may come back; `ifAgain` is to be said when that does not help. */
export class ServerLost extends Error {
  override readonly name = 'ServerLost'
  readonly ifAgain: ModelProblem
  constructor(ifAgain: ModelProblem = 'server-gone') {
    super('the connection to the model server was lost')
    this.ifAgain = ifAgain
  }
}

/** Prompt and answer do not fit into the context together. */
export class TooLong extends Error {
  override readonly name = 'TooLong'
}

/** Codes of Node, as the beginning of `error.code`; everything else means that the connection was lost. */
const transportProblems: readonly (readonly [RegExp, ModelProblem])[] = [
  [/^(ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EHOSTDOWN)/, 'server-missing'],
  [/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO|ERR_OSSL)/, 'server-unfit'],
  [/^HPE_(?!INVALID_EOF)/, 'garbled'], // not HTTP
]

/** Names an error of the connection. Nothing of its message is kept. */
export function nameTransportError(error: unknown): Error {
  if (error instanceof ModelUnavailable) return error
  if (!(error instanceof Error)) return new ServerLost()
  if (error.name === 'AbortError') return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const problem = transportProblems.find(([pattern]) => pattern.test(code))?.[1]
  return problem === undefined ? new ServerLost() : new ModelUnavailable(problem)
}

/** What Ollama says when something fails; first match. Source: its `llm/server.go`, `server/routes.go`, `server/sched.go`, 0.24. */
const serverProblems: readonly (readonly [RegExp, () => Error])[] = [
  [/context (length|size|window)|exceeds? the (available )?context/i, () => new TooLong()],
  [/requires more (system )?memory|out of memory|allocate|commit memory/i, () => gone('out-of-memory')],
  [/resource limitations|signal: killed/i, () => new ServerLost('out-of-memory')],
  [
    /incompatible|unsupported|unknown model architecture|does not support|disabled/i,
    () => gone('server-unfit'),
  ],
]

function gone(problem: ModelProblem): ModelUnavailable {
  return new ModelUnavailable(problem)
}

/** Names what the server answered with an HTTP status of 300 or more, or as an error within a stream (`status` 500). `text` is looked at and dropped. */
export function nameServerError(status: number, text: string): Error {
  if (status === 404)
    return gone(/model|not found, try pulling/i.test(text) ? 'model-missing' : 'server-unfit')
  const known = serverProblems.find(([pattern]) => pattern.test(text))
  if (known !== undefined) return known[1]()
  return status >= 500 ? new ServerLost() : gone('server-unfit')
}
