/** What became of the base64 text of an element. */
export type Binary = { readonly bytes: Uint8Array } | { readonly problem: 'invalid-base64' | 'too-large' }

/** An element by its LOCAL name (prefixes differ between senders). Text only at leaves: NFC, without white space around. */
export interface XmlElement {
  readonly name: string
  readonly namespace: string
  readonly attributes: ReadonlySet<string> // local names; the values are never needed
  readonly children: readonly XmlElement[]
  readonly text: string
  readonly binary: Binary | null // instead of text, for elements that hold documents
}

/** The first child of that name, or the first along a path of names. */
export function childOf(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>(
    (parent, name) => parent?.children.find((child) => child.name === name) ?? null,
    element,
  )
}

export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** The element and everything below it, in document order. */
export function* withDescendants(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* withDescendants(child)
}

/** The first element of one of these names below this one (for small groups whose nesting differs between versions). */
export function findBelow(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  if (element === null) return null
  for (const child of element.children) {
    if (names.includes(child.name)) return child
    const found = findBelow(child, ...names)
    if (found !== null) return found
  }
  return null
}

/** Text of a leaf, or of all leaves below joined by a space; null when there is none. */
export function textOf(element: XmlElement | null): string | null {
  if (element === null) return null
  const leaves = [...withDescendants(element)].map(({ text }) => text).filter((text) => text !== '')
  return leaves.length === 0 ? null : leaves.join(' ')
}

/** xs:boolean */
export function isTrue(element: XmlElement | null): boolean {
  return element?.text === 'true' || element?.text === '1'
}
