import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serviceSchema } from '../../../models/application.ts'
import type { CaseFacts } from '../../../models/case-facts.ts'
import type { Field, FieldName, FieldValue } from '../../../models/field.ts'
import type { Finding } from '../../../models/finding.ts'
import { buildFacts, buildField } from './build-facts.ts'
import { findingsOf } from './check-facts.ts'

const cases = serviceSchema.options.flatMap((service) => [
  buildFacts(service),
  buildFacts(service, 'verlaengerung'),
])
const values: readonly FieldValue[] = [
  'Mehmet Demir',
  '2001-02-03',
  '2031-02-03',
  '1990-05-17',
  1,
  99_999,
  true,
  false,
  'B2',
  'year',
  'Bergweg 9, 01069 Dresden',
]

/** Anything a model may read: fields that the case has anyway, on any of its documents, with any value. */
const inventions = fc.array(
  fc.record({ document: fc.nat(), name: fc.nat(), value: fc.constantFrom(...values) }),
  { minLength: 1, maxLength: 8 },
)
const anyCase = fc.nat({ max: cases.length - 1 })

function withModel(
  facts: CaseFacts,
  invented: readonly { document: number; name: number; value: FieldValue }[],
) {
  const fields = invented.map(({ document, name, value }, index): Field => {
    const id = facts.documents[document % facts.documents.length]?.id ?? ''
    const known: FieldName = facts.fields[name % facts.fields.length]?.name ?? 'employer'
    return buildField(id, known, value, index, { reader: 'model', confidence: 0.6, certain: false })
  })
  return { ...facts, fields: [...facts.fields, ...fields] }
}

const isContradiction = ({ outcome }: Finding): boolean => outcome === 'differs' || outcome === 'missing'
const gist = ({ rule, subject, outcome, severity, text }: Finding): string =>
  [rule, subject, outcome, severity, text].join(' ')

/** One field of the case gone: what only the model could say. */
function without(facts: CaseFacts, at: number): CaseFacts {
  return { ...facts, fields: facts.fields.filter((_, index) => index !== at % facts.fields.length) }
}

describe('whatever the language model reads', () => {
  it('no comparison that stands without it is changed', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), inventions, (index, gone, invented) => {
        const facts = without(cases[index] ?? buildFacts('ausbildung'), gone)
        const before = findingsOf(facts).filter(({ outcome }) =>
          ['agrees', 'variant', 'differs', 'missing'].includes(outcome),
        )
        const after = new Set(findingsOf(withModel(facts, invented)).map(gist))
        expect(before.map(gist).filter((each) => !after.has(each))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('nothing deviates or is missing that did not before, and nothing new weighs K', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), inventions, (index, gone, invented) => {
        const facts = without(cases[index] ?? buildFacts('ausbildung'), gone)
        const known = new Set(findingsOf(facts).map(gist))
        const fresh = findingsOf(withModel(facts, invented)).filter((finding) => !known.has(gist(finding)))
        expect(fresh.filter((finding) => isContradiction(finding) || finding.severity === 'K')).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('a value of the language model alone', () => {
  const facts = buildFacts('erwerbstaetigkeit')
  const contract = facts.documents.find(({ kind }) => kind === 'employment-contract')?.id ?? ''
  const stated: CaseFacts = {
    ...facts,
    application: {
      ...facts.application,
      entries: [{ name: 'placeOfWork', value: 'Leipzig', source: 'antrag.json' }],
    },
    fields: facts.fields.filter(({ name }) => name !== 'employer'),
  }
  const employer = (value: string, reader: Field['reader'] = 'model'): CaseFacts => ({
    ...stated,
    application: {
      ...stated.application,
      entries: [{ name: 'employer', value: 'Bergmann Sensorik GmbH', source: 'antrag.json' }],
    },
    fields: [
      ...stated.fields,
      buildField(contract, 'employer', value, 0, { reader, certain: reader !== 'model', confidence: 0.6 }),
    ],
  })
  const found = (of: CaseFacts): Finding | undefined =>
    findingsOf(of, 'employer-agrees').find(({ subject }) => subject === 'employer')

  it('may agree, and is said to be its', () => {
    expect(found(employer('Bergmann Sensorik GmbH'))).toMatchObject({ outcome: 'agrees', severity: 'H' })
    expect(found(employer('Bergmann Sensorik GmbH'))?.text).toContain('vom Sprachmodell gelesen')
  })

  it('is not certainly read where it deviates; the same value of another reader differs', () => {
    expect(found(employer('Andere Technik AG'))).toMatchObject({ outcome: 'unreadable', severity: 'P' })
    expect(found(employer('Andere Technik AG', 'label'))).toMatchObject({ outcome: 'differs', severity: 'K' })
  })
})
