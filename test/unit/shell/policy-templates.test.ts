import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { ZodType } from 'zod'
import { deskPolicySchemas } from '../../../models/desk-policy.ts'

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly inside: string[] // names of the tags around it
  text: string
}

/** The tags of a well-formed file in their order. Throws where it is not well-formed. */
function tagsOf(file: string): Tag[] {
  const parser = new SaxesParser()
  const tags: Tag[] = []
  const open: Tag[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const tag = { name, attributes, inside: open.map((each) => each.name), text: '' }
    tags.push(tag)
    open.push(tag)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(readFileSync(resolve(import.meta.dirname, '../../../build/policies', file), 'utf8')).close()
  return tags
}

const admx = tagsOf('Schluessig.admx')
const schemas = new Map<string, ZodType>(Object.entries(deskPolicySchemas))
/** So that orders do not matter. */
const sorted = (texts: readonly (string | undefined)[]) => texts.map(String).toSorted()
const program = readFileSync(resolve(import.meta.dirname, '../../../main/read-policy.ts'), 'utf8')

/** With which control the editor of the group policies shows an element. Source: ADMX schema, PolicyPresentation */
const controls: Readonly<Record<string, string>> = {
  text: 'textBox',
  decimal: 'decimalTextBox',
  multiText: 'multiTextBox',
  enum: 'dropdownList',
}

/** The tags of one policy. */
function tagsOfPolicy(name: string): Tag[] {
  const from = admx.findIndex((tag) => tag.name === 'policy' && tag.attributes['name'] === name)
  const next = admx.findIndex((tag, index) => index > from && tag.name === 'policy')
  return admx.slice(from, next === -1 ? undefined : next)
}

it('the template offers exactly the policies that the program reads, where it reads them', () => {
  const policies = admx.filter(({ name }) => name === 'policy')
  expect(sorted(policies.map(({ attributes }) => attributes['name']))).toEqual(sorted([...schemas.keys()]))
  for (const { attributes } of policies) {
    expect(program).toContain(JSON.stringify(attributes['key']).replaceAll('"', "'"))
    expect(attributes['class']).toBe('Both')
  }
})

describe.each([...schemas])('%s', (name, schema) => {
  const [policy, ...inside] = tagsOfPolicy(name)
  const element = inside.find((tag) => tag.inside.at(-1) === 'elements')
  const accepts = (value: unknown) => schema.safeParse(value).success

  it('writes the value that the program reads', () => {
    expect((element ?? policy)?.attributes['valueName']).toBe(name)
  })

  it('offers what the program accepts, and no more', () => {
    const { minValue, maxValue } = element?.attributes ?? {}
    if (element?.name === 'decimal') {
      expect([Number(minValue), Number(maxValue)].map(accepts)).toEqual([true, true])
      expect([Number(minValue) - 1, Number(maxValue) + 1].map(accepts)).toEqual([false, false])
    } else if (element?.name === 'enum') {
      const items = inside.filter((tag) => tag.name === 'string').map(({ text }) => text)
      expect(items.every(accepts)).toBe(true)
      expect(accepts('something else')).toBe(false)
    } else if (element === undefined) {
      const values = inside
        .filter((tag) => tag.name === 'decimal')
        .map(({ attributes }) => attributes['value'])
      expect(values).toEqual(['1', '0'])
      expect([1, 0].every(accepts)).toBe(true)
    } else {
      expect(['text', 'multiText']).toContain(element.name)
      const text = name.endsWith('Url') ? 'https://modelle.example' : 'C:\\Eingang'
      expect(accepts(element.name === 'text' ? text : [])).toBe(true)
      expect(accepts(17)).toBe(false)
    }
  })
})

it.each(['de-DE', 'en-US'])('%s has every text that the template names, and no other', (language) => {
  const adml = tagsOf(`${language}/Schluessig.adml`)
  const named = (kind: 'string' | 'presentation') =>
    admx
      .flatMap(({ attributes }) => Object.values(attributes))
      .flatMap((value) => new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`).exec(value)?.[1] ?? [])
  for (const kind of ['string', 'presentation'] as const) {
    const texts = adml.filter((tag) => tag.name === kind)
    expect(sorted(texts.map(({ attributes }) => attributes['id']))).toEqual(sorted([...new Set(named(kind))]))
    if (kind === 'string') for (const { text } of texts) expect(text.trim()).not.toBe('')
  }
  const fields = adml
    .filter((tag) => tag.inside.at(-1) === 'presentation')
    .map(({ name, attributes }) => `${attributes['refId']}: ${name}`)
  const elements = admx
    .filter((tag) => tag.inside.at(-1) === 'elements')
    .map(({ name, attributes }) => `${attributes['id']}: ${controls[name]}`)
  expect(sorted(fields)).toEqual(sorted(elements))
})
