import type { ChatRequest } from 'ollama'
import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import type { ModelQuestion } from '../../models/model-question.ts'

/** How to ask. The same question at temperature 0 gives the same answer: whoever asks again has to ask a little differently. */
export interface Attempt {
  readonly temperature: number
  readonly seed: number
}

/** `/api/chat` has two settings that the client's type does not name: neither the prompt nor the answer is cut silently. */
type StrictRequest = ChatRequest & { truncate: false; shift: false; stream: true }

/** The model stays in memory between two questions; should the app crash, it goes by itself. */
const keepAlive = '5m'

/** The question as the server takes it; what changes last stands last, so that its cache of the beginning is used. */
export function chatRequest(
  endpoint: ModelEndpoint,
  question: ModelQuestion,
  attempt: Attempt,
): StrictRequest {
  return {
    model: endpoint.model,
    messages: [
      { role: 'system', content: question.system },
      { role: 'user', content: plain(`${question.material}\n\n${question.task}`) },
    ],
    format: question.answerSchema,
    stream: true,
    think: false,
    truncate: false,
    shift: false,
    keep_alive: keepAlive,
    options: { ...attempt, num_ctx: endpoint.contextTokens, num_predict: question.answerTokens },
  }
}

/** Marks by which models tell who speaks. In the text of a document they would let it speak in another's name; a space takes that power from them. */
const marks =
  /<(?=\|)|<(?=\/?(s|bos|eos|think|start_of_turn|end_of_turn)>)|<(?=<\/?SYS>>)|\[(?=\/?(INST|SYSTEM_PROMPT)\])/gi

function plain(text: string): string {
  return text.replaceAll(marks, (mark) => `${mark} `)
}
