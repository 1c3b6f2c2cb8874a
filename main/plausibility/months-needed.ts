import {
  settlementBases,
  type MonthsNeeded,
  type SettlementBasis,
} from '../../models/knowledge/settlement-bases.ts'
import type { CaseView } from './case-view.ts'
import { fallsUnder } from './parse-paragraph.ts'

/** The basis of the Niederlassungserlaubnis applied for; undefined = not named, or named without its Absatz. */
export function settlementBasis(view: CaseView): SettlementBasis | undefined {
  return settlementBases.find(({ paragraph }) => fallsUnder(view.paragraph, paragraph))
}

export interface MonthsJudgement {
  readonly outcome: 'agrees' | 'differs' | 'not-checked'
  /** '60 Monate', or both numbers with what the lower one depends on. */
  readonly needed: string
}

/** Months against the months needed. Between the two numbers of a basis the condition decides; unknown, it is not checked. */
export function judgeMonths(view: CaseView, months: number, needed: MonthsNeeded): MonthsJudgement {
  const { reduced } = needed
  if (!reduced)
    return { outcome: months >= needed.months ? 'agrees' : 'differs', needed: `${needed.months} Monate` }
  const text = `${needed.months} Monate (${reduced.months} ${conditionNames[reduced.condition]})`
  if (months >= needed.months) return { outcome: 'agrees', needed: text }
  if (months < reduced.months) return { outcome: 'differs', needed: text }
  const isMet = reduced.condition === 'B1' ? hasB1(view) : null
  const outcome = isMet === null ? 'not-checked' : isMet ? 'agrees' : 'differs'
  return { outcome, needed: text }
}

const conditionNames = {
  B1: 'mit Deutschkenntnissen auf B1',
  'german-degree': 'mit deutschem Studien- oder Berufsabschluss',
} as const

/** Is there a certificate of B1 or higher? null = no level was read with certainty. */
function hasB1(view: CaseView): boolean | null {
  const levels = view
    .documentsOf('language-certificate', 'integration-course')
    .flatMap((document) => view.fieldsOf(document, 'level'))
    .filter((field) => field.certain)
    .map((field) => String(field.value))
  return levels.length === 0 ? null : levels.some((level) => level >= 'B1')
}

/** What each basis asks for, to be said where none is named. */
export function sayEveryBasis(numberOf: (basis: SettlementBasis) => MonthsNeeded | null): string {
  return settlementBases
    .map((basis) => {
      const needed = numberOf(basis)
      const months = needed === null ? 'keine' : `${needed.months} Monate`
      const reduced = needed?.reduced
      return `§ ${basis.paragraph}: ${months}${reduced ? ` (${reduced.months} ${conditionNames[reduced.condition]})` : ''}`
    })
    .join('; ')
}
