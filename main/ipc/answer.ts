import { InputError } from '../../models/app-error.ts'
import type { CallTable } from '../../models/call-table.ts'
import { callErrorSchema, type CallError, type Reply } from '../../models/contract.ts'

/** A handler seen from outside: what it takes has been parsed by its schema. */
type AnyHandler = { handle(input: unknown): unknown }['handle']

/**
 * The one boundary of every call: known name → parse input → handler → parse output. Never throws. Unknown names and wrong shapes are
 * 'refused' without a word about their content; so are errors nobody expected.
 */
export async function answer(
  table: CallTable,
  handlers: Readonly<Record<string, AnyHandler>>,
  name: unknown,
  input: unknown,
): Promise<Reply> {
  if (typeof name !== 'string' || !Object.hasOwn(table, name)) return refused
  const schemas = table[name]
  const handler = handlers[name]
  const parsed = schemas?.input.safeParse(input)
  if (handler === undefined || schemas === undefined || !parsed?.success) return refused
  try {
    return { ok: true, value: schemas.output.parse(await handler(parsed.data)) }
  } catch (error) {
    return { ok: false, error: describe(error) }
  }
}

const refused: Reply = { ok: false, error: { code: 'refused', detail: '' } }

/** Only what was written for the page reaches it: the message of any other error may quote a document. */
function describe(error: unknown): CallError {
  if (error instanceof InputError) return { code: 'unusable-input', detail: error.message }
  const known = callErrorSchema.safeParse(error)
  return known.success ? known.data : { code: 'unexpected', detail: '' }
}
