/** What a basis of the Niederlassungserlaubnis asks for in months; `reduced` holds where its condition is met. */
export interface MonthsNeeded {
  readonly months: number
  readonly reduced: { readonly months: number; readonly condition: 'B1' | 'german-degree' } | null
}

export interface SettlementBasis {
  readonly paragraph: string
  readonly residence: MonthsNeeded
  /** What is counted as residence: months with a title, or months employed as the holder of a Blue Card. */
  readonly counts: 'title' | 'employment'
  /** Do study and training count half (§ 9 Abs. 4 Satz 1 Nr. 3 AufenthG)? */
  readonly halfForStudy: boolean
  readonly pension: MonthsNeeded | null
}

function needs(months: number, reduced: MonthsNeeded['reduced'] = null): MonthsNeeded {
  return { months, reduced }
}

/** Source: DOMAIN.md section 3, Niederlassungserlaubnis. */
export const settlementBases: readonly SettlementBasis[] = [
  { paragraph: '9 Abs. 2', residence: needs(60), counts: 'title', halfForStudy: true, pension: needs(60) },
  { paragraph: '9 Abs. 3a', residence: needs(36), counts: 'title', halfForStudy: false, pension: null },
  {
    paragraph: '18c Abs. 1',
    residence: needs(36, { months: 24, condition: 'german-degree' }),
    counts: 'title',
    halfForStudy: false,
    pension: needs(36, { months: 24, condition: 'german-degree' }),
  },
  {
    paragraph: '18c Abs. 2',
    residence: needs(27, { months: 21, condition: 'B1' }),
    counts: 'employment',
    halfForStudy: false,
    pension: needs(27, { months: 21, condition: 'B1' }),
  },
  { paragraph: '28 Abs. 2', residence: needs(36), counts: 'title', halfForStudy: false, pension: null },
]
