export const paneNames = ['form', 'page', 'findings'] as const
export type PaneName = (typeof paneNames)[number]

export const paneId = (name: PaneName) => `pane-${name}`

const attribute = 'data-finding'

/** Marks the heading of a finding, so that the focus finds it. */
export function findingMark(id: string): Record<string, string> {
  return { [attribute]: id }
}

/** Once the page has been drawn anew: the heading of the finding gets the focus; its card is brought into view by the list. */
export function focusFinding(id: string): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector(`[${attribute}="${CSS.escape(id)}"]`)
    if (heading instanceof HTMLElement) heading.focus({ preventScroll: true })
  })
}

/** Moves the focus to the pane `step` further round and says which it is. */
export function focusNextPane(now: PaneName, step: 1 | -1): PaneName {
  const inside = document.activeElement?.closest('[id^="pane-"]')?.id
  const current = paneNames.findIndex((name) => paneId(name) === inside)
  const from = current === -1 ? paneNames.indexOf(now) : current
  const next = paneNames.at((from + step) % paneNames.length) ?? now
  requestAnimationFrame(() => document.getElementById(paneId(next))?.focus())
  return next
}
