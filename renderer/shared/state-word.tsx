import type { ReactNode } from 'react'
import classes from './state-word.module.css'

interface Props {
  readonly sign: string // one character, said by no screen reader
  readonly tone: 'klaeren' | 'pruefen' | 'stimmt' | 'plain'
  readonly children: ReactNode // the word; colour and sign only underline it
}

/** The state of something in a sign and a word. */
export function StateWord({ sign, tone, children }: Props) {
  return (
    <span className={`${classes.word} ${classes[tone]}`}>
      <span aria-hidden>{sign}</span> {children}
    </span>
  )
}
