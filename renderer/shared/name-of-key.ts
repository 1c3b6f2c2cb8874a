/** What a keyboard event says about the key. */
interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * 'j', 'ü', 'F6', 'Enter', 'Ctrl+z', 'Alt+ArrowUp'. Letters are written small; Shift is part of the character ('/', '?') and named only with other
 * keys ('Shift+F6'). On a Mac, Ctrl is the command key.
 */
export function nameOfKey(event: PressedKey): string {
  const character = event.key.length === 1
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && !character ? 'Shift+' : '',
    character ? event.key.toLowerCase() : event.key,
  ].join('')
}
