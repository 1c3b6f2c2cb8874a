import { printedNumber, type Application } from '../../models/application.ts'
import type { Draft, FindingKey } from '../../models/decision-note.ts'
import { findingKey } from '../../models/finding-key.ts'
import { nameOfApplicationKind, nameOfService } from '../../models/knowledge/german-names.ts'
import { formatDate } from '../../models/knowledge/german-values.ts'
import { nameSubject } from '../../models/knowledge/name-subject.ts'
import { isOpen, letterItems } from '../../models/letter-items.ts'
import type { LetterParagraph } from '../../models/letter.ts'
import { judgedFindings, statementOf, type JudgedFinding, type NotedCase } from './noted-case.ts'
import { settlementOf, usualForm } from './settlements.ts'

/** The paragraphs of a letter, and the findings it asks about. */
export interface SuggestedLetter {
  readonly paragraphs: LetterParagraph[]
  readonly asks: FindingKey[]
}

/**
 * A draft of the Nachforderung from the adopted findings that are open: what is missing or deviates, numbered, what would settle it and in which
 * form, the Frist as a calendar date, what follows when it is missed, the way to send it, whom to ask. What an earlier letter asked for and is
 * settled now is named as settled. Square brackets mark what the person fills in. Norm: § 82 Abs. 1 and 3 AufenthG.
 */
export function suggestLetter(state: NotedCase, draft: Draft): SuggestedLetter {
  const open = judgedFindings(state, draft).filter(
    ({ finding, entry }) => entry.verdict === 'adopted' && isOpen(finding),
  )
  const isComplete = state.stage === 'complete'
  const body = [
    ...(isComplete ? settledBefore(state, draft) : []),
    ...(open.length === 0
      ? [isComplete ? nothingMore : notYetRead]
      : [intro, ...open.map((judged, index) => item(judged, index + 1)), ...deadlineAndWarning(draft)]),
  ]
  return {
    paragraphs: [
      ...opening(state.application),
      ...body.map((each, index) => (index === 0 ? lowerCased(each) : each)),
      ...closing(draft),
    ],
    asks: open.map(({ entry }) => entry.finding),
  }
}

const intro = {
  name: 'intro',
  text: 'Damit wir über Ihren Antrag entscheiden können, brauchen wir noch Folgendes von Ihnen:',
}
const nothingMore = {
  name: 'nothing-more',
  text: 'Weitere Unterlagen oder Angaben brauchen wir derzeit nicht.',
}
/** While pages are unread nothing is called settled or enough. */
const notYetRead = { name: 'not-yet-read', text: '[Noch sind nicht alle Seiten gelesen.]' }

/** The sentence after the comma of the salutation. */
function lowerCased({ name, text }: LetterParagraph): LetterParagraph {
  return { name, text: text.charAt(0).toLowerCase() + text.slice(1) }
}

function opening({ id, person, service, kind, submittedOn }: Application): LetterParagraph[] {
  const what = [service && nameOfService(service), kind && nameOfApplicationKind(kind)].filter((part) => part)
  const about = what.length === 0 ? '' : ` (${[...new Set(what)].join(', ')})`
  const name = [person?.givenNames, person?.surname].filter((part) => part).join(' ')
  return [
    {
      name: 'subject',
      text: `Ihr Antrag${submittedOn ? ` vom ${formatDate(submittedOn)}` : ''}${about}\nAntragsnummer: ${printedNumber(id) ?? '[Nummer]'}`,
    },
    { name: 'salutation', text: `Guten Tag ${name === '' ? '[Name]' : name},` },
  ]
}

/** One item, named by its finding. */
function item({ finding, entry }: JudgedFinding, number: number): LetterParagraph {
  const { settledBy, form = usualForm } = settlementOf(finding)
  const { rule, subject, documentSha256, firstPage } = entry.finding
  return {
    name: ['item', rule, subject, documentSha256, firstPage].join(' '),
    text: [
      `${number}. ${headingOf(finding)}`,
      `   ${statementOf(finding)}`,
      `   Bitte reichen Sie ein: ${settledBy}.`,
      `   Form: ${form}.`,
    ].join('\n'),
  }
}

/** 'Gehalt: Wochenstunden'; an order of dates is named by the title only, its sentence says which. */
function headingOf(finding: Pick<FindingKey, 'rule' | 'subject'>): string {
  const { title } = settlementOf(finding)
  const about = nameSubject(finding.subject)
  return about === title || finding.subject.includes('<') ? title : `${title}: ${about}`
}

/** What an earlier letter asked for and no finding asks for any more. */
function settledBefore({ findings, documents }: NotedCase, draft: Draft): LetterParagraph[] {
  const listed = findings.map((finding) => ({ finding, key: findingKey(finding, documents) }))
  const settled = letterItems(draft, listed, true).filter(({ state }) => state === 'settled')
  if (settled.length === 0) return []
  const lines = [...new Set(settled.map(({ key }) => headingOf(key)))].map(
    (heading) => `${heading} – erledigt`,
  )
  return [
    {
      name: 'settled',
      text: ['Vielen Dank für Ihre Nachreichung. Damit ist erledigt:', ...lines].join('\n'),
    },
  ]
}

function deadlineAndWarning({ deadline }: Draft): LetterParagraph[] {
  const day = deadline === null ? '[Frist: TT.MM.JJJJ]' : formatDate(deadline)
  return [
    {
      name: 'deadline',
      text: `Frist: Bitte reichen Sie alles bis zum ${day} ein. Wenn Sie einen Nachweis bis dahin nicht bekommen können, teilen Sie uns das bitte vor Ablauf der Frist mit und nennen Sie den Grund.`,
    },
    {
      name: 'warning',
      text: 'Hinweis: Sie sind verpflichtet, die erforderlichen Nachweise unverzüglich beizubringen (§ 82 Abs. 1 AufenthG). Umstände und Nachweise, die erst nach Ablauf der Frist bei uns eingehen, können unberücksichtigt bleiben (§ 82 Abs. 1 Satz 4 und Abs. 3 AufenthG). Über den Antrag kann dann nach Aktenlage entschieden werden.',
    },
    {
      name: 'way',
      text: 'So reichen Sie ein: über das Online-Portal, über das Sie den Antrag gestellt haben, unter Angabe der Antragsnummer, oder per Post an [Anschrift der Behörde].',
    },
  ]
}

function closing({ author }: Draft): LetterParagraph[] {
  const name = author.trim() === '' ? '[Name]' : author.trim()
  return [
    { name: 'contact', text: `Fragen beantwortet: ${name}, [Telefon], [E-Mail]` },
    { name: 'greeting', text: `Mit freundlichen Grüßen\n${name}\n[Ausländerbehörde]` },
  ]
}
