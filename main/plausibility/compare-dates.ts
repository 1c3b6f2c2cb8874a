import type { FieldValue } from '../../models/field.ts'
import { agreesPartially, dayMonthSwapped } from '../values/date-arithmetic.ts'
import type { Relation } from '../values/relation.ts'
import type { Judgement } from './judge.ts'
import type { Stated } from './case-view.ts'

/** Dates as values of fields. A partial date agrees with every date it leaves open. */
export function compareDates(a: FieldValue, b: FieldValue): Relation {
  return agreesPartially(String(a), String(b)) ? 'equal' : 'different'
}

/** Names the most frequent slip. */
export function remarkOnSwap(stated: Stated | undefined): (judgement: Judgement) => string {
  return ({ deviating }) =>
    deviating.some(
      ({ value }) => stated !== undefined && dayMonthSwapped(String(stated.value), String(value)),
    )
      ? 'Tag und Monat sind vertauscht.'
      : ''
}
