import { describe, expect, it } from 'vitest'
import { fold } from '../../../../main/values/fold.ts'
import { documentKinds } from '../../../../models/document-kind.ts'
import { fieldNameSchema } from '../../../../models/field.ts'
import { answeredBy, askedFields, fieldQuestions } from '../../../../models/knowledge/asked-fields.ts'
import { fieldLabels } from '../../../../models/knowledge/field-labels.ts'

describe.each(documentKinds)('what the language model is asked about %s', (kind) => {
  const { entries, parties = [], letter = {}, ticks = [] } = fieldLabels[kind]
  const read = new Set<unknown>([
    ...entries.map(({ field }) => field),
    ...parties.flatMap(({ name, address, dateOfBirth }) => [name, address, dateOfBirth]),
    ...ticks.map(({ field }) => field),
    ...Object.values(letter),
  ])

  it('is what the label reader looks for too, each once', () => {
    expect(askedFields[kind].filter((name) => !read.has(name))).toEqual([])
    expect(new Set(askedFields[kind]).size).toBe(askedFields[kind].length)
  })

  it('has words to ask and words to recognise it by', () => {
    for (const name of askedFields[kind]) {
      expect(fieldQuestions[name]?.asks, name).not.toBe('')
      expect(fieldQuestions[name]?.beside.length, name).toBeGreaterThan(0)
    }
  })
})

it('the words beside a value are written as they are compared', () => {
  const written = Object.values(fieldQuestions).flatMap(({ beside }) => beside)
  expect(written.filter((word) => fold(word) !== word)).toEqual([])
})

it('only fields that are asked for answer each other', () => {
  const asked = new Set(Object.values(askedFields).flat())
  expect(Object.keys(answeredBy).filter((name) => !asked.has(fieldNameSchema.parse(name)))).toEqual([])
})
