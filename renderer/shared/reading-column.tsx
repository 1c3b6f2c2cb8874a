import { useRef, type ReactNode } from 'react'
import classes from './screen.module.css'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

interface Props {
  readonly label: string
  readonly children: ReactNode
}

/** Text to read, in lines of a comfortable length; scrolls by keys as soon as the screen appears. */
export function ReadingColumn({ label, children }: Props) {
  const region = useRef<HTMLElement>(null)
  useFocusOnArrival(region)
  return (
    <section ref={region} tabIndex={0} aria-label={label} className={classes.reading}>
      <div className={classes.column}>{children}</div>
    </section>
  )
}
