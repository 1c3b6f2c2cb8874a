import { words } from '../wording/de.ts'
import classes from './screen.module.css'

/** Something is on its way; said once, nothing turns or blinks. */
export function Loading() {
  return (
    <p role="status" className={classes.notice}>
      {words.loading}
    </p>
  )
}
