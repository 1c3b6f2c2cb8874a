import { useEffect, useEffectEvent } from 'react'
import { nameOfKey } from './name-of-key.ts'

/** Keys of a screen by their names, see `nameOfKey`. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Listens on the whole window while the component is shown. A key without Ctrl or Alt is left alone while the person types, and every key
 * while a dialog is open. A handled key does nothing else in the browser.
 */
export function useKeys(keys: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const handle = keys[nameOfKey(event)]
    if (handle === undefined || event.defaultPrevented || event.isComposing) return
    if (document.querySelector('[role="dialog"]') !== null || belongsToControl(event)) return
    event.preventDefault()
    handle(event)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

const typing = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]'

/** Keys that no text field needs for itself. */
const neverTyped = /^((Ctrl\+|Shift\+)*F\d+|Ctrl\+(\d|Enter)|Alt\+.+)$/

/** Does the focused control need this key itself? */
function belongsToControl(event: KeyboardEvent): boolean {
  if (!(event.target instanceof Element)) return false
  if (event.target.closest(typing) !== null) return !neverTyped.test(nameOfKey(event))
  return (event.key === 'Enter' || event.key === ' ') && event.target.closest('button, a, summary') !== null
}
