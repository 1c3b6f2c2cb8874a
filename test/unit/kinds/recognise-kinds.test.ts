import { expect, it } from 'vitest'
import { documentKinds, type DocumentKind } from '../../../models/document-kind.ts'
import { recogniseKinds } from '../../../main/kinds/recognise-kinds.ts'
import { pageOfLines } from './page-of-lines.ts'
import { samplesOfKinds } from './samples-of-kinds.ts'

it.each(samplesOfKinds)('%s is recognised', (kind, lines) => {
  expect(recogniseKinds([pageOfLines(1, lines)])).toMatchObject([{ first: 1, last: 1, kind }])
})

it('has a sample for every kind that carries a title', () => {
  const covered = new Set(samplesOfKinds.map(([kind]) => kind))
  const byZone: DocumentKind[] = ['passport', 'identity-card']
  expect(documentKinds.filter((kind) => !covered.has(kind))).toEqual(byZone)
})

it.each([
  ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'passport'],
  ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'visa'],
  ['ARD<<X1234567<9<<<<<<<<<<<<<<<', 'residence-title'],
  ['IDD<<T220001293<<<<<<<<<<<<<<<', 'identity-card'],
])('a page with only the zone %s is a %s', (line, kind) => {
  const zone = { lines: [line], boxes: [], confidence: 0.95, secondLook: true }
  expect(recogniseKinds([pageOfLines(1, [], [zone])])).toMatchObject([{ kind }])
})
