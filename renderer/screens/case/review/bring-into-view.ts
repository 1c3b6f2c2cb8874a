/** Scrolls `container` and nothing else, and only when `element` is not wholly in view; `at` = where it then stands. */
export function bringIntoView(element: Element, container: Element, at: 'start' | 'middle'): void {
  const [inner, outer] = [element.getBoundingClientRect(), container.getBoundingClientRect()]
  const isSeen = inner.top >= outer.top && inner.bottom <= outer.bottom
  if (!isSeen) {
    container.scrollTop +=
      at === 'start' ? inner.top - outer.top - 8 : (inner.top + inner.bottom - outer.top - outer.bottom) / 2
  }
  if (inner.left < outer.left || inner.right > outer.right) {
    container.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2
  }
}
