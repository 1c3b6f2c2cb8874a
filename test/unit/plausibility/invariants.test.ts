import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serviceSchema, type ApplicationKind, type Service } from '../../../models/application.ts'
import type { CaseFacts } from '../../../models/case-facts.ts'
import type { Field, FieldValue } from '../../../models/field.ts'
import { findingSchema } from '../../../models/finding.ts'
import { states } from '../../../models/knowledge/states.ts'
import { buildFacts, withPerson } from './build-facts.ts'
import { findingsOf } from './check-facts.ts'

const services = fc.constantFrom(...serviceSchema.options)
const kinds = fc.constantFrom('erstbeantragung' as const, 'verlaengerung' as const)

interface Spoil {
  readonly at: number
  readonly certain: boolean
  readonly value: FieldValue
}

const replacements: readonly FieldValue[] = [
  'Mehmet Demir',
  '2001-02-03',
  '2031-02-03',
  1,
  99_999,
  false,
  'B2',
  'Bergweg 9, 01069 Dresden',
]

/** What is changed at random in a consistent case: a few fields, some of them uncertain. */
const recipes = fc.record({
  service: services,
  kind: kinds,
  spoils: fc.array(
    fc.record({ at: fc.nat(), certain: fc.boolean(), value: fc.constantFrom(...replacements) }),
    {
      maxLength: 4,
    },
  ),
})

function build({
  service,
  kind,
  spoils,
}: {
  service: Service
  kind: ApplicationKind
  spoils: readonly Spoil[]
}): CaseFacts {
  return spoils.reduce(spoil, buildFacts(service, kind))
}

function spoil(facts: CaseFacts, { at, certain, value }: Spoil): CaseFacts {
  const index = at % facts.fields.length
  const fields = facts.fields.map((field, position): Field => {
    if (position !== index || typeof field.value !== typeof value) return field
    return { ...field, value: sameForm(field, value), certain }
  })
  return { ...facts, fields }
}

/** Dates stay dates: the reader would not report anything else. */
function sameForm({ value }: Field, replacement: FieldValue): FieldValue {
  const isDate = (text: FieldValue) => /^\d{4}-\d\d-\d\d$/.test(String(text))
  return isDate(value) === isDate(replacement) ? replacement : value
}

describe('the findings of any case', () => {
  it('are the same in every order of delivery', () => {
    fc.assert(
      fc.property(recipes, fc.array(fc.nat(), { minLength: 200, maxLength: 200 }), (recipe, keys) => {
        const facts = build(recipe)
        const shuffled = {
          ...facts,
          documents: shuffle(facts.documents, keys),
          fields: shuffle(facts.fields, keys),
        }
        expect(gist(shuffled)).toEqual(gist(facts))
      }),
      { numRuns: 60 },
    )
  })

  it('weigh the same whatever the nationality', () => {
    const codes = fc.constantFrom(...states)
    fc.assert(
      fc.property(recipes, codes, (recipe, state) => {
        const facts = build(recipe)
        const fields = facts.fields.map((field) =>
          field.name === 'nationality' || field.name === 'issuingState'
            ? { ...field, value: state.code }
            : field,
        )
        const other = withPerson({ ...facts, fields }, { nationalities: [state.destatis ?? ''] })
        const weights = (of: CaseFacts) =>
          findingsOf(of)
            .filter(({ subject }) => subject !== 'nationality')
            .map(({ rule, subject, outcome, severity }) => `${rule} ${subject} ${outcome} ${severity}`)
        expect(weights(other)).toEqual(weights(facts))
      }),
      { numRuns: 60 },
    )
  })

  it('are well formed and say something', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const facts = build(recipe)
        for (const finding of findingsOf(facts)) {
          expect(() => findingSchema.parse(finding)).not.toThrow()
          expect(finding.text.length).toBeGreaterThan(10)
          expect(finding.text).not.toMatch(/undefined|null\b|NaN|[Ff]alsch|Täuschung|[Uu]nglaub/)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never rest on uncertain readings alone with K', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const facts = build(recipe)
        const doubtful = { ...facts, fields: facts.fields.map((field) => ({ ...field, certain: false })) }
        const heavy = findingsOf(doubtful).filter(
          ({ outcome, severity }) => outcome === 'differs' && severity === 'K',
        )
        expect(heavy).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

function gist(facts: CaseFacts): string[] {
  return findingsOf(facts)
    .map(({ rule, subject, outcome, severity, found }) => {
      const values = found.map(({ value, documentId }) => `${documentId}:${value}`).toSorted()
      return [rule, subject, outcome, severity, ...values].join(' ')
    })
    .toSorted()
}

function shuffle<T>(list: readonly T[], keys: readonly number[]): T[] {
  return list
    .map((item, index) => ({ item, key: keys[index] ?? 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
