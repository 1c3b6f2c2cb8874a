import { printedNumber } from '../../models/application.ts'
import type { NewDecisionNote } from '../../models/decision-note.ts'
import { noteHeadings } from '../../models/knowledge/german-names.ts'
import { formatMoment } from './format-moment.ts'

/** A note that may have a number already; a preview has none. */
export type PrintedNote = NewDecisionNote & { readonly version?: number }

/** One part of a printed note: paragraphs, or a list of which every item may have paragraphs below it. */
export type Section = { readonly title: string } & (
  { readonly paragraphs: readonly string[] } | { readonly items: readonly (readonly string[])[] }
)

/** The parts of a Vermerk in the order of DOMAIN.md section 7; text and print say the same. */
export function noteSections(note: PrintedNote): Section[] {
  return [
    { title: 'Kopf', paragraphs: head(note) },
    { title: noteHeadings.appliedFor, paragraphs: paragraphsOf(note.appliedFor) },
    { title: noteHeadings.documentsSeen, items: note.documentsSeen.map((each) => [each]) },
    {
      title: noteHeadings.facts,
      items: note.facts.map(({ sentence, words }) => [sentence, ...paragraphsOf(words)]),
    },
    { title: noteHeadings.seeOriginal, items: note.seeOriginal.map((each) => [each]) },
    { title: noteHeadings.assessment, paragraphs: paragraphsOf(note.assessment) },
    { title: noteHeadings.result, paragraphs: paragraphsOf(note.result) },
    { title: noteHeadings.aid, paragraphs: [note.aid] },
  ]
}

function head({ createdAt, applicationId, author, version = 1 }: PrintedNote): string[] {
  return [
    `Datum: ${formatMoment(createdAt)}`,
    `Antragsnummer: ${printedNumber(applicationId) ?? 'ohne'}`,
    `Verfasst von: ${author}`,
    ...(version > 1 ? [`Version: ${version}`] : []),
  ]
}

function paragraphsOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}
