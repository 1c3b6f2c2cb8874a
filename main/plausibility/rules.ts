import type { Rule } from './rule.ts'

/** The rules table, ranked as in DOMAIN.md section 6. Who reports what when several could: see "What a finding means exactly" there. */
export const rules: readonly Rule[] = []
