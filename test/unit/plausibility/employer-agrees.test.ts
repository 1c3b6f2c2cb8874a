import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '../../../models/case-facts.ts'
import { buildFacts, withDocument, withField, withStated, without, withoutField } from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

const first = buildFacts('erwerbstaetigkeit')
const renewal = buildFacts('erwerbstaetigkeit', 'verlaengerung')

function finding(facts: CaseFacts, subject: string) {
  return findingsOf(facts, 'employer-agrees').find((each) => each.subject === subject)
}

describe('employer-agrees', () => {
  it.each(['employment-contract', 'employment-declaration', 'payslip', 'employer-confirmation'] as const)(
    'reports another employer on the %s, once',
    (kind) => {
      const facts = withField(renewal, kind, 'employer', 'Elbe Logistik GmbH')
      expect(deviationsOf(facts)).toEqual([
        `employer-agrees employer differs ${kind === 'payslip' ? 'P' : 'K'}`,
      ])
    },
  )

  it('names both firms with document and page', () => {
    const text = finding(
      withField(first, 'employment-contract', 'employer', 'Elbe Logistik GmbH'),
      'employer',
    )?.text
    expect(text).toContain('Im Formular: Hansa Software GmbH (Antragszusammenfassung, S. 1).')
    expect(text).toContain('Arbeitsvertrag, S. 1: Elbe Logistik GmbH.')
    expect(text).toContain('Bitte klären.')
  })

  it.each(['HANSA SOFTWARE Gesellschaft mit beschränkter Haftung', 'Hansa Software', 'Hansa-Software GmbH'])(
    'takes %s for the same firm',
    (employer) => {
      const facts = withField(first, 'employment-contract', 'employer', employer)
      expect(deviationsOf(facts)).toEqual([])
      expect(outcomeOf(facts, 'employer-agrees', 'employer')).toMatch(/agrees|variant/)
    },
  )

  it('compares the papers with each other where the form is silent', () => {
    const silent = withoutField(first, 'application-summary', 'employer')
    expect(
      finding(withField(silent, 'employment-declaration', 'employer', 'Elbe Logistik GmbH'), 'employer'),
    ).toMatchObject({
      outcome: 'differs',
      stated: null,
    })
  })

  it('compares the training firm and leaves the occupation to study-status', () => {
    const training = withDocument(
      withStated(
        withStated(buildFacts('ausbildung'), 'employer', 'Bäckerei Sommer e. K.'),
        'occupation',
        'Bäckerin',
      ),
      'training-contract',
      { trainee: 'Ayşe Öztürk', employer: 'Bäckerei Sommer', occupation: 'Koch/Köchin' },
    )
    expect(outcomeOf(training, 'employer-agrees', 'employer')).toBe('variant')
    expect(outcomeOf(training, 'employer-agrees', 'occupation')).toBeUndefined()
    expect(outcomeOf(training, 'study-status', 'occupation')).toBe('differs')
  })

  it('does not use the papers of others', () => {
    const facts = withDocument(renewal, 'payslip', {
      employee: 'Boris Nowak',
      employer: 'Elbe Logistik GmbH',
      month: '2026-09',
    })
    expect(outcomeOf(facts, 'employer-agrees', 'employer')).toBe('agrees')
  })

  it('does not rest a request on an uncertain reading', () => {
    const facts = withField(first, 'employment-contract', 'employer', 'Elbe Logistik GmbH', {
      certain: false,
    })
    expect(finding(facts, 'employer')?.outcome).toBe('unreadable')
  })

  it('is not checked where no paper names the employer', () => {
    const facts = ['employment-contract', 'employment-declaration'] as const
    expect(
      finding(
        facts.reduce((all, kind) => withoutField(all, kind, 'employer'), first),
        'employer',
      )?.outcome,
    ).toBe('not-checked')
  })

  it('is silent where employment is no matter', () => {
    expect(findingsOf(buildFacts('ausbildung'), 'employer-agrees')).toEqual([])
  })
})

describe('employer-agrees on the job', () => {
  it('has another job title looked at, not another notation', () => {
    expect(
      finding(withField(first, 'employment-declaration', 'jobTitle', 'Lagerhelferin'), 'jobTitle'),
    ).toMatchObject({ outcome: 'differs', severity: 'P' })
    expect(
      finding(
        withField(first, 'employment-declaration', 'jobTitle', 'Software-Entwickler (m/w/d)'),
        'jobTitle',
      )?.outcome,
    ).toBe('variant')
  })

  it('compares the Betriebsnummer where the form names one', () => {
    expect(
      outcomeOf(
        withStated(first, 'establishmentNumber', '12345678'),
        'employer-agrees',
        'establishmentNumber',
      ),
    ).toBe('agrees')
    expect(
      finding(withStated(first, 'establishmentNumber', '87654321'), 'establishmentNumber'),
    ).toMatchObject({ outcome: 'differs', severity: 'P' })
  })

  it('explains another address of the employer', () => {
    const facts = withField(first, 'employment-declaration', 'employerAddress', 'Marktplatz 9, 99084 Erfurt')
    expect(finding(facts, 'employerAddress')?.text).toContain(
      'Sitz und Betriebsstätte können verschieden sein.',
    )
  })
})

describe('employer-agrees on Leiharbeit', () => {
  it('shows the tick and its norm', () => {
    const facts = withField(
      without(first, 'employment-contract'),
      'employment-declaration',
      'temporaryAgencyWork',
      true,
    )
    expect(finding(facts, 'temporaryAgencyWork')).toMatchObject({
      outcome: 'differs',
      severity: 'P',
      norm: '§ 40 Abs. 1 Nr. 2 AufenthG',
    })
  })

  it('is silent on a tick at "no" and on one not read with certainty', () => {
    expect(finding(first, 'temporaryAgencyWork')).toBeUndefined()
    const doubtful = withField(first, 'employment-declaration', 'temporaryAgencyWork', true, {
      certain: false,
    })
    expect(finding(doubtful, 'temporaryAgencyWork')).toBeUndefined()
  })

  it('agrees with a form that says "no" as well', () => {
    const facts = withStated(first, 'temporaryAgencyWork', false)
    expect(finding(facts, 'temporaryAgencyWork')?.outcome).toBe('agrees')
  })

  it('reports a form that says otherwise', () => {
    const facts = withStated(
      withField(first, 'employment-declaration', 'temporaryAgencyWork', true),
      'temporaryAgencyWork',
      false,
    )
    expect(finding(facts, 'temporaryAgencyWork')).toMatchObject({ outcome: 'differs', severity: 'P' })
  })
})
