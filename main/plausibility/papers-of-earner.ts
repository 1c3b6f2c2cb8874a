import type { Document } from '../../models/document.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import type { CaseView } from './case-view.ts'

/**
 * The papers about the income that the application rests on: the applicant's own; for families joining someone, the reference person's
 * where there are any (§ 27 Abs. 3, § 29 AufenthG).
 */
export function papersOfEarner(view: CaseView, ...kinds: readonly DocumentKind[]): readonly Document[] {
  const own = view.documentsOf(...kinds)
  if (view.service !== 'familiennachzug') return own
  const sponsors = view.referenceDocumentsOf(...kinds)
  return sponsors.length > 0 ? sponsors : own
}
