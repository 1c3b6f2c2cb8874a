import type { Document } from '../../../models/document.ts'
import type { Field } from '../../../models/field.ts'
import { calendarMonths, gapsBetween, readPeriod, type Period } from '../calculations/period.ts'
import { toFound, type CaseView } from '../case-view.ts'
import { judgeMonths, sayEveryBasis, settlementBasis, type MonthsJudgement } from '../months-needed.ts'
import type { Observation, Rule } from '../rule.ts'
import { formatDate, formatNumber } from '../../../models/knowledge/german-values.ts'
import { at, pleaseClarify } from '../wording.ts'

const subject = 'months'

/** Months with pension contributions against those the basis of the Niederlassungserlaubnis asks for, with the gaps between them. */
export const pensionMonths: Rule = {
  id: 'pension-months',
  group: 'D',
  severity: 'K',
  norm: '§ 9 Abs. 2 Satz 1 Nr. 3, § 18c Abs. 1 und 2 AufenthG',
  observe: (view) => (view.service === 'niederlassungserlaubnis' ? observePension(view) : []),
}

function observePension(view: CaseView): Observation[] {
  const basis = settlementBasis(view)
  if (!basis)
    return [notChecked(`Die Rechtsgrundlage ist nicht genannt. ${sayEveryBasis(({ pension }) => pension)}.`)]
  if (!basis.pension) return []
  const records = view.documentsOf('pension-record')
  const counted = records.flatMap((record) => countMonths(view, record) ?? [])
  const best = counted.toSorted((a, b) => b.months - a.months)[0]
  if (!best)
    return [
      notChecked(
        records.length === 0
          ? 'Es liegt kein Rentenversicherungsverlauf vor.'
          : 'Im Rentenversicherungsverlauf wurden keine Monate gelesen.',
      ),
    ]
  return [judgeRecord(view, best, basis.paragraph, judgeMonths(view, best.months, basis.pension))]
}

interface Count {
  readonly record: Document
  readonly months: number
  /** How the number comes about: the record's own sum, or its periods counted. */
  readonly isOwnSum: boolean
  readonly periods: readonly Period[]
  readonly fields: readonly Field[]
}

/** The record's own sum, read with certainty, goes before the count of its periods, which may hold times without contributions. */
function countMonths(view: CaseView, record: Document): Count | null {
  const spans = view.fieldsOf(record, 'periods')
  const best = view.fieldOf(record, 'months')
  const isCountBetter = best?.certain === false && spans.length > 0 && spans.every(({ certain }) => certain)
  const sum = isCountBetter ? undefined : best
  const periods = spans.flatMap((field) => readPeriod(String(field.value)) ?? [])
  if (sum && typeof sum.value === 'number')
    return { record, months: sum.value, isOwnSum: true, periods, fields: [sum, ...spans] }
  if (periods.length === 0) return null
  return { record, months: calendarMonths(periods).length, isOwnSum: false, periods, fields: spans }
}

function judgeRecord(
  view: CaseView,
  count: Count,
  paragraph: string,
  { outcome, severity, needed }: MonthsJudgement,
): Observation {
  const stated = view.stated(subject)
  const isCertain = count.isOwnSum
    ? (count.fields[0]?.certain ?? false)
    : count.fields.every(({ certain }) => certain)
  const text = [
    `Monate mit Beiträgen: ${sayCount(count)}.`,
    `Nach § ${paragraph} AufenthG: ${needed}.`,
    ...(stated ? [`Im Formular: ${String(stated.value)} (${stated.source}).`] : []),
    ...sayGaps(count.periods),
    ...(outcome === 'differs' && paragraph === '9 Abs. 2'
      ? ['Bei Eheleuten genügt es, wenn eine Person die Monate hat (§ 9 Abs. 3 Satz 1 AufenthG).']
      : []),
    ...(outcome === 'differs' && severity === null && isCertain ? [pleaseClarify] : []),
  ].join(' ')
  return {
    subject,
    outcome: isCertain ? outcome : 'unreadable',
    ...(severity ? { severity } : {}),
    norm: `§ ${paragraph} AufenthG`,
    stated: stated ?? null,
    found: count.fields.map(toFound),
    text,
  }
}

function sayCount({ record, months, isOwnSum, periods, fields }: Count): string {
  const place = at(record, fields[0]?.page ?? record.pages.first)
  const counted = calendarMonths(periods).length
  if (!isOwnSum)
    return `${months} gezählt aus den Zeiträumen ${place}, angebrochene Monate voll (§ 122 Abs. 1 SGB VI)`
  return `${formatNumber(months)} ${place}${periods.length > 0 ? `; aus den Zeiträumen gezählt ${counted}` : ''}`
}

function sayGaps(periods: readonly Period[]): string[] {
  const covered = new Set(calendarMonths(periods))
  const gaps = gapsBetween(periods).filter((gap) =>
    calendarMonths([gap]).some((month) => !covered.has(month)),
  )
  if (gaps.length === 0) return []
  return [
    `Lücken: ${gaps.map(({ from, until }) => `${formatDate(from)} bis ${formatDate(until)}`).join(', ')}.`,
  ]
}

function notChecked(reason: string): Observation {
  return {
    subject,
    outcome: 'not-checked',
    text: `Monate mit Beiträgen zur Rentenversicherung nicht geprüft. ${reason}`,
  }
}
