import { describe, expect, it } from 'vitest'
import type { ApplicationKind, Service } from '../../../models/application.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import {
  buildFacts,
  withApplication,
  withDocument,
  withField,
  withPerson,
  withReferencePerson,
  withStated,
  withoutField,
  without,
} from './build-facts.ts'
import { deviationsOf, findingsOf, outcomeOf } from './check-facts.ts'

type Case = readonly [Service, ApplicationKind, readonly DocumentKind[], string]

const gaps: readonly Case[] = [
  ['erwerbstaetigkeit', 'erstbeantragung', ['passport'], 'passport missing K'],
  ['erwerbstaetigkeit', 'erstbeantragung', ['visa'], 'visa missing P'],
  ['erwerbstaetigkeit', 'erstbeantragung', ['health-insurance'], 'health-insurance missing K'],
  [
    'erwerbstaetigkeit',
    'erstbeantragung',
    ['registration-certificate'],
    'registration-certificate missing P',
  ],
  ['erwerbstaetigkeit', 'erstbeantragung', ['employment-contract'], 'employment-contract missing K'],
  ['erwerbstaetigkeit', 'erstbeantragung', ['employment-declaration'], 'employment-declaration missing K'],
  ['erwerbstaetigkeit', 'erstbeantragung', ['degree'], 'degree missing K'],
  ['erwerbstaetigkeit', 'erstbeantragung', ['degree-recognition'], 'degree-recognition missing K'],
  ['erwerbstaetigkeit', 'verlaengerung', ['residence-title'], 'residence-title missing K'],
  ['erwerbstaetigkeit', 'verlaengerung', ['employment-declaration'], 'employment-declaration missing P'],
  ['erwerbstaetigkeit', 'verlaengerung', ['payslip'], 'payslip missing K'],
  ['erwerbstaetigkeit', 'verlaengerung', ['employer-confirmation'], 'employer-confirmation missing P'],
  ['ausbildung', 'erstbeantragung', ['enrolment-certificate'], 'enrolment-certificate missing K'],
  ['ausbildung', 'erstbeantragung', ['blocked-account'], 'blocked-account missing K'],
  ['ausbildung', 'verlaengerung', ['transcript'], 'transcript missing P'],
  [
    'familiennachzug',
    'erstbeantragung',
    ['marriage-certificate', 'apostille', 'translation'],
    'marriage-certificate missing K',
  ],
  ['familiennachzug', 'erstbeantragung', ['language-certificate'], 'language-certificate missing K'],
  ['familiennachzug', 'erstbeantragung', ['tenancy-agreement'], 'tenancy-agreement missing K'],
  ['familiennachzug', 'verlaengerung', ['tenancy-agreement'], 'tenancy-agreement missing P'],
  ['familiennachzug', 'erstbeantragung', ['payslip'], 'payslip missing K'],
  ['niederlassungserlaubnis', 'niederlassungserlaubnis', ['pension-record'], 'pension-record missing K'],
  [
    'niederlassungserlaubnis',
    'niederlassungserlaubnis',
    ['life-in-germany-test'],
    'life-in-germany-test missing K',
  ],
  [
    'niederlassungserlaubnis',
    'niederlassungserlaubnis',
    ['language-certificate'],
    'language-certificate missing K',
  ],
  [
    'niederlassungserlaubnis',
    'niederlassungserlaubnis',
    ['tenancy-agreement'],
    'tenancy-agreement missing K',
  ],
  [
    'niederlassungserlaubnis',
    'niederlassungserlaubnis',
    ['employment-contract'],
    'employment-contract missing P',
  ],
  ['niederlassungserlaubnis', 'niederlassungserlaubnis', ['residence-title'], 'residence-title missing K'],
]

