import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { deskPolicySchemas } from '../../../models/desk-policy.ts'

const folder = resolve(import.meta.dirname, '../../../build/policies')
const admx = readFileSync(resolve(folder, 'Schluessig.admx'), 'utf8')
const names = Object.keys(deskPolicySchemas).toSorted()

function all(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

it('the template offers exactly the policies that the program reads', () => {
  expect(all(/<policy name="(\w+)"/g, admx).toSorted()).toEqual(names)
  expect([...new Set(all(/ valueName="(\w+)"/g, admx))].toSorted()).toEqual(names)
})

it.each(['de-DE', 'en-US'])('%s has every text that the template names', (language) => {
  const adml = readFileSync(resolve(folder, language, 'Schluessig.adml'), 'utf8')
  const strings = new Set(all(/<string id="(\w+)"/g, adml))
  const presentations = new Set(all(/<presentation id="(\w+)"/g, adml))
  for (const name of all(/\$\(string\.(\w+)\)/g, admx)) expect(strings).toContain(name)
  for (const name of all(/\$\(presentation\.(\w+)\)/g, admx)) expect(presentations).toContain(name)
})
