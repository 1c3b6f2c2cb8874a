import type { Application } from '../../models/application.ts'
import type { Draft, NewDecisionNote } from '../../models/decision-note.ts'
import type { Document } from '../../models/document.ts'
import {
  nameOfApplicationKind,
  nameOfKind,
  nameOfService,
  outcomeNames,
} from '../../models/knowledge/german-names.ts'
import { findingKey } from '../../models/finding-key.ts'
import type { Finding } from '../../models/finding.ts'
import { formatDate } from '../../models/knowledge/german-values.ts'
import { nameSubject } from '../../models/knowledge/name-subject.ts'
import { judgedFindings, statementOf, type NotedCase } from './noted-case.ts'
import { placesOf } from './say-places.ts'

export interface NoteOptions {
  /** Which program was used, see `describeAid`. */
  readonly aid: string
  /** Moment in UTC. */
  readonly createdAt: string
  /** Why the case is closed without an export; null when it was exported or stays open. */
  readonly closedWithoutExport?: string | null
}

/**
 * The decision note (Vermerk) of a case: only what the person adopted, with both values, document and page, and their own words. Nothing is
 * phrased for them: assessment and result are theirs or empty. Norms: §§ 24 Abs. 2, 39 VwVfG, § 77 AufenthG.
 */
export function writeNote(state: NotedCase, draft: Draft, options: NoteOptions): NewDecisionNote {
  const judged = judgedFindings(state, draft)
  const facts = judged
    .filter(({ entry }) => entry.verdict === 'adopted')
    .map(({ finding, entry }) => ({
      finding: findingKey(finding, state.documents),
      sentence: sayFact(finding, state),
      words: entry.words.trim(),
    }))
  const seeOriginal = judged
    .filter(({ entry }) => entry.seeOriginal)
    .map(({ finding }) => sayOriginal(finding, state.documents))
  return {
    applicationId: draft.applicationId,
    createdAt: options.createdAt,
    author: draft.author.trim(),
    appliedFor: sayAppliedFor(state.application),
    documentsSeen: state.documents.map(sayDocument),
    facts,
    seeOriginal: [...new Set(seeOriginal)],
    assessment: draft.assessment.trim(),
    result: draft.result.trim(),
    aid: sayAid(options.aid, state),
    exportedAt: draft.exportedAt,
    closedWithoutExport: options.closedWithoutExport ?? null,
  }
}

/** 'Ayşe Öztürk, geboren am 17.05.1990: Erwerbstätigkeit, Erstbeantragung, § 18g AufenthG, Antrag vom 10.11.2026' */
function sayAppliedFor({ person, service, kind, paragraph, submittedOn }: Application): string {
  const name = [person?.givenNames, person?.surname].filter((part) => part).join(' ')
  const birth = person?.birth.date
  const who = [name, birth ? `geboren am ${formatDate(birth)}` : ''].filter((part) => part !== '')
  const what = [
    service && nameOfService(service),
    kind && nameOfApplicationKind(kind),
    paragraph && `§ ${paragraph} AufenthG`,
    submittedOn && `Antrag vom ${formatDate(submittedOn)}`,
  ].filter((part) => part)
  return [who.join(', '), [...new Set(what)].join(', ')].filter((part) => part !== '').join(': ')
}

/** 'Arbeitsvertrag (3 Seiten, Kopie)'. Everything that is delivered is a copy; what could not be read is said. */
function sayDocument({ kind, kindBy, pages, unreadablePages }: Document): string {
  const count = pages.last - pages.first + 1
  const unread = unreadablePages.map(({ page }) => page).join(', ')
  const remarks = [
    count === 1 ? '1 Seite' : `${count} Seiten`,
    'Kopie',
    ...(kindBy === 'person' ? ['Art von Hand bestimmt'] : []),
    ...(unread === '' ? [] : [`nicht lesbar: S. ${unread}`]),
  ]
  return `${nameOfKind(kind)} (${remarks.join(', ')})`
}

/** An aid that has not read everything says so: what it did not show is no agreement. */
function sayAid(aid: string, { stage, pagesRead, pagesTotal }: NotedCase): string {
  return stage === 'complete' ? aid : `${aid} Gelesen wurden ${pagesRead} von ${pagesTotal} Seiten.`
}

/** The sentence of the finding with every place it names, what a person entered by hand, the outcome and the norm. */
function sayFact(finding: Finding, { documents, corrections }: NotedCase): string {
  const unnamed = placesOf(finding, documents).filter((place) => !finding.text.includes(place))
  const isByHand = finding.found.some(({ documentId, page, value }) =>
    corrections.some(
      (each) =>
        each.type === 'field' &&
        each.documentId === documentId &&
        each.page === page &&
        each.value !== null &&
        each.value === value,
    ),
  )
  return [
    statementOf(finding),
    ...(unnamed.length > 0 ? [`Fundstelle: ${unnamed.join('; ')}.`] : []),
    ...(isByHand ? ['Ein Wert wurde von Hand eingetragen.'] : []),
    `[${outcomeNames[finding.outcome]}; ${finding.norm}]`,
  ].join(' ')
}

/** 'Arbeitsvertrag, S. 2: Unterschrift'; without a place only what it is about. */
function sayOriginal(finding: Finding, documents: readonly Document[]): string {
  const about = nameSubject(finding.subject)
  const places = placesOf(finding, documents)
  return places.length === 0 ? about : `${places.join('; ')}: ${about}`
}
