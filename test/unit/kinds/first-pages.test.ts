import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { documentKinds } from '../../../models/document-kind.ts'
import { recogniseKinds } from '../../../main/kinds/recognise-kinds.ts'
import { pageOfLines } from './page-of-lines.ts'

const [, ...blocks] = readFileSync(join(import.meta.dirname, 'first-pages.txt'), 'utf8').split('\n== ')
const pages = blocks.map((block) => {
  const [kind = '', ...lines] = block.trim().split('\n')
  return [kind, lines.join(' / ').slice(0, 60), lines] as const
})

it('the pages are of every kind', () => {
  expect(new Set(pages.map(([kind]) => kind))).toEqual(new Set(documentKinds))
})

it.each(pages)('%s: %s', (kind, _, lines) => {
  expect(recogniseKinds([pageOfLines(1, lines)])).toMatchObject([{ kind }])
})
