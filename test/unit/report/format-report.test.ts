import { expect, it } from 'vitest'
import { formatReport } from '../../../main/report/format-report.ts'
import type { CheckReport } from '../../../models/check-report.ts'
import { nothingAsked } from '../../../models/model-progress.ts'

const report: CheckReport = {
  application: {
    id: 'antrag-1',
    service: 'ausbildung',
    kind: 'erstbeantragung',
    paragraph: '16b',
    submittedOn: '2026-11-10',
    testMessage: false,
  },
  documents: [],
  fields: [],
  findings: [],
  notices: [],
  timings: {
    intakeMs: 1,
    readingMs: 2,
    firstFindingMs: null,
    rulesMs: 1,
    totalMs: 4,
    pages: 0,
    pagesByOcr: 0,
  },
}

it('a check without a language model does not speak of one', () => {
  expect(formatReport(report)).not.toContain('SPRACHMODELL')
})

it('says what the language model was asked and how much of its answers was dropped', () => {
  const model = {
    ...nothingAsked,
    documents: 8,
    questions: 9,
    notAnswered: 1,
    quotes: 20,
    notFound: 6,
    durationMs: 61_400,
  }
  const said = formatReport({ ...report, model })
  expect(said).toContain('SPRACHMODELL (8 Dokumente, 9 Fragen, 61 s)')
  expect(said).toContain('20 Fundstellen genannt, davon verworfen: 6 nicht auf der Seite')
  expect(said).toContain('1 Fragen nicht verwertbar beantwortet')
})
