import type { Document } from '../../models/document.ts'
import type { Field } from '../../models/field.ts'
import type { TruthField } from '../documents/markup.ts'

/**
 * `perfect` = every character right and called certain, or called uncertain because a check digit on the paper itself is wrong.
 * `falsely-certain` = called certain and a character or a value wrong. `not-sure` = reported as not certainly read, whether right or not.
 */
export type ZoneResult = 'perfect' | 'not-sure' | 'not-found' | 'falsely-certain'

/** Judges a zone by its lines, and the days read from it by their century too, which the lines do not show. */
export function scoreZone(
  printed: readonly TruthField[],
  zone: Document['mrz'],
  readings: readonly Field[],
): ZoneResult {
  if (!zone) return 'not-found'
  const lines = zone.lines.join('\n')
  const right = printed.some(({ name, value }) => name === 'mrz' && value === lines)
  if (zone.certain) return right && !hasWrongCentury(printed, readings) ? 'perfect' : 'falsely-certain'
  const printedWrong = Object.values(zone.checks).includes(false)
  return right && printedWrong ? 'perfect' : 'not-sure'
}

function hasWrongCentury(printed: readonly TruthField[], readings: readonly Field[]): boolean {
  return readings.some(({ name, value, reader, certain }) => {
    if (reader !== 'mrz' || !certain || (name !== 'dateOfBirth' && name !== 'dateOfExpiry')) return false
    const truth = printed.find((field) => field.name === name)?.value
    if (truth === undefined || truth === value) return false
    return String(truth).slice(2) === String(value).slice(2)
  })
}
