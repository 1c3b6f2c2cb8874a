/** What is known of an amount: it lies between the two, both included. */
export interface Range {
  readonly least: number
  readonly most: number
}

export function exactly(euro: number): Range {
  return { least: euro, most: euro }
}

/** Standard rates of §§ 20, 23 SGB II in euro a month, by Regelbedarfsstufe. */
export interface StandardRates {
  readonly single: number // Stufe 1
  readonly partner: number // Stufe 2, each of two
  readonly youth: number // Stufe 4, from 14
  readonly child: number // Stufe 5, from 6
  readonly infant: number // Stufe 6, below 6
}

export interface Household {
  readonly persons: number
  /** Do two of them live as a couple? null = not known. */
  readonly couple: boolean | null
}

/**
 * The standard rates of a household together. The ages of the others are not in the application: the range runs from
 * the least (all below six) to the greatest rate (all 14 to 17), and from a couple to one adult where that is not known.
 */
export function standardNeed(household: Household, rates: StandardRates): Range {
  if (household.persons <= 1) return exactly(rates.single)
  const couple = withOthers(2 * rates.partner, household.persons - 2, rates)
  const single = withOthers(rates.single, household.persons - 1, rates)
  if (household.couple !== null) return household.couple ? couple : single
  return { least: Math.min(couple.least, single.least), most: Math.max(couple.most, single.most) }
}

function withOthers(adults: number, others: number, rates: StandardRates): Range {
  const each = [rates.youth, rates.child, rates.infant]
  return { least: adults + others * Math.min(...each), most: adults + others * Math.max(...each) }
}

/**
 * The allowances on earned income of § 11b Abs. 2 and 3 SGB II (as of 1 July 2023), by gross pay a month: 100 €, then 20 % up to 520 €, 30 % up to
 * 1.000 €, 10 % up to 1.200 € (with a minor child up to 1.500 €): 348 € or 378 € at most.
 */
export function earnedIncomeAllowance(grossPerMonthEuro: number, withMinorChild: boolean): number {
  const share = (from: number, to: number, percent: number): number =>
    (Math.max(0, Math.min(grossPerMonthEuro, to) - from) * percent) / 100
  const basic = Math.min(Math.max(grossPerMonthEuro, 0), 100)
  const further = share(100, 520, 20) + share(520, 1000, 30) + share(1000, withMinorChild ? 1500 : 1200, 10)
  return Math.round((basic + further) * 100) / 100
}
