import { fieldTypes, type Field, type FieldValue } from '../../models/field.ts'
import { compareAddresses } from '../../main/values/compare-addresses.ts'
import { compareNames } from '../../main/values/compare-names.ts'
import { fold } from '../../main/values/fold.ts'

type Reading = Pick<Field, 'name' | 'value' | 'reader'>

/**
 * Is what was read what is printed? Numbers to the cent, addresses as addresses, all words folded. Names also in another order of the same words;
 * a name out of a machine readable zone is written in its letters and may be cut.
 */
export function sameValue(truth: FieldValue, { name, value, reader }: Reading): boolean {
  if (typeof truth === 'number' && typeof value === 'number') return Math.abs(truth - value) < 0.005
  if (typeof truth !== 'string' || typeof value !== 'string') return truth === value
  const type: string = fieldTypes[name]
  if (type === 'name' && reader === 'mrz') return compareNames(truth, value) !== 'different'
  if (foldedAlike(truth, value)) return true
  if (type === 'address') return compareAddresses(truth, value) === 'equal'
  return type === 'name' && sortedWords(truth) === sortedWords(value)
}

const squeezed = (text: string): string => fold(text).replaceAll(' ', '')
const foldedAlike = (a: string, b: string): boolean => squeezed(a) === squeezed(b)
const sortedWords = (text: string): string => fold(text).split(' ').toSorted().join(' ')
