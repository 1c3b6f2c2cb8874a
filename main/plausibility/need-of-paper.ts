import type { Policy } from '../../models/policy.ts'
import {
  noA1Titles,
  noLivingSpaceTitles,
  regulatedProfessions,
  type EvidenceException,
  type Need,
  type RequiredPaper,
  type Situation,
} from '../../models/knowledge/services.ts'
import { fold } from '../values/fold.ts'
import type { CaseView } from './case-view.ts'
import { fallsUnder, parseParagraph } from './parse-paragraph.ts'

/** How much a paper is needed here: a need of the table, or `open` with what would have to be known. */
export interface PaperNeed {
  readonly need: Need | 'open'
  readonly reason: string
}

const notAsked: PaperNeed = { need: '-', reason: '' }

/** The need of one row of the evidence table in this case: its cell, the §, policy, and the exceptions that suppress it. */
export function needOfPaper(
  view: CaseView,
  row: RequiredPaper,
  situations: readonly Situation[],
  policy: Policy,
): PaperNeed {
  const needs = new Set(situations.map((situation) => needInSituation(view, row, situation, policy)))
  if (needs.size === 0 || (needs.size === 1 && needs.has('-'))) return notAsked
  if (needs.has('open') || needs.has('-'))
    return { need: 'open', reason: 'Ob der Nachweis verlangt ist, hängt vom § ab, der nicht bekannt ist.' }
  const exception = row.exception && exceptions[row.exception](view)
  if (exception) return { need: 'open', reason: exception }
  return { need: needs.has('P') ? 'P' : 'K', reason: '' }
}

function needInSituation(
  view: CaseView,
  { kinds, cells, only, unless }: RequiredPaper,
  situation: Situation,
  policy: Policy,
): Need | 'open' {
  const set = kinds.map((kind) => policy.evidence[`${situation}/${kind}`]).find((need) => need !== undefined)
  const cell = set ?? cells[situation] ?? '-'
  if (set !== undefined || cell === '-') return cell
  const other = byParagraph(view.paragraph, unless)
  if (other !== undefined) return other
  if (!only) return cell
  return isOpen(view.paragraph, only) ? 'open' : (byParagraph(view.paragraph, only) ?? '-')
}

function byParagraph(
  paragraph: string | null,
  needs: Readonly<Record<string, Need>> | undefined,
): Need | undefined {
  return Object.entries(needs ?? {}).find(([norm]) => fallsUnder(paragraph, norm))?.[1]
}

/** Not known at all, or only the § where an Absatz of it decides: '18c' before '18c Abs. 1'. */
function isOpen(paragraph: string | null, only: Readonly<Record<string, Need>>): boolean {
  return paragraph === null || Object.keys(only).some((norm) => norm.startsWith(`${paragraph} `))
}

/** Each exception: the sentence that says why the paper is not asked for, or null where it does not apply. */
const exceptions: Readonly<Record<EvidenceException, (view: CaseView) => string | null>> = {
  'visa-free-entry': ({ application }) =>
    application.visaFreeEntry === null ? null : 'Im Formular ist eine visumfreie Einreise angegeben.',
  'no-living-space': (view) =>
    sponsorTitle(view, noLivingSpaceTitles, 'Wohnraum ist nach § 29 Abs. 5 AufenthG nicht nachzuweisen'),
  'no-a1': (view) =>
    withoutVisa(view) ??
    sponsorTitle(
      view,
      noA1Titles,
      'Sprachkenntnisse sind nach § 30 Abs. 1 Satz 3 AufenthG nicht nachzuweisen',
    ),
  'german-degree': germanDegree,
  'unregulated-profession': unregulatedProfession,
  'skilled-worker-basis': ({ paragraph }) =>
    fallsUnder(paragraph, '18c Abs. 1')
      ? 'Auch § 18c Abs. 1 Satz 1 Nr. 5 AufenthG verweist auf § 9 Abs. 2 Satz 1 Nr. 8 und 9 AufenthG; die Liste der Nachweise nennt hier kein eigenes Dokument.'
      : null,
  'not-married': (view) => {
    const status = view.stated('civilStatus')?.value
    return status === undefined || status === 'VH' || status === 'LP'
      ? null
      : 'Im Formular ist keine Ehe angegeben.'
  },
}

/** Who may enter and stay without a visa needs no proof of language. The entry stated says so, never the nationality. */
function withoutVisa({ application }: CaseView): string | null {
  return application.visaFreeEntry === null
    ? null
    : 'Im Formular ist eine visumfreie Einreise angegeben; bei solcher nach § 41 AufenthV sind Sprachkenntnisse nicht nachzuweisen (§ 30 Abs. 1 Satz 3 Nr. 4 AufenthG).'
}

/** The sponsor's title suppresses; a title of which the § was not read leaves it open. */
function sponsorTitle(view: CaseView, norms: readonly string[], sentence: string): string | null {
  const titles = view.documents.filter(
    (document) => document.kind === 'residence-title' && view.ownerOf(document) === 'reference-person',
  )
  const paragraphs = titles.map((document) => {
    const basis = view.fieldOf(document, 'legalBasis') ?? view.fieldOf(document, 'kindOfTitle')
    return parseParagraph(String(basis?.value ?? ''))
  })
  const match = paragraphs.find((paragraph) => fallsUnder(paragraph, ...norms))
  if (match !== undefined) return `${sentence} (Titel der Bezugsperson: § ${match}).`
  if (titles.length === 0 || paragraphs.some((paragraph) => paragraph !== null)) return null
  const settled = titles.some((document) =>
    /niederlassung|daueraufenthalt/i.test(String(view.fieldOf(document, 'kindOfTitle')?.value ?? '')),
  )
  return settled
    ? null
    : 'Der § im Titel der Bezugsperson wurde nicht gelesen; er entscheidet, ob der Nachweis verlangt ist.'
}

const germanInstitutions =
  /\b(universitaet|hochschule|fachhochschule|ihk|industrie und handelskammer|handwerkskammer|berufsschule|berufskolleg)\b/

function germanDegree(view: CaseView): string | null {
  const institution = view
    .documentsOf('degree')
    .flatMap((document) => view.fieldsOf(document, 'institution'))
    .find((field) => germanInstitutions.test(fold(String(field.value))))
  return institution
    ? 'Der Abschluss ist nach der Bezeichnung der Einrichtung aus Deutschland oder auf Deutsch ausgestellt; ob eine Anerkennung nötig ist, ist nicht geprüft.'
    : null
}

function unregulatedProfession(view: CaseView): string | null {
  const titles = [
    view.stated('jobTitle')?.value,
    ...view
      .documentsOf('employment-contract', 'employment-declaration')
      .map((document) => view.fieldOf(document, 'jobTitle')?.value),
  ].filter((title) => title !== undefined)
  if (titles.length === 0)
    return 'Die Tätigkeit wurde nicht gelesen; nur reglementierte Berufe brauchen eine Erlaubnis.'
  return titles.some((title) => isRegulated(String(title)))
    ? null
    : 'Die Tätigkeit ist nicht als reglementierter Beruf erkannt; nur solche brauchen eine Erlaubnis.'
}

/** 'Oberärztin' is regulated, 'Zahnarzthelferin' and 'Pflegefachassistent' are not by federal law. */
function isRegulated(title: string): boolean {
  const folded = fold(title)
  return regulatedProfessions.some((stem) => {
    const start = folded.indexOf(stem)
    return start >= 0 && !/^\w*(helfer|hilfe|assisten|sekretaer)/.test(folded.slice(start + stem.length))
  })
}
