import { compareNames, type NameRelation } from './compare-names.ts'
import { nameTokens } from './name.ts'

const rank: Readonly<Record<NameRelation, number>> = { equal: 0, order: 1, cut: 2, spelling: 3, different: 4 }

/** The better of two relations. */
const better = (a: NameRelation, b: NameRelation): NameRelation => (rank[a] <= rank[b] ? a : b)
const worse = (a: NameRelation, b: NameRelation): NameRelation => (rank[a] >= rank[b] ? a : b)

/** Best relation of `name` to any `count` neighbouring parts of `parts`; with the parts that are then left over. */
function bestRun(name: string, parts: readonly string[]): { relation: NameRelation; left: string[] } {
  let best: { relation: NameRelation; left: string[] } = { relation: 'different', left: [...parts] }
  for (let start = 0; start < parts.length; start += 1) {
    for (let end = start + 1; end <= parts.length; end += 1) {
      const relation = compareNames(name, parts.slice(start, end).join(' '))
      if (rank[relation] < rank[best.relation]) best = { relation, left: parts.toSpliced(start, end - start) }
    }
  }
  return best
}

/**
 * A person as the form states them against a name as it stands anywhere: `ÖZTÜRK, Ayşe`, `Frau Dr. Ayse Öztürk geb. Kaya`. The surname must be there as
 * a whole; given names may be missing on one side as long as one agrees (`cut`).
 */
export function comparePersons(
  person: { readonly surname: string | null; readonly givenNames: string | null },
  fullName: string,
): NameRelation {
  const surname = person.surname ?? ''
  const givenNames = person.givenNames ?? ''
  const whole = better(
    compareNames(`${givenNames} ${surname}`, fullName),
    compareNames(`${surname} ${givenNames}`, fullName),
  )
  if (rank[whole] < rank.different || surname === '' || givenNames === '')
    return whole === 'order' ? 'equal' : whole
  const words = fullName
    .replaceAll(',', ' ')
    .split(/\s+/)
    .filter((word) => nameTokens(word).length > 0)
  const family = bestRun(surname, words)
  if (family.relation === 'different' || family.left.length === 0) return 'different'
  const given = givenNames.split(/\s+/).map((name) => bestRun(name, family.left).relation)
  const found = given.filter((relation) => relation !== 'different')
  return found.reduce(worse, found.length === 0 ? 'different' : worse('cut', family.relation))
}
