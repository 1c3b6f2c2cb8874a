import { words } from '../wording/de.ts'
import classes from './key-bar.module.css'

/** A key or several that do alike, and what they do. */
export interface KeyHint {
  readonly keys: readonly string[]
  readonly does: string
}

/** The line at the foot of a screen: which keys help here, and a word on the right. */
export function KeyBar({ hints, note }: { readonly hints: readonly KeyHint[]; readonly note?: string }) {
  return (
    <footer className={classes.bar}>
      <ul className={classes.hints} aria-label={words.keys}>
        {hints.map(({ keys, does }) => (
          <li key={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {does}
          </li>
        ))}
      </ul>
      {note !== undefined && <span>{note}</span>}
    </footer>
  )
}
