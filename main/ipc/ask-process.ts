import { CallFailure } from '../../models/call-failure.ts'
import type { CallTable, InputOf, OutputOf } from '../../models/call-table.ts'
import type { Reply } from '../../models/contract.ts'
import { processMessageSchema } from '../../models/process-message.ts'
import type { Port } from './port.ts'

/** The asking end of a channel to another process. */
export interface Asker<T extends CallTable> {
  /** @throws CallFailure as the other process said, or the one given to `lose` */
  ask<N extends keyof T & string>(name: N, input: InputOf<T, N>): Promise<OutputOf<T, N>>
  /** The other process has ended: whatever still waits fails, and so does every later call. */
  lose(failure: CallFailure): void
}

/** Connects to a process that serves `table`; what it announces goes to `onEvent`, unparsed. */
export function askProcess<T extends CallTable>(
  port: Port,
  table: T,
  onEvent: (event: string, data: unknown) => void,
): Asker<T> {
  const waiting = new Map<number, (reply: Reply | CallFailure) => void>()
  let lastId = 0
  let lost: CallFailure | null = null
  port.onMessage((message) => {
    const parsed = processMessageSchema.safeParse(message)
    if (!parsed.success) return
    if ('event' in parsed.data) return onEvent(parsed.data.event, parsed.data.data)
    waiting.get(parsed.data.id)?.(parsed.data.reply)
    waiting.delete(parsed.data.id)
  })
  return {
    ask: async (name, input) => {
      if (lost !== null) throw lost
      const id = ++lastId
      const { promise, resolve } = Promise.withResolvers<Reply | CallFailure>()
      waiting.set(id, resolve)
      port.post({ id, name, input })
      const reply = await promise
      if (reply instanceof CallFailure) throw reply
      if (!reply.ok) throw new CallFailure(reply.error.code, reply.error.detail)
      return valueOf(table, name, reply.value)
    },
    lose: (failure) => {
      lost = failure
      for (const resolve of waiting.values()) resolve(failure)
      waiting.clear()
    },
  }
}

/** What another process answers is parsed on arrival. */
function valueOf<T extends CallTable, N extends keyof T & string>(
  table: T,
  name: N,
  value: unknown,
): OutputOf<T, N> {
  const parsed = table[name]?.output.safeParse(value)
  if (!parsed?.success) throw new CallFailure('unexpected')
  return parsed.data as OutputOf<T, N> // oxlint-disable-line typescript/no-unsafe-type-assertion -- parsed by the schema this type is inferred from
}
