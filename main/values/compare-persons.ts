import { compareNames, type NameRelation } from './compare-names.ts'
import { nameTokens, stripTitles } from './name.ts'

const rank: Readonly<Record<NameRelation, number>> = { equal: 0, order: 1, cut: 2, spelling: 3, different: 4 }
const better = (a: NameRelation, b: NameRelation): NameRelation => (rank[a] <= rank[b] ? a : b)
const worse = (a: NameRelation, b: NameRelation): NameRelation => (rank[a] >= rank[b] ? a : b)

interface Run {
  readonly relation: NameRelation
  readonly left: readonly string[] // the words that do not belong to it
}

/** The neighbouring words that are most like the name. */
function bestRun(name: string, words: readonly string[]): Run {
  let best: Run = { relation: 'different', left: words }
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= Math.min(words.length, start + 6); end += 1) {
      const relation = compareNames(name, words.slice(start, end).join(' '))
      if (rank[relation] < rank[best.relation]) best = { relation, left: words.toSpliced(start, end - start) }
    }
  }
  return best
}

const isInitialOf = (initial: string, name: string): boolean =>
  nameTokens(initial).join('').length === 1 &&
  nameTokens(name)[0]?.startsWith(nameTokens(initial)[0] ?? '?') === true

/** Compares given names one by one; those missing on one side make it `cut`, but not names that stand against each other. */
function compareGiven(names: readonly string[], words: readonly string[]): NameRelation {
  let left = [...words]
  let relation: NameRelation = 'equal'
  let found = 0
  for (const name of names) {
    const run = bestRun(name, left)
    const initial = run.relation === 'different' ? left.findIndex((word) => isInitialOf(word, name)) : -1
    if (run.relation === 'different' && initial < 0) continue
    found += 1
    relation = worse(relation, initial < 0 ? run.relation : 'cut')
    left = initial < 0 ? [...run.left] : left.toSpliced(initial, 1)
  }
  const missing = names.length - found
  if (found === 0 || (missing > 0 && left.length > 0)) return 'different'
  return missing > 0 || left.length > 0 ? worse(relation, 'cut') : relation
}

/**
 * A person as the form states them against a name as it stands anywhere: `ÖZTÜRK, Ayşe`, `Frau Dr. Ayse Öztürk geb. Kaya`, `A. Öztürk`. The order of
 * surname and given names is left aside. The surname must be there; given names may be missing on one side as long as one agrees (`cut`).
 */
export function comparePersons(
  person: { readonly surname: string | null; readonly givenNames: string | null },
  fullName: string,
): NameRelation {
  const [surname, givenNames] = [stripTitles(person.surname ?? ''), stripTitles(person.givenNames ?? '')]
  const whole = better(
    compareNames(`${givenNames} ${surname}`, fullName),
    compareNames(`${surname} ${givenNames}`, fullName),
  )
  if (whole === 'order') return 'equal'
  if (whole !== 'different' || surname === '' || givenNames === '') return whole
  const words = stripTitles(fullName)
    .replaceAll(',', ' ')
    .split(/\s+/)
    .filter((word) => nameTokens(word).length > 0)
  const family = bestRun(surname, words)
  if (family.relation === 'different') return 'different'
  return worse(
    family.relation === 'order' ? 'equal' : family.relation,
    compareGiven(givenNames.split(/\s+/), family.left),
  )
}
