import type { IsoDate } from '../../../models/dates.ts'
import type { Document } from '../../../models/document.ts'
import type { Field } from '../../../models/field.ts'
import type { SettlementBasis } from '../../../models/knowledge/settlement-bases.ts'
import { gapsBetween, monthsCovered, periodsUntil, type Period } from '../calculations/period.ts'
import { toFound, type CaseView } from '../case-view.ts'
import { decidingDays } from '../deciding-day.ts'
import { judgeMonths, sayEveryBasis, settlementBasis } from '../months-needed.ts'
import { fallsUnder, parseParagraph } from '../parse-paragraph.ts'
import type { Observation, Rule, RuleContext } from '../rule.ts'
import { formatDate, formatNumber } from '../../../models/knowledge/german-values.ts'
import { at } from '../wording.ts'

/** Time of residence against the years that the basis of the Niederlassungserlaubnis asks for. */
export const residenceTime: Rule = {
  id: 'residence-time',
  group: 'D',
  severity: 'P',
  norm: '§ 9 Abs. 2 Satz 1 Nr. 1, Abs. 4, § 18c, § 28 Abs. 2 AufenthG',
  observe: (view, context) =>
    view.service === 'niederlassungserlaubnis' ? [observeResidence(view, context)] : [],
}

function observeResidence(view: CaseView, context: RuleContext): Observation {
  const basis = settlementBasis(view)
  if (!basis)
    return notChecked(
      'dateOfEntry',
      `Die Rechtsgrundlage ist nicht genannt. ${sayEveryBasis(({ residence }) => residence)}.`,
    )
  const [{ day }] = decidingDays(view, context)
  return basis.counts === 'employment' ? observeEmployment(view, basis, day) : observeTitles(view, basis, day)
}

/** A period of residence with what it rests on. */
interface Stay extends Period {
  readonly document: Document
  readonly fields: readonly Field[]
  readonly isStudy: boolean
}

/**
 * From the first entry, or without one from the oldest title, to the deciding day. How much of it the titles handed in prove is said
 * beside it: earlier titles are usually in the authority's own file. Months with a title for study or training count half.
 */
function observeTitles(view: CaseView, basis: SettlementBasis, day: IsoDate): Observation {
  const stays = titles(view)
  const entry = view.stated('dateOfEntry')
  const from = [String(entry?.value ?? ''), ...stays.map((stay) => stay.from)]
    .filter((date) => date.length === 10)
    .toSorted()[0]
  if (from === undefined)
    return notChecked('dateOfEntry', 'Es wurde weder ein Einreisedatum noch ein Titel mit Daten gelesen.')
  const whole = from <= day ? monthsCovered([{ from, until: day }]) : 0
  const study = basis.halfForStudy
    ? monthsCovered(
        periodsUntil(
          stays.filter(({ isStudy }) => isStudy),
          day,
        ),
      )
    : 0
  const months = whole - study / 2
  const { outcome, needed } = judgeMonths(view, months, basis.residence)
  const proven = monthsCovered(periodsUntil(stays, day))
  return {
    subject: 'dateOfEntry',
    outcome,
    norm: `§ ${basis.paragraph} AufenthG`,
    stated: entry ?? null,
    found: stays.flatMap(({ fields }) => fields.map(toFound)),
    text: [
      `Aufenthalt vom ${formatDate(from)} bis ${formatDate(day)}: ${whole} volle Monate.`,
      ...(study > 0
        ? [
            `Davon ${study} Monate Studium oder Ausbildung, zur Hälfte gezählt (§ 9 Abs. 4 Satz 1 Nr. 3 AufenthG): ${whole} − ${study} ÷ 2 = ${formatNumber(months)} Monate.`,
          ]
        : []),
      `Nach § ${basis.paragraph} AufenthG: ${needed}.`,
      `Durch vorgelegte Titel belegt: ${proven} Monate${sayTitles(stays)}.`,
      ...sayGaps(stays),
    ].join(' '),
  }
}

const studyParagraphs = ['16a', '16b', '16', '17'] as const

function titles(view: CaseView): Stay[] {
  return view.documentsOf('residence-title', 'visa').flatMap((document) => {
    const names = ['dateOfIssue', 'dateOfExpiry'] as const
    const dates = names.flatMap((name) => view.fieldOf(document, name) ?? []).filter(isCertainDay)
    const [from, until] = dates.map((field) => String(field.value))
    if (from === undefined || until === undefined || until < from) return []
    const paragraph = parseParagraph(String(view.fieldOf(document, 'legalBasis')?.value ?? ''))
    return [{ document, fields: dates, from, until, isStudy: fallsUnder(paragraph, ...studyParagraphs) }]
  })
}

function sayTitles(stays: readonly Stay[]): string {
  const spans = stays.map(
    ({ from, until, document }) =>
      `${formatDate(from)} bis ${formatDate(until)} ${at(document, document.pages.first)}`,
  )
  return spans.length > 0 ? `: ${spans.join(', ')}` : ''
}

function sayGaps(stays: readonly Stay[]): string[] {
  const gaps = gapsBetween(stays).map(({ from, until }) => `${formatDate(from)} bis ${formatDate(until)}`)
  return gaps.length > 0
    ? [`Zwischen den Titeln liegen Lücken: ${gaps.join(', ')} (§ 81 Abs. 4, § 85 AufenthG).`]
    : []
}

/** § 18c Abs. 2: months employed, from the start that contract, confirmation or form name. */
function observeEmployment(view: CaseView, basis: SettlementBasis, day: IsoDate): Observation {
  const fields = view
    .documentsOf('employment-contract', 'employer-confirmation')
    .flatMap((document) => view.fieldsOf(document, 'startDate'))
    .filter(isCertainDay)
    .toSorted((a, b) => String(a.value).localeCompare(String(b.value)))
  const stated = view.stated('startDate')
  const from = String(fields[0]?.value ?? stated?.value ?? '')
  if (from.length !== 10) return notChecked('startDate', 'Es wurde kein Beginn der Beschäftigung gelesen.')
  const months = from <= day ? monthsCovered([{ from, until: day }]) : 0
  const { outcome, needed } = judgeMonths(view, months, basis.residence)
  return {
    subject: 'startDate',
    outcome,
    norm: `§ ${basis.paragraph} AufenthG`,
    stated: stated ?? null,
    found: fields.map(toFound),
    text: `Beschäftigt vom ${formatDate(from)} bis ${formatDate(day)}: ${months} volle Monate. Nach § ${basis.paragraph} AufenthG: ${needed}.`,
  }
}

function isCertainDay({ certain, value }: Field): boolean {
  return certain && String(value).length === 10
}

function notChecked(subject: string, reason: string): Observation {
  return { subject, outcome: 'not-checked', text: `Aufenthaltszeit nicht geprüft. ${reason}` }
}
