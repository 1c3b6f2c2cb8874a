import type { CallTable, DataOf, EventTable, HandlersOf } from '../../models/call-table.ts'
import { requestMessageSchema } from '../../models/process-message.ts'
import { answer } from './answer.ts'
import type { Port } from './port.ts'

/** Answers the calls that arrive at `port`; gives back the way to announce something. */
export function serveProcess<C extends CallTable, E extends EventTable>(
  port: Port,
  table: C,
  events: E,
  handlers: HandlersOf<C>,
): <N extends keyof E & string>(event: N, data: DataOf<E, N>) => void {
  port.onMessage((message) => {
    const request = requestMessageSchema.safeParse(message)
    if (!request.success) return
    const { id, name, input } = request.data
    void answer(table, handlers, name, input).then((reply) => port.post({ id, reply }))
  })
  return (event, data) => port.post({ event, data: events[event]?.parse(data) })
}
