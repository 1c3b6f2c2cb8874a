import type { Page } from 'playwright/test'

/**
 * What a person at 200 % zoom would miss (WCAG 2.2, 1.4.4 and 1.4.10): text that is cut off, controls that cannot be brought into view or lie under
 * something, a page that scrolls sideways. Tables and pictures in a region of their own may do so.
 */
export async function findLosses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const scope = document.querySelector('[role="dialog"]') ?? document.body // what lies under a dialog is out of reach on purpose
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 50)}"`
    const withParents = (element: Element | null): Element[] =>
      element === null ? [] : [element, ...withParents(element.parentElement)]
    const isScrolled = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !withParents(element).some(
        (each) => getComputedStyle(each).clipPath !== 'none' || each.clientWidth === 1,
      )

    const sideways = () =>
      [root, ...document.querySelectorAll('body *')]
        .filter((element) => element === root || isScrolled(getComputedStyle(element).overflowX))
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .filter((element) => element.closest('[role="region"]') === null)
        .map((element) => `scrolls sideways: ${nameOf(element)}`)

    const cuts = (frame: Element, text: DOMRect) => {
      const { overflowX, overflowY } = getComputedStyle(frame)
      const box = frame.getBoundingClientRect()
      const across = text.left < box.left - 2 || text.right > box.right + 2
      const down = text.top < box.top - 2 || text.bottom > box.bottom + 2
      return (overflowX === 'hidden' && across) || (overflowY === 'hidden' && down)
    }
    const isCut = (text: Node, parents: readonly Element[]) => {
      const range = document.createRange()
      range.selectNodeContents(text)
      const scrolled = parents.findIndex((each) => isScrolled(getComputedStyle(each).overflowY))
      const frames = parents.slice(0, scrolled === -1 ? undefined : scrolled)
      return frames.some((each) => each !== document.body && cuts(each, range.getBoundingClientRect()))
    }
    const cutTexts = () => {
      const found: string[] = []
      const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const [parent, ...others] = withParents(text.parentElement)
        if (parent === undefined || parent instanceof HTMLTextAreaElement || !isShown(parent)) continue
        if (text.textContent?.trim() !== '' && isCut(text, [parent, ...others]))
          found.push(`cut off: ${nameOf(parent)}`)
      }
      return found
    }

    const isReachable = (control: Element) => {
      control.scrollIntoView({ block: 'center', inline: 'center' })
      const { left, top, width, height } = control.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12))
      return (
        hit !== null &&
        (control.contains(hit) || hit.contains(control) || hit.closest('label')?.contains(control))
      )
    }
    const outOfReach = () =>
      [...scope.querySelectorAll('button, input, select, textarea, a[href], [role="tab"]')]
        .filter((control) => isShown(control) && !control.matches(':disabled, [href="#content"]'))
        .filter((control) => !isReachable(control))
        .map((control) => `out of reach: ${nameOf(control)}`)

    return [...new Set([...sideways(), ...cutTexts(), ...outOfReach()])]
  })
}
