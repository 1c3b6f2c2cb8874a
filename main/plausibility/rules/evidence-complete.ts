import type { Document } from '../../../models/document.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { requiredPapers, type RequiredPaper } from '../../../models/knowledge/services.ts'
import { kindsOfSlot } from '../../values/kinds-of-slot.ts'
import { documentAsFound, type CaseView } from '../case-view.ts'
import { needOfPaper, type PaperNeed } from '../need-of-paper.ts'
import type { Observation, Rule, RuleContext } from '../rule.ts'
import { situationOf } from '../situation.ts'
import { possiblyUnrecognised } from '../unread-papers.ts'

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
  const norm = `§ 82 Abs. 1 Satz 3 AufenthG; ${row.norm}`
  const whose = row.whose === 'reference-person' ? ' der Bezugsperson' : ''
  const name = `${row.kinds.map(nameOfKind).join(' oder ')}${whose}`
  if (first && row.months !== undefined) return observeMonths(view, row.months, papers, { norm, name, need })
  if (first)
    return {
      subject: first.kind,
      norm,
      outcome: 'agrees',
      found: papers.map(documentAsFound),
      text: `${nameOfKind(first.kind)}${whose}: liegt vor.`,
    }
  return { subject: row.kinds[0], norm, ...observeGap(view, row, need, name) }
}

/** Papers of the right person; a paper on which no name was read may be theirs. */
function papersFor(view: CaseView, { kinds, whose }: RequiredPaper): readonly Document[] {
  if (whose === 'applicant') return view.documentsOf(...kinds)
  return view.documents.filter((document) => {
    const owner = view.ownerOf(document)
    return (
      kinds.includes(document.kind) &&
      (owner === 'reference-person' || owner === 'joint' || isShared(document.kind, owner))
    )
  })
}

/** A home or an income of the family may be in either name; a paper without a name may be the reference person's. */
function isShared(kind: DocumentKind, owner: ReturnType<CaseView['ownerOf']>): boolean {
  return (
    owner === 'unknown' || (owner === 'applicant' && (kind === 'tenancy-agreement' || kind === 'payslip'))
  )
}

type Gap = Pick<Observation, 'outcome' | 'text' | 'severity' | 'found'>

/** Nobody brought it: why that is not (yet) a gap, else the gap. Another rule has reported a paper of somebody else or in the wrong slot. */
function observeGap(view: CaseView, row: RequiredPaper, { need, reason }: PaperNeed, name: string): Gap {
  if (need === 'open') return { outcome: 'not-checked', text: `${name}: liegt nicht vor. ${reason}` }
  if (!view.readingComplete)
    return { outcome: 'not-checked', text: `${name}: Es sind noch nicht alle Seiten gelesen.` }
  const possible = possiblyUnrecognised(view, row.kinds)
  if (possible.length > 0)
    return {
      outcome: 'unreadable',
      found: possible.map(documentAsFound),
      text: `${name}: nicht erkannt. Ein Dokument, das es sein kann, ist nicht sicher gelesen.`,
    }
  const strangers = view.documents.filter(
    (document) => row.kinds.includes(document.kind) && view.ownerOf(document) === 'other',
  )
  if (strangers.length > 0)
    return {
      outcome: 'not-checked',
      found: strangers.map(documentAsFound),
      text: `${name}: Das vorgelegte Dokument nennt eine andere Person (siehe Zugehörigkeit der Dokumente).`,
    }
  const misplaced = view.documents.filter((document) => isInSlotOf(document, row))
  if (misplaced.length > 0)
    return {
      outcome: 'not-checked',
      found: misplaced.map(documentAsFound),
      text: `${name}: Unter dieser Bezeichnung liegt ein anderes Dokument (siehe Art des Dokuments).`,
    }
  return {
    outcome: 'missing',
    severity: need === 'P' ? 'P' : 'K',
    text: `${name}: liegt nicht vor.${need === 'K' ? ' Bitte klären.' : ''}`,
  }
}

/** Uploaded where exactly this paper is asked for, but recognised as another kind. */
function isInSlotOf(document: Document, row: RequiredPaper): boolean {
  if (document.slot === null || row.kinds.includes(document.kind)) return false
  const asked = kindsOfSlot(document.slot)
  return asked.length > 0 && asked.every((kind) => row.kinds.includes(kind))
}

/** Payslips of fewer months than asked are a gap of severity P. The same month twice counts once. */
function observeMonths(
  view: CaseView,
  months: number,
  papers: readonly Document[],
  { norm, name, need }: { readonly norm: string; readonly name: string; readonly need: PaperNeed },
): Observation {
  const count = countMonths(view, papers)
  const common = { subject: 'payslip', norm, found: papers.map(documentAsFound) }
  const said = `${name}: ${count} von ${months} Monaten liegen vor.`
  if (count >= months) return { ...common, outcome: 'agrees', text: said }
  if (need.need === 'open') return { ...common, outcome: 'not-checked', text: `${said} ${need.reason}` }
  if (!view.readingComplete)
    return { ...common, outcome: 'not-checked', text: `${said} Es sind noch nicht alle Seiten gelesen.` }
  return possiblyUnrecognised(view, ['payslip']).length > 0
    ? { ...common, outcome: 'unreadable', text: `${said} Ein weiteres Dokument ist nicht sicher gelesen.` }
    : { ...common, outcome: 'missing', severity: 'P', text: said }
}

/** A document without a month that was read counts as a month of its own, unless its bytes came before. */
function countMonths(view: CaseView, papers: readonly Document[]): number {
  const months = papers.flatMap((document) => {
    const read = view.fieldsOf(document, 'month').map((field) => String(field.value))
    return read.length > 0 ? read : [`${document.sha256} ${document.pages.first}`]
  })
  return new Set(months).size
}
