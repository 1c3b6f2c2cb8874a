import type { LabelUse, Vocabulary } from './label-vocabulary.ts'

/** What the labels mean, each meaning once; of a label with translations ('Geb.datum / Date') a weak word adds nothing to a strong one. */
export function usesOf(vocabulary: Vocabulary, keys: readonly string[]): LabelUse[] {
  const ofKey = (key: string): readonly LabelUse[] => vocabulary.uses.get(key) ?? []
  const strong = keys.filter((key) => ofKey(key).some(({ weak }) => !weak))
  return [...new Set((strong.length > 0 ? strong : keys).flatMap(ofKey))]
}

/** Is this one of the meanings? */
export function meansSame(uses: readonly LabelUse[], { entry, part }: LabelUse): boolean {
  return uses.some((use) => use.entry === entry && use.part === part)
}

/** '(Mieter: Vor- und Zuname, Geburtsdatum)': the role says whose name it is, the parts of a name add nothing. */
export function usesInBracket(vocabulary: Vocabulary, key: string, keys: readonly string[]): LabelUse[] {
  const own = usesOf(vocabulary, [key])
  const others = usesOf(vocabulary, keys)
  return own.some((use) => use.part === 'whole')
    ? [...own, ...others.filter((use) => use.part === 'whole')]
    : [...own, ...others]
}
