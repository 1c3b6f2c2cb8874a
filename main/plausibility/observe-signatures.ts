import type { Document } from '../../models/document.ts'
import type { Field } from '../../models/field.ts'
import type { Severity } from '../../models/finding.ts'
import { nameOfKind } from '../../models/knowledge/german-names.ts'
import { documentAsFound, toFound, type CaseView } from './case-view.ts'
import type { Observation, RuleContext } from './rule.ts'
import { formatDate } from '../../models/knowledge/german-values.ts'
import { pleaseClarify } from './wording.ts'

/** The signatures of one contract: is every place for one signed and dated, and when. */
export function observeSignatures(view: CaseView, document: Document, context: RuleContext): Observation[] {
  const places = view.fieldsOf(document, 'signature')
  const dates = view.fieldsOf(document, 'signatureDates')
  return [
    observePresence(view, document, places, dates),
    ...(dates.length === 0 && places.length > 0 ? [observeMissingDate(view, document, places)] : []),
    ...observeDay(view, document, dates, context),
  ]
}

/** Signed in every place. A date alone shows that the end of the contract was found, not that it is signed. */
function observePresence(
  view: CaseView,
  document: Document,
  places: readonly Field[],
  dates: readonly Field[],
): Observation {
  const subject = 'signature'
  const empty = places.filter((field) => field.value === false && field.certain)
  if (empty.length > 0 && view.readingComplete) {
    const many = empty.length === 1 ? 'Eine Stelle' : `${empty.length} Stellen`
    const text = `${nameWithPage(document, empty[0])}: ${many} für eine Unterschrift ohne Eintrag. ${pleaseClarify}`
    return { subject, outcome: 'missing', severity: 'K', found: empty.map(toFound), text }
  }
  const isSigned = places.length > 0 && places.every(({ value, certain }) => value === true && certain)
  if (isSigned) {
    const text = `${nameWithPage(document, places[0])}: An jeder Stelle für eine Unterschrift steht ein Eintrag.`
    return { subject, outcome: 'agrees', found: places.map(toFound), text }
  }
  const found =
    places.length + dates.length > 0 ? [...places, ...dates].map(toFound) : [documentAsFound(document)]
  const text = `${nameOfKind(document.kind)}: Unterschriften nicht geprüft; die Stellen dafür wurden nicht sicher erkannt.`
  return { subject, outcome: places.length > 0 ? 'unreadable' : 'not-checked', found, text }
}

/** "Fehlt" only where the page is printed text throughout, so that a date would have been read; a handwritten date may be there. */
function observeMissingDate(view: CaseView, document: Document, places: readonly Field[]): Observation {
  const subject = 'signatureDates'
  const isMissing =
    document.textSource === 'text-layer' && view.readingComplete && places.every(({ certain }) => certain)
  const name = nameWithPage(document, places[0])
  return isMissing
    ? {
        subject,
        outcome: 'missing',
        severity: 'P',
        found: places.map(toFound),
        text: `${name}: Bei den Unterschriften steht kein Datum.`,
      }
    : {
        subject,
        outcome: 'not-checked',
        found: places.map(toFound),
        text: `${name}: Das Datum der Unterschriften wurde nicht gelesen.`,
      }
}

/** Signed by the day of filing (later is explained by a paper handed in afterwards), and not in the future. */
function observeDay(
  view: CaseView,
  document: Document,
  dates: readonly Field[],
  { today }: RuleContext,
): Observation[] {
  const filing = view.application.submittedOn
  const last = dates
    .filter(({ certain, value }) => certain && String(value).length === 10)
    .toSorted((a, b) => String(b.value).localeCompare(String(a.value)))[0]
  if (!last) return []
  const day = String(last.value)
  const observe = (outcome: 'agrees' | 'differs', severity: Severity, remark: string): Observation[] => [
    {
      subject: 'signatureDates<submittedOn',
      outcome,
      ...(outcome === 'differs' ? { severity } : {}),
      found: [toFound(last)],
      text: `${nameWithPage(document, last)}: zuletzt unterschrieben am ${formatDate(day)}. ${remark}`,
    },
  ]
  if (day > today)
    return observe(
      'differs',
      'K',
      `Das Datum liegt nach dem heutigen Tag (${formatDate(today)}). ${pleaseClarify}`,
    )
  if (filing === null) return []
  const filed = `Antragstag: ${formatDate(filing)}.`
  if (day <= filing) return observe('agrees', 'P', filed)
  return observe('differs', 'P', `${filed} Bei nachgereichten Unterlagen ist ein späteres Datum üblich.`)
}

function nameWithPage(document: Document, field: Field | undefined): string {
  return `${nameOfKind(document.kind)}, S. ${field?.page ?? document.pages.first}`
}
