import type { Draft } from '../../../../models/decision-note.ts'
import { nameSubject } from '../../../../models/knowledge/name-subject.ts'
import { caseWords, letterWords } from '../../../wording/case.ts'
import type { ListedFinding } from '../list-findings.ts'
import classes from '../page-text.module.css'
import { letterItems } from './letter-items.ts'

interface Props {
  readonly draft: Draft
  readonly listed: readonly ListedFinding[]
  readonly readingComplete: boolean
}

/** What the letter asks for, and what has been settled since. */
export function LetterItems({ draft, listed, readingComplete }: Props) {
  const items = letterItems(draft, listed, readingComplete)
  if (items.length === 0) return <p className={classes.hint}>{letterWords.none}</p>
  return (
    <section aria-label={letterWords.items}>
      <ol className={classes.items}>
        {items.map(({ key, state }) => (
          <li key={[key.rule, key.subject, key.documentSha256, key.firstPage].join(' ')}>
            {caseWords.topics[key.rule]} – {nameSubject(key.subject)}{' '}
            <span className={classes.dim}>
              · {state === 'settled' ? '✓ ' : ''}
              {letterWords.states[state]}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