describe('evidence-complete: a missing paper', () => {
  it.each(gaps)('%s %s without %s', (service, kind, missing, expected) => {
    expect(deviationsOf(without(buildFacts(service, kind), ...missing))).toEqual([
      `evidence-complete ${expected}`,
    ])
  })

  it('is not said before every page has been read', () => {
    const reading = { ...without(buildFacts('erwerbstaetigkeit'), 'passport'), readingComplete: false }
    expect(deviationsOf(reading)).toEqual([])
  })

  it('names the paper, the norm and the request', () => {
    const finding = findingsOf(
      without(buildFacts('ausbildung'), 'blocked-account'),
      'evidence-complete',
    ).find(({ outcome }) => outcome === 'missing')
    expect(finding?.norm).toBe('§ 82 Abs. 1 Satz 3 AufenthG; § 2 Abs. 3, § 5 Abs. 1 Nr. 1 AufenthG')
    expect(finding?.text).toBe(
      'Sperrkontobestätigung oder Verpflichtungserklärung oder Stipendienbescheid: liegt nicht vor. Bitte klären.',
    )
  })
})

describe('evidence-complete: alternatives and exceptions', () => {
  it.each([
    ['landlord-confirmation', 'registration-certificate', 'erwerbstaetigkeit'],
    ['scholarship', 'blocked-account', 'ausbildung'],
    ['admission-letter', 'enrolment-certificate', 'ausbildung'],
  ] as const)('%s counts for %s', (instead, kind, service) => {
    expect(deviationsOf(withDocument(without(buildFacts(service), kind), instead))).toEqual([])
  })

  it('an entry without a visa needs none', () => {
    const free = withApplication(buildFacts('erwerbstaetigkeit'), { visaFreeEntry: 'visumfrei eingereist' })
    expect(deviationsOf(without(free, 'visa'))).toEqual([])
  })

  it('no living space and no A1 for the family of a Blue Card holder', () => {
    const family = buildFacts('familiennachzug')
    const titles = family.fields.map((field) =>
      field.name === 'legalBasis' && field.value === '§ 9 AufenthG'
        ? { ...field, value: '§ 18g Abs. 1' }
        : field,
    )
    expect(
      deviationsOf(without({ ...family, fields: titles }, 'tenancy-agreement', 'language-certificate')),
    ).toEqual([])
  })

  it('living space is not asked for beside a German, payslips weigh less', () => {
    const german = withStated(
      buildFacts('familiennachzug'),
      'legalBasis',
      '§ 28 Abs. 1 Satz 1 Nr. 1 AufenthG',
    )
    expect(deviationsOf(without(german, 'tenancy-agreement'))).toEqual([])
    expect(deviationsOf(without(german, 'payslip'))).toEqual(['evidence-complete payslip missing P'])
  })

  it('a German degree needs no recognition', () => {
    const german = withField(
      buildFacts('erwerbstaetigkeit'),
      'degree',
      'institution',
      'Technische Universität Dresden',
    )
    expect(deviationsOf(without(german, 'degree-recognition'))).toEqual([])
  })

  it('a regulated profession needs a licence, its assistants do not', () => {
    const facts = buildFacts('erwerbstaetigkeit')
    const jobs = (title: string) =>
      (['application-summary', 'employment-contract', 'employment-declaration'] as const).reduce(
        (changed, kind) => withField(changed, kind, 'jobTitle', title),
        facts,
      )
    expect(deviationsOf(jobs('Assistenzärztin'))).toEqual(['evidence-complete practice-licence missing P'])
    expect(deviationsOf(jobs('Zahnarzthelferin'))).toEqual([])
  })

  it('asks only for what all §§ share where the § is not known', () => {
    const open = withoutField(buildFacts('erwerbstaetigkeit'), 'application-summary', 'legalBasis')
    expect(deviationsOf(without(open, 'degree', 'degree-recognition'))).toEqual([])
    expect(outcomeOf(without(open, 'degree'), 'evidence-complete', 'degree')).toBe('not-checked')
    expect(deviationsOf(without(open, 'employment-contract'))).toEqual([
      'evidence-complete employment-contract missing K',
    ])
  })

  it('names the reference of § 18c Abs. 1 to the test and the home, but calls neither missing', () => {
    const facts = withStated(buildFacts('niederlassungserlaubnis'), 'legalBasis', '§ 18c Abs. 1 AufenthG')
    const findings = findingsOf(
      without(facts, 'life-in-germany-test', 'tenancy-agreement'),
      'evidence-complete',
    )
    for (const subject of ['life-in-germany-test', 'tenancy-agreement']) {
      const finding = findings.find((each) => each.subject === subject)
      expect(finding).toMatchObject({ outcome: 'not-checked' })
      expect(finding?.text).toContain('§ 18c Abs. 1 Satz 1 Nr. 5')
    }
  })

  it('a translation beside an unrecognised document may belong to it; beside none the original is missing', () => {
    const translated = without(buildFacts('familiennachzug'), 'marriage-certificate')
    const gap = 'evidence-complete marriage-certificate missing K'
    expect(deviationsOf(translated)).toEqual([gap])
    expect(deviationsOf(withDocument(without(translated, 'translation'), 'unknown'))).toContain(gap)
    const unread = findingsOf(withDocument(translated, 'unknown'), 'evidence-complete').find(
      ({ subject }) => subject === 'marriage-certificate',
    )
    expect(unread).toMatchObject({ outcome: 'not-checked' })
    expect(unread?.text).toContain('Der Inhalt der Übersetzung wird nicht verglichen')
  })

  it('pension months weigh by the §', () => {
    const facts = buildFacts('niederlassungserlaubnis')
    const under = (paragraph: string) =>
      findingsOf(without(withStated(facts, 'legalBasis', paragraph), 'pension-record'), 'evidence-complete')
        .filter(({ subject }) => subject === 'pension-record')
        .map(({ outcome, severity }) => `${outcome} ${severity}`)
    expect(under('§ 9 Abs. 2 AufenthG')).toEqual(['missing K'])
    expect(under('§ 18c Abs. 1 AufenthG')).toEqual(['missing K'])
    expect(under('§ 18c Abs. 2 AufenthG')).toEqual(['missing P'])
    expect(under('§ 18c AufenthG')).toEqual(['not-checked H'])
    expect(under('§ 9 Abs. 3a AufenthG')).toEqual([])
    expect(under('§ 28 Abs. 2 AufenthG')).toEqual([])
  })

  it('a marriage certificate is looked for only where a marriage is stated', () => {
    const settled = withPerson(buildFacts('niederlassungserlaubnis'), { civilStatus: 'VH' })
    expect(deviationsOf(settled)).toEqual(['evidence-complete marriage-certificate missing P'])
  })

  it('an entry without a visa leaves the A1 open, whatever the nationality', () => {
    const family = without(buildFacts('familiennachzug'), 'language-certificate')
    expect(deviationsOf(family)).toEqual(['evidence-complete language-certificate missing K'])
    const visaFree = withApplication(family, { visaFreeEntry: 'visumfrei nach § 41 AufenthV' })
    expect(deviationsOf(visaFree)).toEqual([])
    const japanese = withPerson(family, { nationalities: ['442'] })
    expect(deviationsOf(japanese)).toContain('evidence-complete language-certificate missing K')
  })

  it('a child needs a birth certificate and neither A1 nor a marriage certificate', () => {
    const child = withReferencePerson(
      withPerson(buildFacts('familiennachzug'), { civilStatus: 'LD', civilStatusSince: null }),
      { relationship: 'minor-child', birth: { date: '1970-02-03', place: null, state: null } },
    )
    const papers = without(child, 'marriage-certificate', 'apostille', 'translation', 'language-certificate')
    const known = withoutField(papers, 'application-summary', 'legalBasis')
    const missing = findingsOf(known, 'evidence-complete').filter(({ outcome }) => outcome === 'missing')
    expect(missing.map(({ subject, severity }) => `${subject} ${severity}`)).toEqual(['birth-certificate K'])
  })

  it('policy changes single cells', () => {
    const policy = {
      ...defaultPolicy,
      evidence: { 'erwerbstaetigkeit-erst/registration-certificate': 'K' as const },
    }
    expect(
      deviationsOf(without(buildFacts('erwerbstaetigkeit'), 'registration-certificate'), policy),
    ).toEqual(['evidence-complete registration-certificate missing K'])
  })

  it('is not checked without a service', () => {
    const open = withoutField(
      withApplication(buildFacts('erwerbstaetigkeit'), { service: null }),
      'application-summary',
      'legalBasis',
    )
    expect(findingsOf(open, 'evidence-complete')).toMatchObject([
      { outcome: 'not-checked', subject: 'service' },
    ])
  })
})

