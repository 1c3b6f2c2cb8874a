import type { IsoDate } from '../dates.ts'

/** An amount that the law or a public notice sets for a time. Both days belong to it; after `validUntil` the amount is not known, not "the same". */
export interface DatedAmount {
  readonly euro: number
  readonly unit: 'year' | 'month' | 'hour'
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate
  readonly norm: string
  readonly source: string
}

type Row = readonly [euro: number, validFrom: IsoDate, validUntil: IsoDate, norm: string, source: string]

const year2025 = ['2025-01-01', '2025-12-31'] as const
const year2026 = ['2026-01-01', '2026-12-31'] as const
const year2027 = ['2027-01-01', '2027-12-31'] as const

const minimumWageLaw = 'MiLoV5 § 1'
const needs2025 = 'Regelbedarfsstufen-Fortschreibungsverordnung 2025'
const needs2026 = 'Regelbedarfsstufen-Fortschreibungsverordnung 2026, § 2'
const studyNotice = 'Bekanntmachung des BMI im Bundesanzeiger (bis 31. August für das Folgejahr)'

/** Every line one amount in one time, by name; the unit is that of the name. Source: DOMAIN.md section 4; 2025 for applications filed at the turn of the year. */
const table = {
  /** Beitragsbemessungsgrenze of the general pension insurance. */
  pensionCeiling: {
    unit: 'year',
    rows: [
      [96_600, ...year2025, '§ 159 SGB VI', 'Sozialversicherungsrechengrößen-Verordnung 2025'],
      [101_400, ...year2026, '§ 159 SGB VI', 'Sozialversicherungsrechengrößen-Verordnung 2026, § 4'],
    ],
  },
  /** Jahresarbeitsentgeltgrenze: up to it an employee is insured by statute. */
  insuranceCeiling: {
    unit: 'year',
    rows: [
      [73_800, ...year2025, '§ 6 Abs. 6 SGB V', 'Sozialversicherungsrechengrößen-Verordnung 2025'],
      [77_400, ...year2026, '§ 6 Abs. 6 SGB V', 'Sozialversicherungsrechengrößen-Verordnung 2026, § 2'],
    ],
  },
  studyNeed: {
    unit: 'month',
    rows: [
      [992, ...year2025, '§ 2 Abs. 3 Satz 5 AufenthG', studyNotice],
      [992, ...year2026, '§ 2 Abs. 3 Satz 5 AufenthG', studyNotice],
    ],
  },
  /** Training in a firm (§ 16a), net. Source: notice of the BMI as given by AGV Nord for 2026; unchanged since 2025. */
  trainingNeed: {
    unit: 'month',
    rows: [
      [822, ...year2025, '§ 2 Abs. 3 Satz 5 AufenthG', studyNotice],
      [822, ...year2026, '§ 2 Abs. 3 Satz 5 AufenthG', studyNotice],
    ],
  },
  /** Training at a school (§ 16a). */
  schoolTrainingNeed: {
    unit: 'month',
    rows: [
      [959, ...year2025, '§ 2 Abs. 3 Satz 5 AufenthG', studyNotice],
      [959, ...year2026, '§ 2 Abs. 3 Satz 5 AufenthG', studyNotice],
    ],
  },
  /** The study need and ten percent: §§ 16d and 17, language courses that do not prepare for a study. */
  studyNeedRaised: {
    unit: 'month',
    rows: [
      [1091.2, ...year2025, '§ 2 Abs. 3 Satz 6 AufenthG', studyNotice],
      [1091.2, ...year2026, '§ 2 Abs. 3 Satz 6 AufenthG', studyNotice],
    ],
  },
  minimumWage: {
    unit: 'hour',
    rows: [
      [12.82, ...year2025, '§ 1 MiLoG', 'MiLoV4 § 1'],
      [13.9, ...year2026, '§ 1 MiLoG', minimumWageLaw],
      [14.6, ...year2027, '§ 1 MiLoG', minimumWageLaw],
    ],
  },
  /** Kindergeld for each child: income of the household (§ 2 Abs. 3 Satz 2 AufenthG). */
  childBenefit: {
    unit: 'month',
    rows: [
      [255, ...year2025, '§ 66 Abs. 1 EStG', 'Steuerfortentwicklungsgesetz'],
      [259, ...year2026, '§ 66 Abs. 1 EStG', 'Steuerfortentwicklungsgesetz'],
    ],
  },
  need1: { unit: 'month', rows: needRows(563) },
  need2: { unit: 'month', rows: needRows(506) },
  need3: { unit: 'month', rows: needRows(451) },
  need4: { unit: 'month', rows: needRows(471) },
  need5: { unit: 'month', rows: needRows(390) },
  need6: { unit: 'month', rows: needRows(357) },
} as const satisfies Record<string, { unit: DatedAmount['unit']; rows: readonly Row[] }>

