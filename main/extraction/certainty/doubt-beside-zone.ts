import type { Field } from '../../../models/field.ts'
import type { PageText } from '../../../models/page-text.ts'
import { fold } from '../../values/fold.ts'
import { doubt } from './doubt.ts'

const other = { surname: 'givenNames', givenNames: 'surname' } as const

/**
 * A name of the visual zone is no longer certain when a certain machine readable zone shows that it was cut out wrongly: the words of the other
 * name are in it ('OKAFOR' read at the given names), some of its words are missing, or it is the name in Cyrillic letters taken for Latin ones
 * ('AXMETOBA'). So is a number that is another one's (the personal number) while that of the zone is printed on the page too. What simply differs
 * is left for the rules.
 */
export function doubtBesideZone(
  fields: readonly Field[],
  zone: readonly Field[],
  pages: readonly PageText[],
): Field[] {
  return fields.map((field) =>
    field.certain && (isCutWrongly(field, zone) || isOtherNumber(field, zone, pages)) ? doubt(field) : field,
  )
}

function isOtherNumber({ name, value }: Field, zone: readonly Field[], pages: readonly PageText[]): boolean {
  const [own] = name === 'documentNumber' ? wordsOf(zone, name) : []
  return (
    own !== undefined &&
    own !== fold(String(value)).replaceAll(' ', '') &&
    pages.some(({ words }) => words.some(({ text }) => fold(text) === own))
  )
}

function isCutWrongly(field: Field, zone: readonly Field[]): boolean {
  if (field.name !== 'surname' && field.name !== 'givenNames') return false
  const own = wordsOf(zone, field.name)
  const foreign = wordsOf(zone, other[field.name])
  const words = fold(String(field.value)).split(' ')
  const partOfOwn = words.length < own.length && words.every((word) => own.includes(word))
  const isOtherScript = looksCyrillic.test(String(field.value)) && !words.some((word) => own.includes(word))
  return (
    own.length > 0 &&
    (partOfOwn || isOtherScript || words.some((word) => foreign.includes(word) && !own.includes(word)))
  )
}

/** Nothing but capitals that both scripts have. */
const looksCyrillic = /^[ABCEHIKMOPTXY -]+$/u

function wordsOf(zone: readonly Field[], name: Field['name']): string[] {
  const field = zone.find((one) => one.name === name && one.certain)
  return field === undefined ? [] : fold(String(field.value)).split(' ')
}
