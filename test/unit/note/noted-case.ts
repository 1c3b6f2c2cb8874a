import type { NotedCase } from '../../../main/note/noted-case.ts'
import type { CaseFacts } from '../../../models/case-facts.ts'
import type { Correction } from '../../../models/case-state.ts'
import type { Draft, VerdictEntry } from '../../../models/decision-note.ts'
import { findingKey } from '../../../models/finding-key.ts'
import type { RuleId } from '../../../models/finding.ts'
import { findingsOf } from '../plausibility/check-facts.ts'

/** A case with the findings that the rules really report on its facts. */
export function caseOf(facts: CaseFacts, corrections: Correction[] = []): NotedCase {
  return {
    stage: 'complete',
    pagesRead: facts.documents.length,
    pagesTotal: facts.documents.length,
    application: facts.application,
    documents: [...facts.documents],
    findings: findingsOf(facts),
    corrections,
  }
}

/** What the person said about the finding of this rule and subject; fails when the case has none. */
export function judge(
  state: NotedCase,
  rule: RuleId,
  subject: string,
  change: Partial<VerdictEntry> = {},
): VerdictEntry {
  const finding = state.findings.find((each) => each.rule === rule && each.subject === subject)
  if (!finding) throw new Error(`the case has no finding ${rule} ${subject}`)
  const key = findingKey(finding, state.documents)
  return { finding: key, verdict: 'adopted', words: '', seeOriginal: false, ...change }
}

export function draftOf(verdicts: VerdictEntry[], change: Partial<Draft> = {}): Draft {
  return {
    applicationId: 'antrag-1',
    verdicts,
    assessment: 'Die Abweichung ist erklärt.',
    result: 'Der Titel wird erteilt.',
    author: 'K. Beispiel',
    deadline: '2026-12-15',
    letter: null,
    asked: [],
    exportedAt: null,
    ...change,
  }
}
