import type { CaseState } from '../../models/case-state.ts'
import type { Draft, VerdictEntry } from '../../models/decision-note.ts'
import { findingKey, isSameFinding } from '../../models/finding-key.ts'
import type { Finding } from '../../models/finding.ts'

/** What note and letter are written from: the state of the open case. */
export type NotedCase = Pick<
  CaseState,
  'stage' | 'pagesRead' | 'pagesTotal' | 'application' | 'documents' | 'findings' | 'corrections'
>

export interface JudgedFinding {
  readonly finding: Finding
  readonly entry: VerdictEntry
}

/** The findings of the case with what the person said about them, in the order of the findings. A verdict whose finding is gone is left out. */
export function judgedFindings({ findings, documents }: NotedCase, draft: Draft): JudgedFinding[] {
  return findings.flatMap((finding) => {
    const key = findingKey(finding, documents)
    const entry = draft.verdicts.find((each) => isSameFinding(each.finding, key))
    return entry ? [{ finding, entry }] : []
  })
}

/** The sentence of a finding as a statement: the request to the person at the screen at its end is answered and falls away. */
export function statementOf(finding: Finding): string {
  return finding.text.replace(/ ?Bitte klären\.$/, '')
}
