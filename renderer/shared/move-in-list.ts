/** Rows that Page Up and Page Down skip. */
const pageLength = 10

/** Where a key leads in a list, from 0; null when the key is none of the list's. From no row (-1), every key leads into the list. */
export function moveInList(key: string, from: number, length: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + pageLength,
    PageUp: from - pageLength,
    Home: 0,
    End: length - 1,
  }
  const target = targets[key]
  return target === undefined || length === 0 ? null : Math.max(0, Math.min(length - 1, target))
}
