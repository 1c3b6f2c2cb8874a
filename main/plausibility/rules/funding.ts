import type { IsoDate } from '../../../models/dates.ts'
import type { Document } from '../../../models/document.ts'
import type { Field } from '../../../models/field.ts'
import { amountOn, type DatedAmount } from '../../../models/knowledge/amounts.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { addDays, monthsBetween } from '../../values/date-arithmetic.ts'
import { nearlyEqual } from '../calculations/pay.ts'
import { documentAsFound, toFound, type CaseView } from '../case-view.ts'
import { decidingDays } from '../deciding-day.ts'
import { fallsUnder } from '../parse-paragraph.ts'
import type { Observation, Rule, RuleContext } from '../rule.ts'
import { formatDate, formatEuro } from '../../../models/knowledge/german-values.ts'
import { at, pleaseClarify } from '../wording.ts'

const fundingKinds = ['blocked-account', 'commitment-declaration', 'scholarship'] as const

/** Sperrkonto, Verpflichtungserklärung, scholarship: the sum against months × the monthly need, its dates, and what the form states. */
export const funding: Rule = {
  id: 'funding',
  group: 'D',
  severity: 'K',
  norm: '§ 2 Abs. 3 Satz 5 und 6 AufenthG',
  observe: (view, context) => {
    if (view.service !== 'ausbildung') return []
    const papers = view.documentsOf(...fundingKinds)
    const amounts = papers.length > 0 ? observeAmount(view, papers, context) : []
    const isReported = (name: string) =>
      amounts.some(({ subject, outcome }) => subject === name && outcome === 'differs')
    return [
      ...amounts,
      ...observeStated(view, papers).filter(({ subject }) => !isReported(subject)),
      ...papers.flatMap((paper) => observeDates(view, paper, context)),
    ]
  },
}

/** What one paper gives in a month. */
interface Means {
  readonly document: Document
  readonly field: Field
  /** Euro a month: the monthly amount, or the sum spread over the months needed. */
  readonly monthlyEuro: number
  readonly calculation: string
}

/**
 * The months that a sum has to last for: up to the end applied for, at most the one year that a Sperrkonto is filled for.
 * Source: § 2 Abs. 3 AufenthG, practice of the missions abroad.
 */
export function monthsToFund(from: IsoDate, requestedUntil: IsoDate | null): number {
  if (requestedUntil === null || requestedUntil <= from) return 12
  return Math.min(12, Math.max(1, monthsBetween(from, addDays(requestedUntil, 1))))
}

function observeAmount(view: CaseView, papers: readonly Document[], context: RuleContext): Observation[] {
  const [{ day }] = decidingDays(view, context)
  const need = monthlyNeed(view, day)
  if (!need) return [notChecked(`Der monatliche Bedarf für ${day.slice(0, 4)} ist nicht hinterlegt.`)]
  const requested = String(view.stated('requestedUntil')?.value ?? '')
  const months = monthsToFund(view.application.submittedOn ?? day, requested.length === 10 ? requested : null)
  const means = papers.flatMap((paper) => meansOf(view, paper, months))
  if (means.length === 0)
    return [{ ...notChecked('Die Nachweise nennen keinen Betrag.'), found: papers.map(documentAsFound) }]
  return [judgeMeans(view, papers, means, need, months)]
}

/** Training has needs of its own, in a firm another than at a school. */
function monthlyNeed(view: CaseView, day: IsoDate): DatedAmount | undefined {
  const { paragraph } = view
  if (fallsUnder(paragraph, '16d', '17')) return amountOn('studyNeedRaised', day)
  if (!fallsUnder(paragraph, '16a')) return amountOn('studyNeed', day)
  const isInFirm = view.documentsOf('training-contract').length > 0
  return amountOn(isInFirm ? 'trainingNeed' : 'schoolTrainingNeed', day)
}

/** A monthly amount goes before a sum only where the paper has no sum: a Sperrkonto with too little in it is not saved by its monthly release. */
function meansOf(view: CaseView, document: Document, months: number): Means[] {
  const sum = view.fieldOf(document, 'amountEuro')
  const monthly = view.fieldOf(document, 'monthlyEuro')
  const readings = [
    ...(sum && typeof sum.value === 'number'
      ? [
          {
            document,
            field: sum,
            monthlyEuro: sum.value / months,
            calculation: `${formatEuro(sum.value)} ÷ ${months} Monate = ${formatEuro(round(sum.value / months))} im Monat`,
          },
        ]
      : []),
    ...(monthly && typeof monthly.value === 'number'
      ? [
          {
            document,
            field: monthly,
            monthlyEuro: monthly.value,
            calculation: `${formatEuro(monthly.value)} im Monat`,
          },
        ]
      : []),
  ]
  return readings.toSorted((a, b) => a.monthlyEuro - b.monthlyEuro).slice(0, 1)
}

