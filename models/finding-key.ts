import type { FindingKey } from './decision-note.ts'
import type { Document } from './document.ts'
import type { Finding } from './finding.ts'

/**
 * Names a finding by rule, subject and the content of the first document it shows, so that a verdict finds it again when the check runs again.
 * Two findings of one case never share a key: the papers of a merged PDF differ in their first page.
 */
export function findingKey(finding: Finding, documents: readonly Document[]): FindingKey {
  const shown = finding.found[0]?.documentId
  const document = documents.find(({ id }) => id === shown)
  return {
    rule: finding.rule,
    subject: finding.subject,
    documentSha256: document?.sha256 ?? null,
    firstPage: document?.pages.first ?? null,
  }
}

/** Do both name the same finding? */
export function isSameFinding(a: FindingKey, b: FindingKey): boolean {
  return (
    a.rule === b.rule &&
    a.subject === b.subject &&
    a.documentSha256 === b.documentSha256 &&
    a.firstPage === b.firstPage
  )
}
