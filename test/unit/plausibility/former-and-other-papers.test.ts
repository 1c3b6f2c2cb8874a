import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import type { FieldName, FieldValue } from '../../../models/field.ts'
import { buildFacts, withDocument, withField, withStated, without } from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

const renewal = withStated(buildFacts('erwerbstaetigkeit', 'verlaengerung'), 'startDate', '2024-01-01')
const family = buildFacts('familiennachzug')

/** What a person has to ask about or to look at; hints are left out. */
function alarmsOf(facts: CaseFacts): string[] {
  return deviationsOf(facts).filter((line) => !line.endsWith(' H'))
}

type Values = Partial<Record<FieldName, FieldValue | readonly FieldValue[]>>

/** The paper of the case once more, with other values. */
function beside(facts: CaseFacts, kind: DocumentKind, values: Values): CaseFacts {
  const first = facts.documents.find((document) => document.kind === kind)
  const own = facts.fields.filter(({ documentId }) => documentId === first?.id)
  const all = { ...Object.fromEntries(own.map(({ name, value }) => [name, value])), ...values }
  return withDocument(
    facts,
    kind,
    Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value])),
  )
}

describe('papers of former times beside the present ones', () => {
  it('are a hint: the contract of the job before', () => {
    const former = beside(renewal, 'employment-contract', {
      employer: 'Nordlicht Systems AG',
      jobTitle: 'Junior-Entwicklerin',
      startDate: '2021-10-01',
      endDate: '2023-12-31',
      unlimited: false,
      grossEuro: 3100,
      signatureDates: '2021-08-20',
    })
    expect(alarmsOf(former)).toEqual([])
  })

  it('are a hint: the contract before its amendment, and the day from which that holds', () => {
    const amended = beside(renewal, 'employment-contract', {
      startDate: '2026-07-01',
      signatureDates: '2026-06-16',
    })
    expect(alarmsOf(amended)).toEqual([])
  })

  it('are a contract of years ago where everything since says more', () => {
    expect(alarmsOf(withField(renewal, 'employment-contract', 'grossEuro', 3600))).toEqual([])
    expect(alarmsOf(withField(renewal, 'employment-contract', 'grossEuro', 5600))).toContain(
      'salary-agrees grossEuro differs K',
    )
  })

  it('are payslips from before the job', () => {
    const old = beside(renewal, 'payslip', {
      employer: 'Nordlicht Systems AG',
      month: '2023-11',
      grossEuro: 3100,
    })
    expect(alarmsOf(old).filter((line) => line.startsWith('employer-agrees'))).toEqual([])
  })

  it('are no excuse where the newer paper is the one that deviates', () => {
    const newer = beside(renewal, 'employment-contract', { grossEuro: 3600, signatureDates: '2026-10-01' })
    expect(alarmsOf(newer)).toContain('salary-agrees grossEuro differs P')
  })

  it('are rents that have risen since', () => {
    const stated = withStated(
      buildFacts('niederlassungserlaubnis', 'niederlassungserlaubnis'),
      'rentWarmEuro',
      890,
    )
    const lease = (rentWarmEuro: number) =>
      alarmsOf(withField(stated, 'tenancy-agreement', 'rentWarmEuro', rentWarmEuro)).filter((line) =>
        line.startsWith('address-agrees rentWarmEuro'),
      )
    expect(lease(820)).toEqual([])
    expect(lease(990)).toEqual(['address-agrees rentWarmEuro differs P'])
  })

  it('are certificates of the semester before', () => {
    const study = buildFacts('ausbildung', 'verlaengerung')
    const two = beside(study, 'enrolment-certificate', {
      semester: 'Sommersemester 2026',
      validFrom: '2026-04-01',
      validUntil: '2026-09-30',
    })
    expect(alarmsOf(two)).toEqual([])
  })
})

describe('a second job', () => {
  const second = beside(renewal, 'payslip', {
    employer: 'Bringdienst Ost GmbH',
    month: '2026-10',
    grossEuro: 420,
    netEuro: 420,
  })

  it('is a hint beside the payslip of the same month', () => {
    expect(alarmsOf(second)).toEqual([])
    expect(deviationsOf(second)).toContain('employer-agrees employer differs H')
  })

  it('is looked at where it stands in the place of the job stated', () => {
    const other = withField(renewal, 'payslip', 'employer', 'Bringdienst Ost GmbH')
    expect(alarmsOf(other)).toContain('employer-agrees employer differs P')
  })

  it('adds to the income of its month', () => {
    const settled = buildFacts('niederlassungserlaubnis', 'niederlassungserlaubnis')
    const both = beside(settled, 'payslip', {
      employer: 'Bringdienst Ost GmbH',
      month: '2026-10',
      netEuro: 420,
    })
    const text = findingsOf(both, 'livelihood')
      .map((finding) => finding.text)
      .join(' ')
    expect(text).toContain('420 €')
    expect(text).toContain('im Durchschnitt 2.990 €')
  })
})

describe('papers of the family', () => {
  it('are a hint where the person stands on a paper with the applicant', () => {
    const child = beside(family, 'passport', {
      givenNames: 'Elif',
      dateOfBirth: '2024-05-05',
      documentNumber: 'U99887766',
    })
    const registered = withField(family, 'registration-certificate', 'persons', [
      'Ayşe Öztürk',
      'Emre Öztürk',
      'Elif Öztürk',
    ])
    expect(alarmsOf(child)).toContain('document-holder passport differs K')
    const both = {
      ...registered,
      documents: child.documents,
      fields: [...registered.fields, ...lastOf(child)],
    }
    expect(alarmsOf(both).filter((line) => line.startsWith('document-holder'))).toEqual([])
  })

  it('do not stand in for the applicant’s own', () => {
    const spouse = withField(family, 'registration-certificate', 'persons', ['Ayşe Öztürk', 'Kemal Aydın'])
    expect(alarmsOf(withField(spouse, 'health-insurance', 'holder', 'Kemal Aydın'))).toContain(
      'document-holder health-insurance differs P',
    )
  })

  it('may be the certificate of a child of the reference person alone: its date of birth is the child’s', () => {
    const child = withDocument(family, 'birth-certificate', {
      child: 'Finn Öztürk',
      parents: 'Emre Öztürk',
      dateOfBirth: '2016-03-03',
      place: 'Leipzig',
      authority: 'Standesamt Leipzig',
    })
    expect(alarmsOf(child)).toEqual([])
  })

  it('insure the family, perhaps: what is in the name of the reference person only is no gap', () => {
    const insured = withField(family, 'health-insurance', 'holder', 'Emre Öztürk')
    const born = withField(insured, 'health-insurance', 'dateOfBirth', '1988-02-03')
    expect(outcomeOf(born, 'evidence-complete', 'health-insurance')).toBe('unreadable')
    expect(outcomeOf(without(family, 'health-insurance'), 'evidence-complete', 'health-insurance')).toBe(
      'missing',
    )
  })
})

/** The fields of the document that came last. */
function lastOf({ documents, fields }: CaseFacts) {
  return fields.filter(({ documentId }) => documentId === documents.at(-1)?.id)
}
