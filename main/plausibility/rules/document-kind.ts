import type { Document } from '../../../models/document.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { requiredPapers } from '../../../models/knowledge/services.ts'
import { documentAsFound, type CaseView } from '../case-view.ts'
import { expectedKinds, isSameUpload } from '../expected-kinds.ts'
import type { Observation, Rule } from '../rule.ts'
import { isDoubtfulHere, isWhollyUnreadable } from '../unread-papers.ts'
import { at, pleaseClarify } from '../wording.ts'

/** Papers that come along with a certificate in the certificate's slot. */
const attachments: readonly DocumentKind[] = ['apostille', 'translation']
const certificates: readonly DocumentKind[] = [
  'marriage-certificate',
  'birth-certificate',
  'divorce-judgment',
  'custody',
  'degree',
  'degree-recognition',
  'transcript',
]

/** A document is what its upload slot asks for. § 82 Abs. 1 AufenthG: the applicant furnishes the evidence. */
export const documentKind: Rule = {
  id: 'document-kind',
  group: 'A',
  severity: 'K',
  norm: '§ 82 Abs. 1 AufenthG',
  observe: (view) =>
    view.documents
      .filter((document) => document.kind !== 'application-summary')
      .map((document) => ({
        subject: document.kind,
        found: [documentAsFound(document)],
        ...observeDocument(view, document),
      })),
}

function observeDocument(
  view: CaseView,
  document: Document,
): Pick<Observation, 'outcome' | 'text' | 'severity'> {
  const place = at(document, document.pages.first)
  if (isWhollyUnreadable(document))
    return {
      outcome: 'unreadable',
      severity: 'K',
      text: `Das Dokument ist leer oder nicht lesbar ${place}. ${pleaseClarify}`,
    }
  const expected = expectedKinds(document)
  const recognised = `Erkannt: ${nameOfKind(document.kind)}, S. ${document.pages.first}.`
  if (!expected)
    return { outcome: 'not-checked', text: `${recognised} Es wurde ohne Bezeichnung eingereicht.` }
  const said = `${expected.said}. ${recognised}`
  if (expected.kinds.length === 0)
    return {
      outcome: 'not-checked',
      text: `${said} ${document.slot === null ? 'Dafür ist keine Art von Dokument vorgeschrieben.' : 'Die Bezeichnung lässt sich keiner Art von Dokument zuordnen.'}`,
    }
  if (expected.kinds.includes(document.kind))
    return { outcome: 'agrees', text: `${said} Das stimmt überein.` }
  return observeOther(view, document, expected.kinds, said)
}

/** Another kind than the slot's: harmless where it comes along with the right one, lighter where it can prove the same. */
function observeOther(
  view: CaseView,
  document: Document,
  expected: readonly DocumentKind[],
  recognised: string,
): Pick<Observation, 'outcome' | 'text' | 'severity'> {
  if (attachments.includes(document.kind) && expected.some((kind) => certificates.includes(kind)))
    return { outcome: 'not-checked', text: `${recognised} Es kann zum verlangten Dokument gehören.` }
  const companions = view.documents.filter((other) => other !== document && isSameUpload(other, document))
  if (companions.some(({ kind }) => expected.includes(kind)))
    return { outcome: 'not-checked', text: `${recognised} Das verlangte Dokument liegt daneben.` }
  if (document.kind === 'unknown')
    return { outcome: 'unreadable', text: `${recognised} Die Art des Dokuments wurde nicht erkannt.` }
  if (isDoubtfulHere(document, expected))
    return {
      outcome: 'unreadable',
      text: `${recognised} Die Art des Dokuments ist nicht sicher erkannt.`,
    }
  if (companions.some(({ kind }) => kind === 'unknown'))
    return {
      outcome: 'not-checked',
      text: `${recognised} Ein weiteres Dokument daneben wurde nicht erkannt.`,
    }
  const wanted = `Erwartet: ${expected.map(nameOfKind).join(' oder ')}.`
  return expected.some((kind) => provesTheSame(view, document, kind))
    ? {
        outcome: 'differs',
        severity: 'P',
        text: `${recognised} ${wanted} Es kann als Nachweis in Betracht kommen.`,
      }
    : { outcome: 'differs', text: `${recognised} ${wanted} ${pleaseClarify}` }
}

/** Papers that count as one in the list of evidence; those of the sponsor only where the paper is the sponsor's. */
function provesTheSame(view: CaseView, document: Document, wanted: DocumentKind): boolean {
  const isOfKin = view.ownerOf(document) === 'reference-person'
  return requiredPapers.some(
    ({ kinds, whose }) =>
      (whose === 'applicant' || isOfKin) && kinds.includes(document.kind) && kinds.includes(wanted),
  )
}
