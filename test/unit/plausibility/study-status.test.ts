import { describe, expect, it } from 'vitest'
import { parseSemester } from '../../../main/plausibility/parse-semester.ts'
import type { FieldName, FieldValue } from '../../../models/field.ts'
import { buildFacts, today, withDocument, withField, withStated, without } from './build-facts.ts'
import { deviationsOf, outcomeOf } from './check-facts.ts'

const facts = buildFacts('ausbildung')

function certificate(name: FieldName, value: FieldValue) {
  return withField(facts, 'enrolment-certificate', name, value)
}

describe('study-status', () => {
  it.each([
    ['institution', 'Universität Göttingen', 'K'],
    ['programme', 'Betriebswirtschaftslehre (B. Sc.)', 'K'],
    ['semester', 'Sommersemester 2026', 'P'],
  ] as const)('reports another %s once', (name, value, severity) => {
    expect(deviationsOf(certificate(name, value))).toEqual([`study-status ${name} differs ${severity}`])
  })

  it.each([
    ['institution', 'UNIVERSITÄT LEIPZIG'],
    ['programme', 'Informatik'],
    ['programme', 'Master of Science Informatik'],
    ['semester', 'WS 2026/27'],
    ['semester', 'WiSe 26/27'],
  ] as const)('has nothing to look at with %s "%s"', (name, value) => {
    expect(deviationsOf(certificate(name, value))).toEqual([])
  })

  it('reports that the study is not full time', () => {
    expect(deviationsOf(certificate('fullTime', false))).toEqual(['study-status fullTime differs K'])
  })

  it('counts the last day of the semester', () => {
    expect(deviationsOf(certificate('validUntil', today))).toEqual([])
  })

  it('weighs a certificate that ended before filing more than one that ended since', () => {
    expect(deviationsOf(certificate('validUntil', '2026-11-23'))).toEqual([
      'study-status validUntil differs P',
    ])
    const summer = withField(
      certificate('validUntil', '2026-09-30'),
      'enrolment-certificate',
      'validFrom',
      '2026-04-01',
    )
    expect(deviationsOf(summer)).toEqual(['study-status validUntil differs K'])
  })

  it('reports an end before the start', () => {
    expect(deviationsOf(certificate('validFrom', '2027-10-01'))).toEqual([
      'study-status validFrom<validUntil differs K',
    ])
  })

  it('does not mind an admission to another place beside the enrolment', () => {
    const admission = withDocument(facts, 'admission-letter', {
      student: 'Ayşe Öztürk',
      institution: 'Universität Göttingen',
      programme: 'Data Science (M. Sc.)',
      semester: 'Sommersemester 2026',
    })
    expect(deviationsOf(admission)).toEqual([])
  })

  it('looks with P at a transcript of another study', () => {
    const earlier = withDocument(facts, 'transcript', {
      student: 'Ayşe Öztürk',
      institution: 'Universität Göttingen',
      programme: 'Informatik (M. Sc.)',
    })
    expect(deviationsOf(earlier)).toEqual(['study-status institution differs P'])
  })

  it('does not rest on uncertain readings', () => {
    const doubtful = withField(facts, 'enrolment-certificate', 'institution', 'Universität Göttingen', {
      certain: false,
    })
    expect(deviationsOf(doubtful)).toEqual([])
    expect(outcomeOf(doubtful, 'study-status', 'institution')).toBe('unreadable')
  })

  it('reports another training occupation and start than the form', () => {
    const training = withDocument(
      withStated(without(facts, 'enrolment-certificate'), 'legalBasis', '§ 16a AufenthG'),
      'training-contract',
      {
        trainee: 'Ayşe Öztürk',
        employer: 'Bäckerei Sonne GmbH',
        occupation: 'Bäckerin',
        startDate: '2026-09-01',
        endDate: '2029-08-31',
      },
    )
    const own = (changed: typeof facts) =>
      deviationsOf(changed).filter((line) => line.startsWith('study-status'))
    expect(own(training)).toEqual([])
    expect(own(withStated(training, 'occupation', 'Bäcker/in'))).toEqual([])
    expect(own(withStated(training, 'occupation', 'Köchin'))).toEqual(['study-status occupation differs K'])
    expect(own(withStated(training, 'startDate', '2026-08-01'))).toEqual(['study-status startDate differs K'])
    expect(own(withField(training, 'training-contract', 'endDate', '2026-08-31'))).toEqual([
      'study-status startDate<endDate differs K',
    ])
  })
})

describe('parseSemester', () => {
  it.each([
    ['Wintersemester 2026/2027', 'WS 2026'],
    ['WiSe 2026/27', 'WS 2026'],
    ['WS 26/27', 'WS 2026'],
    ['Sommersemester 2027', 'SS 2027'],
    ['SoSe 27', 'SS 2027'],
    ['Fachsemester 3', null],
  ])('%s is %s', (text, semester) => {
    expect(parseSemester(text)).toBe(semester)
  })
})
