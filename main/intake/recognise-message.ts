import { InputError } from '../../models/app-error.ts'
import { decodeBase64 } from './decode-base64.ts'
import type { Limits } from './limits.ts'
import { titleOfMessage } from './message-titles.ts'
import { parseXml } from './parse-xml.ts'
import { type XmlElement, findBelow, textOf, withDescendants } from './xml-element.ts'

/** A message that intake reads: the application, a Nachreichung to it, a packet of either. */
export interface Message {
  readonly type: '130101' | '130103' | '000040'
  readonly root: XmlElement
  readonly uuid: string | null // nachrichtenUUID, lower case
}

const messageName = /^[A-Za-z][A-Za-z0-9.]*\.\d{6}$/

/**
 * Finds the message in an XML tree. A Sendungswiederholung (000020) is unwrapped once; an envelope around the message is passed over.
 * @throws InputError 'unknown-format' (XML of something else), 'wrong-message', 'several-applications', and those of parseXml
 */
export async function recogniseMessage(
  tree: XmlElement,
  limits: Limits,
  signal: AbortSignal,
): Promise<Message> {
  const root = findMessage(tree)
  if (!root.name.endsWith('.000020')) return readType(root)
  const wrapped = findMessage(await parseXml(unwrap(root), limits, signal))
  if (wrapped.name.endsWith('.000020')) {
    throw new InputError(
      'wrong-message',
      'Eine Sendungswiederholung enthält eine weitere Sendungswiederholung.',
    )
  }
  return readType(wrapped)
}

function findMessage(tree: XmlElement): XmlElement {
  if (messageName.test(tree.name)) return tree
  const messages = [...withDescendants(tree)].filter(({ name }) => messageName.test(name))
  const [first, second] = messages
  if (first === undefined)
    throw new InputError('unknown-format', 'Die XML-Datei enthält keine XAusländer-Nachricht.')
  if (second !== undefined) throw new InputError('several-applications')
  return first
}

/** The wrapped message is the longest base64 text; the element around it is named differently in different versions. */
function unwrap(root: XmlElement): Uint8Array {
  const embedded = [...withDescendants(root)].find(
    ({ binary }) => binary !== null && 'bytes' in binary,
  )?.binary
  if (embedded && 'bytes' in embedded) return embedded.bytes
  const texts = [...withDescendants(root)].map(({ text }) => text)
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '')
  const bytes = decodeBase64(longest)
  if (bytes === null || bytes.length === 0) {
    throw new InputError('wrong-message', 'Die Sendungswiederholung enthält keine lesbare Nachricht.')
  }
  return bytes
}

function readType(root: XmlElement): Message {
  const type = root.name.slice(-6)
  if (type !== '130101' && type !== '130103' && type !== '000040') {
    throw new InputError('wrong-message', `Es ist die Nachricht ${titleOfMessage(root.name)}.`)
  }
  if (root.namespace !== '' && !/xauslaender\d{4}/.test(root.namespace)) {
    throw new InputError('wrong-message', 'Ihr Namensraum gehört nicht zu XAusländer.')
  }
  return { type, root, uuid: textOf(findBelow(root, 'nachrichtenUUID'))?.toLowerCase() ?? null }
}
