import type { IsoDate } from '../../models/dates.ts'
import type { CaseView } from './case-view.ts'
import type { RuleContext } from './rule.ts'

/** A day that may decide about a legal threshold, and what it is. */
export interface DecidingDay {
  readonly day: IsoDate
  readonly name: 'Antragstag' | 'Heute' | 'Beginn der Beschäftigung'
}

/**
 * The days that come into question, the one that policy has chosen first. Which day decides is disputed; where the form or the
 * contract names no start of the job, the day of filing stands in, and where that is not known, today. A job begun before raises no question.
 */
export function decidingDays(
  view: CaseView,
  { today, policy }: RuleContext,
): [DecidingDay, ...DecidingDay[]] {
  const { submittedOn } = view.application
  const start = startOfJob(view)
  const now: DecidingDay = { day: today, name: 'Heute' }
  const filing: DecidingDay = submittedOn ? { day: submittedOn, name: 'Antragstag' } : now
  const starting: DecidingDay | null =
    start === null ? null : { day: start, name: 'Beginn der Beschäftigung' }
  const chosen = { filing, today: now, start: starting ?? filing }[policy.thresholdDay]
  const isAhead = starting !== null && starting.day > filing.day
  const others = [filing, now, ...(isAhead ? [starting] : [])].filter((other) => other.day !== chosen.day)
  return [chosen, ...others]
}

/** The start of the job as contract, declaration or form name it; null = none of them does. */
function startOfJob(view: CaseView): IsoDate | null {
  const field = view
    .documentsOf('employment-contract', 'employment-declaration')
    .flatMap((document) => view.fieldsOf(document, 'startDate'))
    .find(({ certain }) => certain)
  const value = field?.value ?? view.stated('startDate')?.value
  return typeof value === 'string' && value.length === 10 ? value : null
}
