import { expect, it } from 'vitest'
import { documentKinds } from '../../../models/document-kind.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import { withSoftHyphens } from '../../../renderer/shared/soft-hyphens.ts'

const parts = (text: string) => withSoftHyphens(text).split('\u00AD')

it('parts words of the office between their parts', () => {
  expect(parts('Krankenversicherungsnachweis')).toEqual(['Kranken', 'versicherungs', 'nachweis'])
  expect(parts('Antragszusammenfassung')).toEqual(['Antrags', 'zusammen', 'fassung'])
  expect(parts('Vertrag')).toEqual(['Vertrag'])
})

it.each(documentKinds)('%s: stays the same text, and no part is longer than a column', (kind) => {
  const name = nameOfKind(kind)
  expect(parts(name).join('')).toBe(name)
  for (const part of withSoftHyphens(name).split(/[\u00AD\s/-]/)) expect(part.length).toBeLessThanOrEqual(16)
})
