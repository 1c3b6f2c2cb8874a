import { caseWords } from '../../wording/case.ts'
import classes from './mark-sign.module.css'
import type { Mark } from './marks.ts'

/** The sign of a state; its word stands beside it. */
export function MarkSign({ mark }: { readonly mark: Mark }) {
  return (
    <span aria-hidden className={classes.sign} data-mark={mark}>
      {caseWords.signs[mark]}
    </span>
  )
}
