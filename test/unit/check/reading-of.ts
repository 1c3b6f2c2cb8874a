import { CaseReading } from '../../../main/check/case-reading.ts'
import type { DeliveredFile } from '../../../models/delivered-file.ts'
import { pageOf } from '../extraction/paper.ts'
import { buildFacts, today } from '../plausibility/build-facts.ts'

function fileOf(index: number, text: string): DeliveredFile {
  return {
    id: `file-${index}`,
    name: `unterlage-${index}.pdf`,
    place: `nachweis[${index}]`,
    slot: null,
    format: 'pdf',
    bytes: new TextEncoder().encode(text),
    sha256: String(index).repeat(64),
    problem: null,
  }
}

/** A case of these papers, all pages read; its form states a job, its beginning and its hours. */
export function readingOf(...papers: readonly string[]): CaseReading {
  const files = papers.map((text, index) => fileOf(index + 1, text))
  const { application } = buildFacts('erwerbstaetigkeit')
  const entries = (['jobTitle', 'startDate', 'hoursPerWeek'] as const).map((name) => ({
    name,
    value: '',
    source: 'antrag.json',
  }))
  const reading = new CaseReading({ application: { ...application, entries }, files, notices: [] }, today)
  files.forEach((file, index) => reading.addFile(file, [pageOf(papers[index] ?? '')], true))
  return reading
}
