import type { ReactNode } from 'react'
import classes from './screen.module.css'

/** A screen from head to key bar: fills what the frame leaves. */
export function ScreenBody({ children }: { readonly children: ReactNode }) {
  return <div className={classes.screen}>{children}</div>
}
