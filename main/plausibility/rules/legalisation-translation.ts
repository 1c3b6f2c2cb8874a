import type { Document } from '../../../models/document.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { documentAsFound, type CaseView } from '../case-view.ts'
import { isForeign } from '../foreign-certificate.ts'
import type { Observation, Rule } from '../rule.ts'
import { possiblyUnrecognised } from '../unread-papers.ts'

const certificates = ['marriage-certificate', 'birth-certificate'] as const
const companions = ['apostille', 'translation'] as const

/** What German practice asks beside a foreign certificate. */
const norms: Readonly<Record<(typeof companions)[number], string>> = {
  apostille: '§ 438 Abs. 2 ZPO, Haager Übereinkommen vom 5.10.1961',
  translation: '§ 23 Abs. 2 VwVfG',
}

/** Beside each foreign certificate an apostille or legalisation and a translation. */
export const legalisationTranslation: Rule = {
  id: 'legalisation-translation',
  group: 'B',
  severity: 'P',
  norm: '§ 23 Abs. 2 VwVfG, § 438 Abs. 2 ZPO',
  observe: (view) => {
    const papers = view.documents.filter(({ kind }) => isCertificate(kind))
    const abroad = papers.filter((document) => isForeign(view, document) === true)
    const open = papers.filter((document) => isForeign(view, document) === null)
    const isAccompanied = view.documents.some(({ kind }) => kind === 'apostille' || kind === 'translation')
    const foreign = isAccompanied ? [...abroad, ...open] : abroad
    if (foreign.length > 0) return companions.map((kind) => observeCompanion(view, kind, foreign))
    return open.map((document) => ({
      subject: document.kind,
      outcome: 'not-checked',
      found: [documentAsFound(document)],
      text: `${nameOfKind(document.kind)}, S. ${document.pages.first}: Ob die Urkunde aus dem Ausland stammt, ist nicht erkennbar.`,
    }))
  },
}

function isCertificate(kind: DocumentKind): boolean {
  return certificates.some((certificate) => certificate === kind)
}

function observeCompanion(
  view: CaseView,
  kind: (typeof companions)[number],
  foreign: readonly Document[],
): Observation {
  const present = view.documents.filter((document) => document.kind === kind)
  const named = foreign
    .map((document) => `${nameOfKind(document.kind)}, S. ${document.pages.first}`)
    .join('; ')
  const common = { subject: kind, norm: norms[kind], found: [...foreign, ...present].map(documentAsFound) }
  const name = nameOfKind(kind)
  if (present.length >= foreign.length)
    return { ...common, outcome: 'agrees', text: `Ausländische Urkunde: ${named}. ${name} liegt vor.` }
  if (!view.readingComplete)
    return {
      ...common,
      outcome: 'not-checked',
      text: `Ausländische Urkunde: ${named}. Es sind noch nicht alle Seiten gelesen.`,
    }
  if (possiblyUnrecognised(view, [kind, ...foreign.map((document) => document.kind)]).length > 0)
    return {
      ...common,
      outcome: 'unreadable',
      text: `Ausländische Urkunde: ${named}. ${name} wurde nicht erkannt; ein Dokument ist nicht lesbar.`,
    }
  const count = present.length === 0 ? '' : ` für jede Urkunde (vorhanden: ${present.length})`
  return {
    ...common,
    outcome: 'missing',
    text: `Ausländische Urkunde: ${named}. ${name} liegt nicht${count} vor.`,
  }
}
