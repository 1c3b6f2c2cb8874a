import type { CaseFacts } from '../../models/case-facts.ts'
import type { CheckReport } from '../../models/check-report.ts'
import type { Finding } from '../../models/finding.ts'
import { viewCase } from '../plausibility/case-view.ts'
import type { CaseReading } from './case-reading.ts'

type Timings = Omit<CheckReport['timings'], 'pages' | 'pagesByOcr'>

/** The report as `--json` prints it: plain data, schema `checkReportSchema`. */
export function writeReport(
  reading: CaseReading,
  facts: CaseFacts,
  findings: readonly Finding[],
  timings: Timings,
  withText: boolean,
): CheckReport {
  const { application, documents, fields } = facts
  const view = viewCase(facts)
  const { id, kind, submittedOn, testMessage } = application
  return {
    application: { id, service: view.service, kind, paragraph: view.paragraph, submittedOn, testMessage },
    documents: documents.map(
      ({ kindConfidence: _c, kindBy: _b, unreadablePages: _u, ...document }) => document,
    ),
    fields: [...fields],
    findings: [...findings],
    notices: reading.notices(),
    timings: {
      ...timings,
      pages: reading.pagesRead.length,
      pagesByOcr: reading.pagesRead.filter((page) => page.source === 'ocr').length,
    },
    ...(withText ? { pages: textOf(reading, facts) } : {}),
  }
}

function textOf(reading: CaseReading, facts: CaseFacts): NonNullable<CheckReport['pages']> {
  return facts.documents.flatMap((document) =>
    reading.pagesOf(document).map(({ page, source, rotation, words }) => ({
      documentId: document.id,
      page,
      source,
      rotation,
      text: words.map((word) => word.text).join(' '),
    })),
  )
}
