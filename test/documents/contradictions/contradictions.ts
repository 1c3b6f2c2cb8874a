import type { Contradiction } from './planted.ts'

export const contradictions: readonly Contradiction[] = []