describe('evidence-complete: what was not recognised is not missing', () => {
  const facts = without(buildFacts('erwerbstaetigkeit'), 'degree')

  it.each([
    ['in the slot of the paper', { slot: 'Hochschulabschluss' }, 'unreadable'],
    ['in the slot of another paper', { slot: 'Mietvertrag' }, 'missing'],
    ['in a slot that says nothing of it', { slot: 'Lebenslauf', textSource: 'ocr' as const }, 'missing'],
    ['without a slot, legible', { textSource: 'ocr' as const }, 'missing'],
    [
      'without a slot, not legible',
      { unreadablePages: [{ page: 1, problem: 'not-legible' as const }] },
      'unreadable',
    ],
    ['as an empty page', { unreadablePages: [{ page: 1, problem: 'blank' as const }] }, 'missing'],
  ])('an unknown document %s', (_, change, outcome) => {
    expect(outcomeOf(withDocument(facts, 'unknown', {}, change), 'evidence-complete', 'degree')).toBe(outcome)
  })

  it('points at a legible document of unknown kind', () => {
    const gap = findingsOf(withDocument(facts, 'unknown', {}, { id: 'doc-99' }), 'evidence-complete').find(
      ({ outcome }) => outcome === 'missing',
    )
    expect(gap?.text).toContain('keiner Art zugeordnet')
    expect(gap?.found).toMatchObject([{ documentId: 'doc-99' }])
  })

  it('a paper of the right kind of another person is reported as such, not as missing', () => {
    const strange = withField(
      buildFacts('erwerbstaetigkeit'),
      'employment-contract',
      'employee',
      'Mehmet Demir',
    )
    expect(deviationsOf(strange).filter((line) => line.includes('missing'))).toEqual([])
  })
})

