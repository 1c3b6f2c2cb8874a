import { nameSubject } from '../../../../models/knowledge/name-subject.ts'
import { caseWords, letterWords } from '../../../wording/case.ts'
import classes from '../page-text.module.css'
import type { LetterItem } from '../../../../models/letter-items.ts'

/** What the letter asks for, and what has been settled since. */
export function LetterItems({ items }: { readonly items: readonly LetterItem[] }) {
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