function judgeMeans(
  view: CaseView,
  papers: readonly Document[],
  means: readonly Means[],
  need: DatedAmount,
  months: number,
): Observation {
  const total = toHundredthCents(means.reduce((sum, { monthlyEuro }) => sum + monthlyEuro, 0))
  const isReached = total >= need.euro
  const pay = isReached ? null : trainingPay(view)
  const sponsored = papers.some((paper) => !means.some(({ document }) => document === paper))
  const isOpen = sponsored || (pay !== null && total + Number(pay.value) >= need.euro)
  const isCertain = means.every(({ field }) => field.certain)
  const outcome = !isCertain ? 'unreadable' : isReached ? 'agrees' : isOpen ? 'not-checked' : 'differs'
  const subject = means[0]?.field.name ?? 'amountEuro'
  return {
    subject,
    outcome,
    norm: need.norm,
    stated: view.stated(subject) ?? null,
    found: [...means.map(({ field }) => field), ...(pay ? [pay] : [])].map(toFound),
    text: [
      `${means.map(({ document, field, calculation }) => `${nameOfKind(document.kind)}, S. ${field.page}: ${calculation}`).join('; ')}.`,
      ...(means.length > 1 ? [`Zusammen: ${formatEuro(round(total))} im Monat.`] : []),
      `Bedarf: ${formatEuro(need.euro)} im Monat; ${months} Monate × ${formatEuro(need.euro)} = ${formatEuro(round(months * need.euro))} (${need.norm}, seit ${formatDate(need.validFrom)}).`,
      ...(pay
        ? [
            `Dazu Ausbildungsvergütung ${formatEuro(Number(pay.value))} brutto im Monat (Ausbildungsvertrag, S. ${pay.page}); der Nettobetrag ist nicht bekannt.`,
          ]
        : []),
      ...(fallsUnder(view.paragraph, '16f')
        ? [
            'Für Sprachkurse, die nicht der Studienvorbereitung dienen, gilt ein um 10 % höherer Betrag (§ 2 Abs. 3 Satz 6 AufenthG).',
          ]
        : []),
      ...(sponsored ? ['Ein weiterer Nachweis nennt keinen Betrag.'] : []),
      ...(outcome === 'differs' ? [pleaseClarify] : []),
    ].join(' '),
  }
}

function trainingPay(view: CaseView): Field | null {
  const fields = view
    .documentsOf('training-contract')
    .flatMap((paper) => view.fieldsOf(paper, 'payPerMonthEuro'))
  return fields.find(({ certain, value }) => certain && typeof value === 'number') ?? null
}

/** What the form states of the means, where the papers name less. */
function observeStated(view: CaseView, papers: readonly Document[]): Observation[] {
  return (['amountEuro', 'monthlyEuro'] as const).flatMap((name) => {
    const stated = view.stated(name)
    const fields = papers.flatMap((paper) => view.fieldsOf(paper, name)).filter(({ certain }) => certain)
    const isCovered = fields.some(
      ({ value }) =>
        Number(value) >= Number(stated?.value) || nearlyEqual(Number(stated?.value), Number(value)),
    )
    if (!stated || fields.length === 0 || isCovered) return []
    const said = fields.map(
      (field) =>
        `${nameOfKind(view.kindOf(field.documentId))}, S. ${field.page}: ${formatEuro(Number(field.value))}`,
    )
    return [
      {
        subject: name,
        outcome: 'differs' as const,
        severity: 'P' as const,
        stated,
        found: fields.map(toFound),
        text: `Im Formular: ${formatEuro(Number(stated.value))} (${stated.source}). ${said.join('; ')}.`,
      },
    ]
  })
}

/** Not dated in the future, not run out. */
function observeDates(view: CaseView, document: Document, { today }: RuleContext): Observation[] {
  const day = (name: 'date' | 'validUntil') =>
    view.fieldsOf(document, name).find(({ certain, value }) => certain && String(value).length === 10)
  const [issued, end] = [day('date'), day('validUntil')]
  const now = `Heute ist der ${formatDate(today)}.`
  return [
    ...(issued && String(issued.value) > today
      ? [
          {
            subject: 'date',
            outcome: 'differs' as const,
            found: [toFound(issued)],
            text: `Das Datum ${formatDate(String(issued.value))} ${at(document, issued.page)} liegt in der Zukunft. ${now} ${pleaseClarify}`,
          },
        ]
      : []),
    ...(end && String(end.value) < today
      ? [
          {
            subject: 'validUntil',
            outcome: 'differs' as const,
            found: [toFound(end)],
            text: `Gültig bis ${formatDate(String(end.value))} ${at(document, end.page)}. ${now} ${pleaseClarify}`,
          },
        ]
      : []),
  ]
}

/** Fine enough that a sum one cent short stays short when it is spread over twelve months. */
function toHundredthCents(euro: number): number {
  return Math.round(euro * 10_000) / 10_000
}

function round(euro: number): number {
  return Math.round(euro * 100) / 100
}

function notChecked(reason: string): Observation {
  return { subject: 'amountEuro', outcome: 'not-checked', text: `Finanzierung nicht geprüft. ${reason}` }
}
