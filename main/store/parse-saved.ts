import { StoreError } from './store-error.ts'

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false }
}

/** Reads what the store itself wrote as JSON. Throws `store-corrupt` when it is not that any more. */
export function parseSaved<T>(schema: Schema<T>, json: string): T {
  const parsed = schema.safeParse(JSON.parse(json))
  if (!parsed.success) throw new StoreError('store-corrupt')
  return parsed.data
}
