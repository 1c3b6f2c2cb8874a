import { useEffect, type RefObject } from 'react'

/** Moves the focus into a screen's main element once, unless the person is already somewhere in the screen. */
export function useFocusOnArrival(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { activeElement } = document
    if (activeElement === document.body || activeElement?.matches('main, nav *')) element.current?.focus()
  }, [element])
}
