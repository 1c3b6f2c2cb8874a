import type { Document } from '../../models/document.ts'
import type { Finding } from '../../models/finding.ts'
import { nameOfKind } from '../../models/knowledge/german-names.ts'

/** Where a finding looks, each place once: 'Reisepass, S. 1'. */
export function placesOf(finding: Finding, documents: readonly Document[]): string[] {
  const places = finding.found.map(({ documentId, page }) => {
    const document = documents.find(({ id }) => id === documentId)
    return `${nameOfKind(document?.kind ?? 'unknown')}, S. ${page}`
  })
  return [...new Set(places)]
}
