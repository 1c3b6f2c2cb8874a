import type { IsoDate } from '../../../models/dates.ts'
import type { Field } from '../../../models/field.ts'
import { amountOn } from '../../../models/knowledge/amounts.ts'
import {
  earnedIncomeAllowance,
  exactly,
  standardNeed,
  type Range,
  type StandardRates,
} from '../calculations/household-need.ts'
import { toFound, type CaseView } from '../case-view.ts'
import { decidingDays } from '../deciding-day.ts'
import { householdIncomes, type Income } from '../household-income.ts'
import { fallsUnder } from '../parse-paragraph.ts'
import type { Observation, Rule, RuleContext } from '../rule.ts'
import { formatEuro } from '../../../models/knowledge/german-values.ts'
import { sayFound, sayStated } from '../wording.ts'

const subject = 'netEuro'

/**
 * Net income against Regelbedarf, warm rent and the allowances on earned income, line by line. Not for families of Germans (§ 28 Abs. 1 AufenthG) and not for
 * study and training, whose need the law names (`funding`). For the Niederlassungserlaubnis of § 28 Abs. 2 it is checked: BVerwG, 16.08.2011, 1 C 12.10.
 */
export const livelihood: Rule = {
  id: 'livelihood',
  group: 'D',
  severity: 'P',
  norm: '§ 5 Abs. 1 Nr. 1, § 2 Abs. 3 AufenthG, §§ 11b, 20, 22 SGB II',
  observe: (view, context) => (isAskedFor(view) ? [observeLivelihood(view, context)] : []),
}

function isAskedFor({ service, paragraph }: CaseView): boolean {
  if (service === null || service === 'ausbildung') return false
  return !(service === 'familiennachzug' && fallsUnder(paragraph, '28'))
}

function observeLivelihood(view: CaseView, context: RuleContext): Observation {
  const [{ day }] = decidingDays(view, context)
  const rates = ratesOn(day)
  if (!rates) return notChecked(`Die Regelbedarfe für ${day.slice(0, 4)} sind nicht hinterlegt.`)
  const incomes = householdIncomes(view)
  if (incomes.length === 0) return notChecked('Es wurde kein Nettoeinkommen gelesen.')
  const [household, rent] = [householdOf(view), rentOf(view)]
  const standard = standardNeed(household, rates)
  const need = plus(household.isKnown ? standard : { least: standard.least, most: Infinity }, rent.range)
  const allowance = allowancesOf(incomes, household)
  const available = availableIncome(incomes, household, day)
  const { outcome, severity, remark } = weighNeed(view, available, need, allowance)
  const isCertain = [...incomes, household, rent].every(({ certain }) => certain)
  return {
    subject,
    outcome: isCertain || outcome === 'not-checked' ? outcome : 'unreadable',
    ...(severity ? { severity } : {}),
    stated: view.stated(subject) ?? null,
    found: [...incomes.flatMap(({ fields }) => fields), ...rent.fields].map(toFound),
    text: [
      ...incomes.map(({ text }) => `${text}.`),
      `${household.text}.`,
      `Regelbedarf: ${sayStandard(household, rates, standard)}.`,
      `${rent.text}.`,
      `Freibetrag nach § 11b Abs. 2 und 3 SGB II: ${sayRange(allowance)}.`,
      `Zusammen: ${sayRange(plus(need, allowance))}; ohne Freibetrag ${sayRange(need)}.`,
      `Einkommen: ${sayRange(available)}.`,
      ...(remark === '' ? [] : [remark]),
    ].join(' '),
  }
}

function ratesOn(day: IsoDate): StandardRates | null {
  const [single, partner, youth, child, infant] = (
    ['need1', 'need2', 'need4', 'need5', 'need6'] as const
  ).map((name) => amountOn(name, day)?.euro)
  if (
    single === undefined ||
    partner === undefined ||
    youth === undefined ||
    child === undefined ||
    infant === undefined
  )
    return null
  return { single, partner, youth, child, infant }
}

interface KnownHousehold {
  readonly persons: number
  readonly couple: boolean | null
  readonly isKnown: boolean
  readonly certain: boolean
  readonly text: string
}

/** Persons as stated; where nothing is stated at least one, or two where someone joins someone. */
function householdOf(view: CaseView): KnownHousehold {
  const stated = view.stated('householdPersons')
  const { person, referencePersons } = view.application
  const joins = view.service === 'familiennachzug'
  const isMarried = person?.civilStatus === 'VH' || person?.civilStatus === 'LP'
  const isSpouse = joins && referencePersons.some(({ relationship }) => relationship === 'spouse')
  const couple = (isMarried && !person.separated) || isSpouse ? true : null
  const persons = Number(stated?.value)
  if (!stated || !Number.isInteger(persons) || persons < 1) {
    const text = 'Die Zahl der Personen im Haushalt ist nicht genannt'
    return { persons: joins ? 2 : 1, couple, isKnown: false, certain: true, text }
  }
  const text = `Personen im Haushalt: ${persons} (${stated.source})`
  return { persons, couple, isKnown: true, certain: stated.field?.certain ?? true, text }
}