/** Regelbedarfsstufen 1 to 6; those of 2025 went on unchanged in 2026. */
function needRows(euro: number): Row[] {
  return [
    [euro, ...year2025, '§ 20 SGB II', needs2025],
    [euro, ...year2026, '§ 20 SGB II', needs2026],
  ]
}

export type AmountName = keyof typeof table

/** The amount in force on a day; undefined = not in the table, so nothing may be compared with it. */
export function amountOn(name: AmountName, day: IsoDate): DatedAmount | undefined {
  const { unit, rows } = table[name]
  return rows
    .map(([euro, validFrom, validUntil, norm, source]) => ({
      euro,
      unit,
      validFrom,
      validUntil,
      norm,
      source,
    }))
    .find(({ validFrom, validUntil }) => validFrom <= day && day <= validUntil)
}

/** A least salary that is a share of the Beitragsbemessungsgrenze. The BMI announces the sums by 31 December for the following year. */
export interface SalaryThreshold {
  readonly percentOfPensionCeiling: number
  readonly norm: string
  /** For whom it is, to be put behind "für". */
  readonly applies: string
  /** What the law accepts in place of the salary, as a sentence. */
  readonly instead?: string
}

/** Source: DOMAIN.md section 4. */
export const salaryThresholds = {
  blueCard: {
    percentOfPensionCeiling: 50,
    norm: '§ 18g Abs. 1 Satz 1 AufenthG',
    applies: 'die Blaue Karte EU allgemein',
  },
  blueCardReduced: {
    percentOfPensionCeiling: 45.3,
    norm: '§ 18g Abs. 1 Satz 2, Abs. 2 AufenthG',
    applies: 'Engpassberufe, Abschlüsse der letzten drei Jahre und IT-Kräfte ohne Hochschulabschluss',
  },
  olderSkilledWorker: {
    percentOfPensionCeiling: 55,
    norm: '§ 18 Abs. 2 Nr. 5 AufenthG',
    applies: 'die erste Erteilung nach § 18a oder § 18b ab 45 Jahren',
    instead:
      'Statt des Gehalts genügt der Nachweis einer angemessenen Altersversorgung (§ 18 Abs. 2 Nr. 5 AufenthG).',
  },
  practicalExperience: {
    percentOfPensionCeiling: 45,
    norm: '§ 19c Abs. 2 AufenthG, § 6 Abs. 1 Nr. 2 BeschV',
    applies: 'Beschäftigte mit berufspraktischer Erfahrung',
    instead:
      'Bei tarifgebundenen Arbeitgebern, die nach Tarif bezahlen, gilt die Grenze nicht (§ 6 Abs. 1 BeschV).',
  },
} as const satisfies Record<string, SalaryThreshold>

/** The threshold in euro a year on a day, in whole cents; undefined = the year's Beitragsbemessungsgrenze is not known. */
export function thresholdPerYearEuro(threshold: SalaryThreshold, day: IsoDate): number | undefined {
  const ceiling = amountOn('pensionCeiling', day)
  return ceiling && Math.round(ceiling.euro * threshold.percentOfPensionCeiling) / 100
}
