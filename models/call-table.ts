import type { z } from 'zod'

/** Calls by name, with the shape of what goes in and what comes out. */
export type CallTable = Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>

/** Announcements by name, with the shape of what they carry. */
export type EventTable = Readonly<Record<string, z.ZodType>>

export type InputOf<T extends CallTable, N extends keyof T> = z.infer<T[N]['input']>
export type OutputOf<T extends CallTable, N extends keyof T> = z.infer<T[N]['output']>

/** One handler for every call of a table. */
export type HandlersOf<T extends CallTable> = {
  readonly [N in keyof T]: (input: InputOf<T, N>) => Promise<OutputOf<T, N>> | OutputOf<T, N>
}

export type DataOf<E extends EventTable, N extends keyof E> = z.infer<E[N]>