/** How many in the household may be children. */
function possibleChildren({ persons, couple }: KnownHousehold): Range {
  return { least: Math.max(0, persons - 2), most: Math.max(0, persons - (couple ? 2 : 1)) }
}

interface Rent {
  readonly range: Range
  readonly certain: boolean
  readonly fields: readonly Field[]
  readonly text: string
}

/** The warm rent of the lease, else of the form; a cold rent is only the least of it. */
function rentOf(view: CaseView): Rent {
  const leases = [...view.documentsOf('tenancy-agreement'), ...view.referenceDocumentsOf('tenancy-agreement')]
  const onLease = (name: 'rentWarmEuro' | 'rentColdEuro') =>
    leases.map((lease) => view.fieldOf(lease, name)).find((field) => typeof field?.value === 'number')
  const [warm, stated, cold] = [onLease('rentWarmEuro'), view.stated('rentWarmEuro'), onLease('rentColdEuro')]
  if (warm) {
    const range = exactly(Number(warm.value))
    return { range, certain: warm.certain, fields: [warm], text: `Warmmiete: ${sayFound(view, warm)}` }
  }
  if (typeof stated?.value === 'number') {
    const text = `Warmmiete: ${sayStated('rentWarmEuro', stated)}`
    return { range: exactly(stated.value), certain: stated.field?.certain ?? true, fields: [], text }
  }
  if (cold) {
    const text = `Kaltmiete: ${sayFound(view, cold)}; die Warmmiete wurde nicht gelesen`
    return {
      range: { least: Number(cold.value), most: Infinity },
      certain: cold.certain,
      fields: [cold],
      text,
    }
  }
  return {
    range: { least: 0, most: Infinity },
    certain: true,
    fields: [],
    text: 'Die Miete wurde nicht gelesen',
  }
}

function allowancesOf(incomes: readonly Income[], household: KnownHousehold): Range {
  const children = possibleChildren(household)
  return incomes
    .map(({ grossEuro }) => ({
      least: earnedIncomeAllowance(grossEuro, children.least > 0),
      most: earnedIncomeAllowance(grossEuro, children.most > 0 || !household.isKnown),
    }))
    .reduce(plus, exactly(0))
}

/** Net income; Kindergeld for the children there may be is income too, if it is paid. */
function availableIncome(incomes: readonly Income[], household: KnownHousehold, day: IsoDate): Range {
  const net = incomes.reduce((sum, { netEuro }) => sum + netEuro, 0)
  const benefit = amountOn('childBenefit', day)?.euro ?? 0
  return { least: net, most: net + benefit * possibleChildren(household).most }
}

/** BVerwG, 16.11.2010, 1 C 20.09: where families join someone, the allowances do not count against them; for other titles they do (1 C 21.09). */
function weighNeed(view: CaseView, available: Range, need: Range, allowance: Range) {
  const whole = plus(need, allowance)
  if (available.least >= whole.most) return { outcome: 'agrees', severity: null, remark: '' } as const
  if (available.most >= whole.least)
    return { outcome: 'not-checked', severity: null, remark: sayOpen(available, whole) } as const
  const isFamilyCase = view.service === 'familiennachzug' && available.least >= need.most
  return {
    outcome: 'differs',
    severity: isFamilyCase ? 'H' : 'P',
    remark: isFamilyCase
      ? 'Beim Familiennachzug bleibt der Freibetrag außer Betracht, soweit die Richtlinie 2003/86/EG gilt (BVerwG, 16.11.2010, 1 C 20.09).'
      : '',
  } as const
}

function sayOpen(available: Range, need: Range): string {
  if (need.most === Infinity) return 'Für einen Vergleich fehlen Angaben.'
  const children =
    available.most > available.least
      ? 'vom Alter der Kinder und vom Kindergeld'
      : 'von der Zusammensetzung des Haushalts'
  return `Das Ergebnis hängt ${children} ab.`
}

function sayStandard(household: KnownHousehold, rates: StandardRates, range: Range): string {
  if (household.persons === 1) return `Stufe 1: ${formatEuro(rates.single)}`
  const adults = household.couple ? `2 × ${formatEuro(rates.partner)} (Stufe 2)` : `Stufen 1 bis 6`
  const others =
    household.persons > 2 && household.couple
      ? ` und ${household.persons - 2} × ${formatEuro(rates.infant)} bis ${formatEuro(rates.youth)} (Stufen 6 bis 4)`
      : ''
  return `${adults}${others} = ${sayRange(range)}`
}

function sayRange({ least, most }: Range): string {
  if (least === most) return formatEuro(round(least))
  return most === Infinity
    ? `mindestens ${formatEuro(round(least))}`
    : `${formatEuro(round(least))} bis ${formatEuro(round(most))}`
}

function plus(a: Range, b: Range): Range {
  return { least: a.least + b.least, most: a.most + b.most }
}

function round(euro: number): number {
  return Math.round(euro * 100) / 100
}

function notChecked(reason: string): Observation {
  return { subject, outcome: 'not-checked', text: `Lebensunterhalt nicht berechnet. ${reason}` }
}
