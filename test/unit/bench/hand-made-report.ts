import type { CheckReport } from '../../../models/check-report.ts'
import type { Field } from '../../../models/field.ts'
import type { Finding } from '../../../models/finding.ts'
import type { TruthField } from '../../documents/markup.ts'
import type { Planted } from '../../documents/contradictions/planted.ts'
import { scoreApplication, type Scored } from '../../bench/score-application.ts'

type ReportDocument = CheckReport['documents'][number]

export const zoneLines = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
]

const printed = (name: TruthField['name'], value: TruthField['value']): TruthField => ({
  name,
  value,
  page: 1,
})

/** What is printed on the one document of the hand-made application. */
export const passportTruth: readonly TruthField[] = [
  printed('surname', 'Eriksson'),
  printed('givenNames', 'Anna Maria'),
  printed('dateOfBirth', '1974-08-12'),
  printed('documentNumber', 'L898902C3'),
  printed('mrz', zoneLines.join('\n')),
]

export function reading(change: Partial<Field>): Field {
  return {
    documentId: 'doc-1',
    page: 1,
    box: { x: 0.1, y: 0.1, width: 0.2, height: 0.02 },
    quote: '',
    name: 'surname',
    value: 'Eriksson',
    raw: '',
    reader: 'label',
    confidence: 0.97,
    certain: true,
    ...change,
  }
}

export function finding(change: Partial<Finding>): Finding {
  return {
    rule: 'name-agrees',
    group: 'C',
    severity: 'K',
    outcome: 'differs',
    subject: 'surname',
    norm: '',
    stated: null,
    found: [],
    text: 'Familienname. Die Angaben weichen voneinander ab.',
    ...change,
  }
}

export function planted(change: Partial<Planted>): Planted {
  return {
    rule: 'name-agrees',
    subject: 'surname',
    outcome: 'differs',
    severity: 'K',
    description: 'Familienname im Formular weicht ab',
    follows: [],
    ...change,
  }
}

/** A zone as the report has it: all lines right and called certain, but for the change. */
export function zone(change: Partial<NonNullable<ReportDocument['mrz']>>): ReportDocument['mrz'] {
  return {
    lines: zoneLines,
    format: 'TD3',
    certain: true,
    checks: {},
    page: 1,
    box: { x: 0, y: 0.8, width: 1, height: 0.1 },
    ...change,
  }
}

interface HandMade {
  readonly fields?: readonly Field[]
  readonly findings?: readonly Finding[]
  readonly planted?: readonly Planted[]
  readonly document?: Partial<ReportDocument>
}

/** A report on a single passport on page 1 of its file. */
export function report({
  fields = [],
  findings = [],
  document = {},
}: Omit<HandMade, 'planted'>): CheckReport {
  const passport: ReportDocument = {
    id: 'doc-1',
    file: 'pass.pdf',
    place: 'nachweis[1]',
    sha256: 'abc',
    slot: null,
    kind: 'passport',
    pages: { first: 1, last: 1 },
    textSource: 'ocr',
    ...document,
  }
  return {
    application: {
      id: 'OZG-1',
      service: 'erwerbstaetigkeit',
      kind: 'erstbeantragung',
      paragraph: '18b',
      submittedOn: '2026-11-01',
      testMessage: false,
    },
    documents: [passport],
    fields: [...fields],
    findings: [...findings],
    notices: [],
    timings: {
      intakeMs: 0,
      readingMs: 0,
      firstFindingMs: null,
      rulesMs: 0,
      totalMs: 0,
      pages: 1,
      pagesByOcr: 1,
    },
  }
}

/** Scores such a report. */
export function score({ planted: all = [], ...made }: HandMade): Scored {
  return scoreApplication(
    report(made),
    {
      documents: [
        {
          id: 'passport',
          kind: 'passport',
          file: 'passport',
          slot: null,
          place: 'nachweis',
          html: '',
          pages: 1,
          truthFields: passportTruth,
        },
      ],
      planted: all,
    },
    [{ id: 'passport', sha256: 'abc', first: 1, last: 1 }],
  )
}
