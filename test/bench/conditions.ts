import { degradationNames, type DegradationName } from '../documents/degrade/degradations.ts'

/** How the papers of an application reach the office: `merged` = scanned at 200 dpi, all in one PDF without a message. */
export type Condition = DegradationName | 'merged'

export const conditions: readonly Condition[] = [...degradationNames, 'merged']

export const degradationOf = (condition: Condition): DegradationName =>
  condition === 'merged' ? 'scan-200' : condition
