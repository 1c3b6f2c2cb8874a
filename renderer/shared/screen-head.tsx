import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './screen.module.css'

interface Props {
  readonly title: string
  readonly note?: string
  readonly children?: ReactNode // buttons, on the right
}

/** The line over a screen: its name, a quiet word, what can be done. */
export function ScreenHead({ title, note, children }: Props) {
  return (
    <div className={classes.head}>
      <Title order={1}>{title}</Title>
      <span className={classes.note} aria-live="polite">
        {note}
      </span>
      <div className={classes.actions}>{children}</div>
    </div>
  )
}
