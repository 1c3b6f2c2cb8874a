import type { CaseFacts } from '../../models/case-facts.ts'
import type { CheckReport } from '../../models/check-report.ts'
import type { Finding } from '../../models/finding.ts'
import type { Word } from '../../models/page-text.ts'
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
      ({ kindNamed: _m, kindsNear: _n, kindBy: _b, unreadablePages: _u, ...document }) => document,
    ),
    fields: [...fields],
    findings: [...findings],
    notices: reading.notices(),
    timings: {
      ...timings,
      pages: reading.pagesRead.length,
      pagesByOcr: reading.pagesRead.filter((page) => page.source === 'ocr').length,
    },
    ...(reading.model === null ? {} : { model: reading.model }),
    ...(withText ? { pages: pagesOf(reading, facts) } : {}),
  }
}

function pagesOf(reading: CaseReading, facts: CaseFacts): NonNullable<CheckReport['pages']> {
  return facts.documents.flatMap((document) =>
    reading.pagesOf(document).map(({ page, source, rotation, words }) => ({
      documentId: document.id,
      page,
      source,
      rotation,
      text: textOf(words),
    })),
  )
}

/** The words line by line, as they were read. */
function textOf(words: readonly Word[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1]
      if (before === undefined) return word.text
      return `${continuesLine(before, word) ? ' ' : '\n'}${word.text}`
    })
    .join('')
}

function continuesLine(before: Word, word: Word): boolean {
  const middle = word.box.y + word.box.height / 2
  return word.box.x > before.box.x && middle > before.box.y && middle < before.box.y + before.box.height
}
