import type { CheckReport } from '../../models/check-report.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import type { GeneratedApplication, GeneratedDocument } from '../documents/generate-application.ts'
import type { PlacedDocument } from './render-cached.ts'
import { scoreFields, scoreValues, type ScoredField, type ScoredValue } from './score-fields.ts'
import { scoreFindings, type ScoredFinding } from './score-findings.ts'
import { scoreZone, type ZoneResult } from './score-zone.ts'

/** What became of everything that is true about an application. */
export interface Scored {
  readonly findings: readonly ScoredFinding[]
  readonly kinds: readonly { readonly truth: DocumentKind; readonly read: DocumentKind }[]
  readonly fields: readonly ScoredField[]
  readonly values: readonly ScoredValue[]
  readonly zones: readonly { readonly kind: DocumentKind; readonly result: ZoneResult }[]
}

/** Compares a report with what is true. Documents are matched by the content of their file and their pages, never by kind. */
export function scoreApplication(
  report: CheckReport,
  { documents, planted }: Pick<GeneratedApplication, 'documents' | 'planted'>,
  places: readonly PlacedDocument[],
): Scored {
  const scored = documents.map((document) => scoreDocument(report, document, places))
  return {
    findings: scoreFindings(report.findings, planted),
    kinds: scored.map(({ kind }) => kind),
    fields: scored.flatMap(({ fields }) => fields),
    values: scored.flatMap(({ values }) => values),
    zones: scored.flatMap(({ zone }) => zone ?? []),
  }
}

function scoreDocument(
  report: CheckReport,
  { id, kind, truthFields }: Pick<GeneratedDocument, 'id' | 'kind' | 'truthFields'>,
  places: readonly PlacedDocument[],
) {
  const { sha256, first, last } = placeOf(id, places)
  const read = report.documents.filter(
    (document) => document.sha256 === sha256 && document.pages.first <= last && document.pages.last >= first,
  )
  const within = (page: number): boolean => page >= first && page <= last
  const readings = report.fields.filter(
    ({ documentId, page }) => within(page) && read.some((document) => document.id === documentId),
  )
  const zone = read.find(({ mrz }) => mrz && within(mrz.page))?.mrz
  const zoneResult = scoreZone(truthFields, zone, readings)
  const printed = truthFields.filter(({ name }) => name !== 'mrz')
  return {
    kind: {
      truth: kind,
      read: read.find((document) => document.kind !== kind)?.kind ?? read[0]?.kind ?? 'unknown',
    },
    fields: scoreFields(kind, printed, readings),
    values: scoreValues(kind, printed, readings, zoneResult === 'perfect'),
    zone: printed.length < truthFields.length ? { kind, result: zoneResult } : null,
  }
}

function placeOf(id: string, places: readonly PlacedDocument[]): PlacedDocument {
  const place = places.find((each) => each.id === id)
  if (!place) throw new Error(`document ${id} was not delivered`)
  return place
}
