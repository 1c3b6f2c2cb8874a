import type { Draft, FindingKey } from './decision-note.ts'
import { isSameFinding } from './finding-key.ts'
import type { Finding } from './finding.ts'

/**
 * What a finding means for the letter: asked for; answered by what was delivered later; answered, but the new papers deviate as well and the person has
 * not judged that yet; or not read again yet.
 */
export interface LetterItem {
  readonly key: FindingKey
  readonly state: 'open' | 'settled' | 'changed' | 'unread'
}

/** Items from the adopted findings, in the order in which they were adopted, and from what an exported letter has asked for. */
export function letterItems(
  { verdicts, asked }: Pick<Draft, 'verdicts' | 'asked'>,
  listed: readonly { readonly finding: Finding; readonly key: FindingKey }[],
  readingComplete: boolean,
): readonly LetterItem[] {
  const adopted = verdicts.filter(({ verdict }) => verdict === 'adopted').map(({ finding }) => finding)
  const open = listed.filter(({ finding }) => isOpen(finding)).map(({ key }) => key)
  const isOneOf = (keys: readonly FindingKey[], key: FindingKey) =>
    keys.some((each) => isSameFinding(each, key))
  return [...adopted, ...asked.filter((key) => !isOneOf(adopted, key))].flatMap((key): LetterItem[] => {
    if (isOneOf(open, key)) return isOneOf(adopted, key) ? [{ key, state: 'open' }] : []
    if (!isOneOf(asked, key)) return []
    if (!readingComplete) return [{ key, state: 'unread' }]
    const again = open.some(({ rule, subject }) => rule === key.rule && subject === key.subject)
    return [{ key, state: again ? 'changed' : 'settled' }]
  })
}

/** Does the finding need an answer? */
export function isOpen({ outcome }: Finding): boolean {
  return outcome === 'differs' || outcome === 'missing' || outcome === 'unreadable'
}
