import type { Document } from '../../../models/document.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { requiredPapers, type RequiredPaper } from '../../../models/knowledge/services.ts'
import { kindsOfSlot } from '../../values/kinds-of-slot.ts'
import { documentAsFound, type CaseView } from '../case-view.ts'
import { expectedKinds } from '../expected-kinds.ts'
import { needOfPaper, type PaperNeed } from '../need-of-paper.ts'
import { mayNameSeveral } from '../paper-holders.ts'
import type { Observation, Rule, RuleContext } from '../rule.ts'
import { situationOf } from '../situation.ts'
import { possiblyUnrecognised, unassigned } from '../unread-papers.ts'
import { pleaseClarify } from '../wording.ts'

/** The papers that the service, the § and the kind of application ask for are there. § 82 Abs. 1 Satz 3 AufenthG. */
export const evidenceComplete: Rule = {
  id: 'evidence-complete',
  group: 'B',
  severity: 'K',
  norm: '§ 82 Abs. 1 Satz 3 AufenthG',
  observe: (view, { policy }: RuleContext) => {
    const situations = situationOf(view)
    if (situations.length === 0)
      return [
        {
          subject: 'service',
          outcome: 'not-checked',
          text: 'Die Dienstleistung ist nicht bekannt; welche Unterlagen verlangt sind, ist offen.',
        },
      ]
    return requiredPapers
      .map((row) => ({ row, need: needOfPaper(view, row, situations, policy) }))
      .filter(({ need }) => need.need !== '-')
      .map(({ row, need }) => observePaper(view, row, need))
  },
}

function observePaper(view: CaseView, row: RequiredPaper, need: PaperNeed): Observation {
  const papers = papersFor(view, row)
  const [first] = papers
  const whose = row.whose === 'reference-person' ? ' der Bezugsperson' : ''
  if (!first) {
    const name = `${row.kinds.map(nameOfKind).join(' oder ')}${whose}`
    return { subject: row.kinds[0], norm: normOf(row), ...observeGap(view, row, need, name) }
  }
  const name = `${nameOfKind(first.kind)}${whose}`
  if (row.months !== undefined) return observeMonths(view, row, papers, name, need)
  const found = papers.map(documentAsFound)
  return { subject: first.kind, norm: normOf(row), outcome: 'agrees', found, text: `${name}: liegt vor.` }
}

/** Papers of the right person; a paper on which no name was read may be theirs. */
function papersFor(view: CaseView, { kinds, whose }: RequiredPaper): readonly Document[] {
  if (whose === 'applicant')
    return view.documents.filter(
      (document) => kinds.includes(document.kind) && isOfApplicant(document.kind, view.ownerOf(document)),
    )
  return view.documents.filter((document) => {
    const owner = view.ownerOf(document)
    return (
      kinds.includes(document.kind) &&
      (owner === 'reference-person' || owner === 'joint' || isShared(document.kind, owner))
    )
  })
}

/** A certificate or registration on which only the reference person was read is of the family as well. */
function isOfApplicant(kind: DocumentKind, owner: ReturnType<CaseView['ownerOf']>): boolean {
  if (owner === 'reference-person') return mayNameSeveral(kind) && kind !== 'tenancy-agreement'
  return owner !== 'other'
}

/** A home or an income of the family may be in either name; a paper without a name may be the reference person's. */
function isShared(kind: DocumentKind, owner: ReturnType<CaseView['ownerOf']>): boolean {
  return (
    owner === 'unknown' || (owner === 'applicant' && (kind === 'tenancy-agreement' || kind === 'payslip'))
  )
}

type Gap = Pick<Observation, 'outcome' | 'text' | 'severity' | 'found'>

function observeGap(view: CaseView, row: RequiredPaper, need: PaperNeed, name: string): Gap {
  const text = `${name}: liegt nicht vor.`
  const excused = excuseFor(view, row, need)
  if (excused) return { ...excused, text: `${text} ${excused.text}` }
  const hint = hintFor(view, row.kinds)
  const severity = need.need === 'P' ? 'P' : 'K'
  const sentences = [text, ...(hint ? [hint.text] : []), ...(severity === 'K' ? [pleaseClarify] : [])]
  return { outcome: 'missing', severity, found: hint?.found ?? [], text: sentences.join(' ') }
}

