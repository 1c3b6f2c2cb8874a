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
  /** Only between the two numbers of a basis: P at most. */
  readonly severity: 'P' | null
  /** '60 Monate', or both numbers with what the lower one depends on. */
  readonly needed: string
}

/** Months against the months needed. Between the two numbers of a basis its condition decides; where papers leave it open, it is not checked. */
export function judgeMonths(
  view: CaseView,
  months: number,
  { months: regular, reduced }: MonthsNeeded,
): MonthsJudgement {
  const needed = reduced
    ? `${regular} Monate (${reduced.months} ${conditionNames[reduced.condition]})`
    : `${regular} Monate`
  if (months >= regular) return { outcome: 'agrees', severity: null, needed }
  if (!reduced || months < reduced.months) return { outcome: 'differs', severity: null, needed }
  const isMet = reduced.condition === 'B1' ? hasB1(view) : hasGermanDegree(view)
  const outcome = isMet === null ? 'not-checked' : isMet ? 'agrees' : 'differs'
  return { outcome, severity: outcome === 'differs' ? 'P' : null, needed }
}

/** Whether a degree is a German one is for the person to say (null); without any paper about one there is nothing to rest on. */
function hasGermanDegree(view: CaseView): false | null {
  return view.documentsOf('degree', 'training-contract', 'enrolment-certificate').length > 0 ? null : false
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
