import type { Outcome } from '../../../models/finding.ts'

/** How something stands: an outcome, not read yet, or read and compared with nothing. */
export type Mark = Outcome | 'unread' | 'uncompared'

const urgency: readonly Outcome[] = ['differs', 'missing', 'unreadable', 'variant', 'agrees', 'not-checked']

/** The outcome that asks for attention first; null = there is none. */
export function foremost(outcomes: readonly Outcome[]): Outcome | null {
  return urgency.find((outcome) => outcomes.includes(outcome)) ?? null
}
