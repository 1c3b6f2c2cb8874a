import type { Document } from '../../../models/document.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { requiredPapers } from '../../../models/knowledge/services.ts'
import { kindsOfSlot } from '../../values/kinds-of-slot.ts'
import { documentAsFound, type CaseView } from '../case-view.ts'
import type { Observation, Rule } from '../rule.ts'
import { isWhollyUnreadable } from '../unread-papers.ts'
import { at, pleaseClarify } from '../wording.ts'

/** Papers that come along with a certificate in the certificate's slot. */
const attachments: readonly DocumentKind[] = ['apostille', 'translation']

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
  if (document.slot === null)
    return {
      outcome: 'not-checked',
      text: `Erkannt: ${nameOfKind(document.kind)} ${place}. Es wurde ohne Bezeichnung eingereicht.`,
    }
  const expected = kindsOfSlot(document.slot)
  const slot = `Hochgeladen unter „${document.slot}“`
  if (expected.length === 0)
    return {
      outcome: 'not-checked',
      text: `${slot}. Die Bezeichnung lässt sich keiner Art von Dokument zuordnen.`,
    }
  if (document.kind === 'unknown')
    return { outcome: 'unreadable', text: `${slot}. Die Art des Dokuments wurde nicht erkannt ${place}.` }
  const recognised = `${slot}. Erkannt: ${nameOfKind(document.kind)} ${place}.`
  if (expected.includes(document.kind))
    return { outcome: 'agrees', text: `${recognised} Das stimmt überein.` }
  return observeOther(view, document, expected, recognised)
}

/** Another kind than the slot's: harmless where it comes along with the right one, lighter where it can prove the same. */
function observeOther(
  view: CaseView,
  document: Document,
  expected: readonly DocumentKind[],
  recognised: string,
): Pick<Observation, 'outcome' | 'text' | 'severity'> {
  if (attachments.includes(document.kind))
    return { outcome: 'not-checked', text: `${recognised} Es kann zum verlangten Dokument gehören.` }
  const sameFile = view.documents.filter(({ id, place }) => place === document.place && id !== document.id)
  if (sameFile.some(({ kind }) => expected.includes(kind) || kind === 'unknown'))
    return { outcome: 'not-checked', text: `${recognised} Die Datei enthält weitere Dokumente.` }
  const wanted = `Erwartet: ${expected.map(nameOfKind).join(' oder ')}.`
  return expected.some((kind) => provesTheSame(kind, document.kind))
    ? {
        outcome: 'differs',
        severity: 'P',
        text: `${recognised} ${wanted} Es kann als Nachweis in Betracht kommen.`,
      }
    : { outcome: 'differs', text: `${recognised} ${wanted} ${pleaseClarify}` }
}

function provesTheSame(a: DocumentKind, b: DocumentKind): boolean {
  return requiredPapers.some(
    ({ kinds, whose }) => whose === 'applicant' && kinds.includes(a) && kinds.includes(b),
  )
}
