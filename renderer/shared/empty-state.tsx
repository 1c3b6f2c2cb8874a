import type { ReactNode } from 'react'
import classes from './screen.module.css'

interface Props {
  readonly title: string
  readonly hint?: string
  readonly children?: ReactNode // what can be done about it
}

/** Why there is nothing to see, and what to do. */
export function EmptyState({ title, hint, children }: Props) {
  return (
    <div className={classes.empty} role="status">
      <h2>{title}</h2>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </div>
  )
}
