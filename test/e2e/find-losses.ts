import type { Page } from 'playwright/test'

/**
 * What a person at 200 % zoom would miss (WCAG 2.2, 1.4.4 and 1.4.10): text that is cut off, controls that cannot be brought into view or lie under
 * something, a page that scrolls sideways. Tables and pictures in a region of their own may do so.
 */
export async function findLosses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const losses: string[] = []
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 50)}"`
    const stack = (element: Element | null): Element[] =>
      element === null ? [] : [element, ...stack(element.parentElement)]
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !stack(element).some((each) => getComputedStyle(each).clipPath !== 'none' || each.clientWidth === 1)

    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth)
      losses.push(`the page scrolls ${root.scrollWidth - root.clientWidth} px sideways`)
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX } = getComputedStyle(element)
      const isWide =
        (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1
      if (isWide && element.role !== 'region' && element.closest('[role="region"]') === null)
        losses.push(`${nameOf(element)} scrolls sideways`)
    }

    const scope = document.querySelector('[role="dialog"]') ?? document.body // what lies under a dialog is out of reach on purpose
    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const { parentElement } = text
      if (
        parentElement === null ||
        parentElement instanceof HTMLTextAreaElement ||
        text.textContent?.trim() === '' ||
        !isShown(parentElement)
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const box = range.getBoundingClientRect()
      const cuts = (element: Element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const frame = element.getBoundingClientRect()
        const across = overflowX === 'hidden' && (box.left < frame.left - 2 || box.right > frame.right + 2)
        const down = overflowY === 'hidden' && (box.top < frame.top - 2 || box.bottom > frame.bottom + 2)
        return across || down
      }
      const scrolled = stack(parentElement).findIndex((each) =>
        /auto|scroll/.test(getComputedStyle(each).overflowY),
      )
      const frames = stack(parentElement).slice(0, scrolled === -1 ? undefined : scrolled)
      if (frames.filter((each) => each !== document.body && each !== root).some(cuts))
        losses.push(`cut off: ${nameOf(parentElement)}`)
    }

    const controls = 'button, input, select, textarea, a[href], [role="tab"]'
    for (const control of scope.querySelectorAll<HTMLElement>(controls)) {
      if (!isShown(control) || control.matches(':disabled, [href="#content"]')) continue
      control.scrollIntoView({ block: 'center', inline: 'center' })
      const { left, top, width, height } = control.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12))
      const isHit =
        hit !== null &&
        (control.contains(hit) || hit.contains(control) || hit.closest('label')?.contains(control))
      if (!isHit)
        losses.push(`out of reach: ${nameOf(control)}${hit === null ? '' : ` under ${nameOf(hit)}`}`)
    }
    return [...new Set(losses)]
  })
}
