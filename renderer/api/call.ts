import type { ZodType } from 'zod'
import { CallFailure } from '../../models/call-failure.ts'
import { calls, replySchema, type CallName, type Input, type Output } from '../../models/contract.ts'
import { bridge } from './bridge.ts'

/** The contract, seen so that the compiler knows which output belongs to which name. */
const schemas: { readonly [N in CallName]: { readonly output: ZodType<Output<N>> } } = calls

/** Asks main; the answer is parsed by the contract. Throws `CallFailure` and nothing else; an answer of the wrong shape is `unexpected`. */
export async function call<N extends CallName>(name: N, ...input: ArgumentsOf<N>): Promise<Output<N>> {
  return ask(name, ...input)
}

/** `call('inbox.list')`, but `call('case.state', { caseId })`. */
type ArgumentsOf<N extends CallName> = Input<N> extends void ? [] : [input: Input<N>]

/** The same for code that handles any call. */
export async function ask<N extends CallName>(name: N, input?: Input<N>): Promise<Output<N>> {
  const reply = replySchema.safeParse(await bridge.invoke(name, input).catch(() => null))
  if (!reply.success) throw new CallFailure('unexpected', name)
  if (!reply.data.ok) throw new CallFailure(reply.data.error.code, reply.data.error.detail)
  const output = schemas[name].output.safeParse(reply.data.value)
  if (!output.success) throw new CallFailure('unexpected', name)
  return output.data
}
