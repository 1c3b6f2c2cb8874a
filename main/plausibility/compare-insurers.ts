import { compareEmployers } from '../values/compare-employers.ts'
import { fold } from '../values/fold.ts'
import type { Relation } from '../values/relation.ts'

/** 'TK' is the Techniker Krankenkasse: initials and single words of a name are another notation of it. */
export function compareInsurers(a: string, b: string): Relation {
  const relation = compareEmployers(a, b)
  if (relation !== 'different') return relation
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const isContained =
    first.every((word) => second.includes(word)) || second.every((word) => first.includes(word))
  return isContained || first.includes(initialsOf(b)) || second.includes(initialsOf(a))
    ? 'variant'
    : 'different'
}

function initialsOf(insurer: string): string {
  return fold(insurer)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
}

const wordsWithoutWeight: ReadonlySet<string> = new Set([
  'die',
  'der',
  'ag',
  'kk',
  'krankenkasse',
  'krankenversicherung',
  'versicherung',
  'gesundheitskasse',
])

function wordsOf(insurer: string): string[] {
  const words = fold(insurer).split(' ')
  const weighty = words.filter((word) => !wordsWithoutWeight.has(word))
  return weighty.length === 0 ? words : weighty
}