describe('evidence-complete: payslips', () => {
  const facts = buildFacts('erwerbstaetigkeit', 'verlaengerung')

  it('of two months are fewer than asked', () => {
    const two = withField(facts, 'payslip', 'month', '2026-09')
    expect(deviationsOf(two)).toEqual(['evidence-complete payslip missing P'])
  })

  it('of three months in one file are enough', () => {
    const oneFile = withField(without(facts, 'payslip'), 'passport', 'surname', 'Öztürk')
    const merged = withDocument(oneFile, 'payslip', {
      employee: 'Ayşe Öztürk',
      month: ['2026-08', '2026-09', '2026-10'],
    })
    expect(outcomeOf(merged, 'evidence-complete', 'payslip')).toBe('agrees')
  })

  it('of which no month was read count one by one', () => {
    expect(outcomeOf(withoutField(facts, 'payslip', 'month'), 'evidence-complete', 'payslip')).toBe('agrees')
  })

  it('a page of a payslip that is not legible may be the third', () => {
    const two = withField(facts, 'payslip', 'month', '2026-09')
    const scan = withDocument(two, 'unknown', {}, { slot: 'Gehaltsabrechnung', textSource: 'ocr' })
    expect(outcomeOf(scan, 'evidence-complete', 'payslip')).toBe('unreadable')
  })
})
