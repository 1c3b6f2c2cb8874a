import type { Draft, FindingKey } from '../../../../models/decision-note.ts'
import { isSameFinding } from '../../../../models/finding-key.ts'
import type { Finding } from '../../../../models/finding.ts'
import type { ListedFinding } from '../list-findings.ts'

/** What an adopted finding means for the letter: asked for, answered by what was delivered later, or not read again yet. */
export interface LetterItem {
  readonly key: FindingKey
  readonly state: 'open' | 'settled' | 'unread'
}

/** Items from the adopted findings, in the order in which they were adopted. What agreed from the beginning is no item. */
export function letterItems(
  draft: Pick<Draft, 'verdicts' | 'letter'>,
  listed: readonly ListedFinding[],
  readingComplete: boolean,
): readonly LetterItem[] {
  return draft.verdicts
    .filter(({ verdict }) => verdict === 'adopted')
    .flatMap(({ finding: key }): LetterItem[] => {
      const finding = listed.find((each) => isSameFinding(each.key, key))?.finding
      if (finding === undefined) return [{ key, state: readingComplete ? 'settled' : 'unread' }]
      if (isOpen(finding)) return [{ key, state: 'open' }]
      return draft.letter === null ? [] : [{ key, state: 'settled' }]
    })
}

function isOpen({ outcome }: Finding): boolean {
  return outcome === 'differs' || outcome === 'missing' || outcome === 'unreadable'
}
