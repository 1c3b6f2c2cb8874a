import { expect, it } from 'vitest'
import { doubtBesideZone } from '../../../main/extraction/certainty/doubt-beside-zone.ts'
import { buildField } from '../plausibility/build-facts.ts'
import { pageOf } from './paper.ts'

const isCertain = (value: string, paper: string): boolean | undefined =>
  doubtBesideZone(
    [buildField('doc-1', 'documentNumber', value)],
    [buildField('doc-1', 'documentNumber', 'X8988961', 0, { reader: 'mrz' })],
    [pageOf(paper)],
  )[0]?.certain

it('another number than that of the zone is doubtful where that one is printed too', () => {
  expect(isCertain('73019255169', 'Passport No.  X8988961\nIdentity No.  73019255169')).toBe(false)
})

it('a number that simply differs from the zone is left for the rules', () => {
  expect(isCertain('X8988967', 'Passport No.  X8988967\nX8988961<8TUR9910056M2910220')).toBe(true)
  expect(isCertain('X8988961', 'Passport No.  X8988961')).toBe(true)
})
