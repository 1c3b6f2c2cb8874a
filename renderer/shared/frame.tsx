import { useEffect, useRef, type ReactNode } from 'react'
import { words } from '../wording/de.ts'
import { CaseLink } from './case-link.tsx'
import classes from './frame.module.css'
import type { Screen } from './screen.ts'
import { useKeys } from './use-keys.ts'

interface Props {
  readonly screen: Screen
  readonly openCases: readonly string[]
  readonly onGo: (screen: Screen) => void
  readonly children: ReactNode
}

const places = ['inbox', 'notes', 'log', 'status', 'help'] as const

/** The bar with the way to every screen, and the screen below it. The focus moves into a screen when it appears. */
export function Frame({ screen, openCases, onGo, children }: Props) {
  const content = useRef<HTMLElement>(null)
  const shown = screen.name === 'case' ? screen.caseId : screen.name
  useEffect(() => {
    const { current } = content
    if (current !== null && !current.contains(document.activeElement)) current.focus()
  }, [shown])
  useKeys({
    F1: () => onGo({ name: 'help' }),
    'Ctrl+1': () => onGo({ name: 'inbox' }),
    'Ctrl+2': () => onGo({ name: 'notes' }),
    'Ctrl+3': () => onGo({ name: 'log' }),
    'Ctrl+4': () => onGo({ name: 'status' }),
  })
  return (
    <div className={classes.frame}>
      <a
        className={classes.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault()
          content.current?.focus()
        }}
      >
        {words.skipToContent}
      </a>
      <div className={classes.bar}>
        <nav className={classes.places} aria-label={words.navigation}>
          <span className={classes.product}>{words.product}</span>
          {places.map((name) => (
            <button
              key={name}
              type="button"
              className={classes.place}
              aria-current={screen.name === name ? 'page' : undefined}
              onClick={() => onGo({ name })}
            >
              {words.screens[name]}
            </button>
          ))}
        </nav>
        {openCases.length > 0 && (
          <nav className={classes.places} aria-label={words.openCases}>
            {openCases.map((caseId) => (
              <CaseLink
                key={caseId}
                caseId={caseId}
                current={shown === caseId}
                className={classes.place}
                onGo={() => onGo({ name: 'case', caseId })}
              />
            ))}
          </nav>
        )}
      </div>
      <main id="content" ref={content} tabIndex={-1} className={classes.content}>
        {children}
      </main>
    </div>
  )
}
