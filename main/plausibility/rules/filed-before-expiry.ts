import type { Document } from '../../../models/document.ts'
import type { Field } from '../../../models/field.ts'
import { toFound, type CaseView, type Stated } from '../case-view.ts'
import type { Observation, Rule } from '../rule.ts'
import { formatDate } from '../../../models/knowledge/german-values.ts'
import { pleaseClarify, sayFound } from '../wording.ts'

/** Filed before the current title or visa expired, so that it continues in force. The last day counts. § 81 Abs. 4 AufenthG. */
export const filedBeforeExpiry: Rule = {
  id: 'filed-before-expiry',
  group: 'C',
  severity: 'K',
  norm: '§ 81 Abs. 4 AufenthG',
  observe: (view) => [observeFiling(view)],
}

const subject = 'dateOfExpiry'

function observeFiling(view: CaseView): Observation {
  const { submittedOn, visaFreeEntry } = view.application
  const last = lastExpiry(view)
  if (submittedOn === null)
    return { subject, outcome: 'not-checked', text: 'Das Antragsdatum ist nicht bekannt.' }
  if (!last) {
    const reason =
      visaFreeEntry === null
        ? 'Das Ablaufdatum von Titel oder Visum wurde nicht gelesen.'
        : 'Visumfreie Einreise laut Formular; kein Titel oder Visum.'
    return { subject, outcome: 'not-checked', text: reason }
  }
  const stated: Stated = { value: submittedOn, source: 'Antrag', field: null }
  const said = `Antragsdatum: ${formatDate(submittedOn)} (Antrag). Gültig bis – ${sayFound(view, last)}.`
  const found = [toFound(last)]
  if (submittedOn <= String(last.value))
    return {
      subject,
      outcome: 'agrees',
      stated,
      found,
      text: `${said} Der Antrag wurde vor Ablauf gestellt.`,
    }
  return last.certain
    ? {
        subject,
        outcome: 'differs',
        stated,
        found,
        text: `${said} Der Antrag wurde nach Ablauf gestellt.${bridge(view)} ${pleaseClarify}`,
      }
    : {
        subject,
        outcome: 'unreadable',
        stated,
        found,
        text: `${said} Das Ablaufdatum ist nicht sicher gelesen.`,
      }
}

/** The expiry of the title or visa that is valid longest; a Fiktionsbescheinigung only follows from an application and counts where there is neither. */
function lastExpiry(view: CaseView): Field | undefined {
  return (
    latest(view, view.documentsOf('residence-title', 'visa')) ??
    latest(view, view.documentsOf('fiktionsbescheinigung'))
  )
}

function latest(view: CaseView, documents: readonly Document[]): Field | undefined {
  return documents
    .map((document) => expiryOf(view, document))
    .filter((field) => field !== undefined)
    .toSorted((a, b) => String(b.value).localeCompare(String(a.value)))[0]
}

function expiryOf(view: CaseView, document: Document): Field | undefined {
  return view.fieldOf(document, 'dateOfExpiry') ?? view.fieldOf(document, 'validUntil')
}

/** What may explain it: an earlier application that was filed in time. */
function bridge(view: CaseView): string {
  const isBridged = view.documentsOf('fiktionsbescheinigung').length > 0
  return isBridged ? ' Eine Fiktionsbescheinigung liegt vor.' : ''
}