/** A document that was recognised as something else, or as nothing, and may be what is missing after all. */
function hintFor(view: CaseView, kinds: readonly DocumentKind[]): Pick<Gap, 'found' | 'text'> | null {
  const misplaced = view.documents.filter((document) => isInSlotFor(document, kinds))
  const loose = unassigned(view)
  if (misplaced.length > 0)
    return {
      found: misplaced.map(documentAsFound),
      text: 'Unter dieser Bezeichnung liegt ein anderes Dokument.',
    }
  return loose.length > 0
    ? {
        found: loose.map(documentAsFound),
        text: 'Ein Dokument wurde keiner Art zugeordnet; es kann dieser Nachweis sein.',
      }
    : null
}

/** Why papers that are not there are no gap (yet): unread, unrecognised, or reported by another rule as somebody else's. */
function excuseFor(view: CaseView, { kinds }: RequiredPaper, { need, reason }: PaperNeed): Gap | null {
  if (need === 'open') return { outcome: 'not-checked', text: reason }
  if (!view.readingComplete)
    return { outcome: 'not-checked', text: 'Es sind noch nicht alle Seiten gelesen.' }
  const possible = possiblyUnrecognised(view, kinds)
  if (possible.length > 0)
    return excuse('unreadable', possible, 'Ein Dokument, das es sein kann, ist nicht sicher gelesen.')
  const insured = kinds.includes('health-insurance') ? view.referenceDocumentsOf('health-insurance') : []
  if (insured.length > 0)
    return excuse(
      'unreadable',
      insured,
      'Ein Nachweis lautet auf die Bezugsperson; ob er Angehörige umfasst (§ 10 SGB V), ist nicht gelesen.',
    )
  const original = originalsOf(view, kinds)
  if (original.length > 0)
    return excuse(
      'not-checked',
      original,
      'Eine Übersetzung davon liegt vor, und ein Dokument, das das Original sein kann, wurde nicht erkannt. Der Inhalt der Übersetzung wird nicht verglichen.',
    )
  const strangers = view.documents.filter(
    (document) => kinds.includes(document.kind) && view.ownerOf(document) === 'other',
  )
  return strangers.length > 0
    ? excuse('not-checked', strangers, 'Ein vorgelegtes Dokument nennt eine andere Person.')
    : null
}

/** Unrecognised documents beside a translation of such a paper: originals in a script that is not read. */
function originalsOf(view: CaseView, kinds: readonly DocumentKind[]): readonly Document[] {
  const isTranslated = view.documents
    .filter(({ kind }) => kind === 'translation')
    .flatMap((document) => view.fieldsOf(document, 'translatedDocument'))
    .some(({ value }) => kindsOfSlot(String(value)).some((kind) => kinds.includes(kind)))
  return isTranslated ? unassigned(view) : []
}

function excuse(outcome: Gap['outcome'], documents: readonly Document[], text: string): Gap {
  return { outcome, found: documents.map(documentAsFound), text }
}

/** Uploaded where exactly this paper is asked for, but recognised as another kind. */
function isInSlotFor(document: Document, kinds: readonly DocumentKind[]): boolean {
  const asked = expectedKinds(document)?.kinds ?? []
  return !kinds.includes(document.kind) && asked.length > 0 && asked.every((kind) => kinds.includes(kind))
}

/** Payslips of fewer months than asked are a gap of severity P. The same month twice counts once. */
function observeMonths(
  view: CaseView,
  row: RequiredPaper,
  papers: readonly Document[],
  name: string,
  need: PaperNeed,
): Observation {
  const count = countMonths(view, papers)
  const text = `${name}: ${count} von ${row.months} Monaten liegen vor.`
  const common = { subject: 'payslip', norm: normOf(row), found: papers.map(documentAsFound) }
  if (count >= (row.months ?? 0)) return { ...common, outcome: 'agrees', text }
  const excused = excuseFor(view, row, need)
  return excused
    ? { ...common, ...excused, text: `${text} ${excused.text}` }
    : { ...common, outcome: 'missing', severity: 'P', text }
}

function normOf({ norm }: RequiredPaper): string {
  return `§ 82 Abs. 1 Satz 3 AufenthG; ${norm}`
}

/** A document without a month that was read with certainty counts as a month of its own, unless its bytes came before. */
function countMonths(view: CaseView, papers: readonly Document[]): number {
  const months = papers.flatMap((document) => {
    const read = view
      .fieldsOf(document, 'month')
      .filter((field) => field.certain)
      .map((field) => String(field.value))
    return read.length > 0 ? read : [`${document.sha256} ${document.pages.first}`]
  })
  return new Set(months).size
}
