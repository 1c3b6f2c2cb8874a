import { SaxesParser, type SaxesTagNS } from 'saxes'
import { InputError } from '../../models/app-error.ts'
import { checkAbort, pauseOrAbort } from './check-abort.ts'
import { bytesOfBase64, decodeBase64 } from './decode-base64.ts'
import { decodePieces, detectEncoding } from './decode-text.ts'
import type { Limits } from './limits.ts'
import type { Binary, XmlElement } from './xml-element.ts'

/** Elements whose text is a document in base64: decoded at once, so that the text can go. Source: DOMAIN.md section 2. */
const binaryElements = new Set(['dokument', 'dokumentcontainer'])

/** Longer text is a message in base64 (Sendungswiederholung), with no letters to bring into NFC. */
const longestStatement = 1_000_000

interface OpenElement {
  readonly element: XmlElement & { readonly children: XmlElement[]; text: string; binary: Binary | null }
  readonly pieces: string[]
}

/**
 * Parses a message into a light tree. Strict, streaming, without DTD and without entities beyond the five of XML itself.
 * @throws InputError 'invalid-xml', 'xml-dtd', 'too-large'
 */
export async function parseXml(bytes: Uint8Array, limits: Limits, signal: AbortSignal): Promise<XmlElement> {
  const encoding = detectEncoding(bytes)
  if (encoding === null) throw new InputError('invalid-xml', 'Die Zeichenkodierung wird nicht unterstützt.')
  const parser = new SaxesParser({ xmlns: true, position: false })
  const tree = collectTree(parser, limits)
  try {
    for (const piece of decodePieces(bytes, encoding)) {
      if (piece !== '') parser.write(piece)
      if (!tree.started()) refuseProlog(piece)
      await pauseOrAbort(signal)
    }
    parser.close()
  } catch (error) {
    checkAbort(signal)
    throw refusalOf(error, parser.line)
  }
  const root = tree.root()
  if (root === null) throw new InputError('invalid-xml')
  return root
}

/** saxes throws plain errors; a TypeError comes from the decoder. Their messages may quote the content, so they go no further. */
function refusalOf(error: unknown, line: number): unknown {
  if (error instanceof TypeError) {
    return new InputError('invalid-xml', 'Die Zeichen passen nicht zur angegebenen Kodierung.')
  }
  if (!(error instanceof Error) || error.name !== 'Error') return error
  const isDtd = /undefined entity|doctype/.test(error.message)
  return isDtd ? new InputError('xml-dtd') : new InputError('invalid-xml', `Zeile ${line}.`)
}

/** Six handlers at most: with a seventh the parser object leaves V8's fast properties and takes three times as long. */
function collectTree(parser: SaxesParser<{ xmlns: true; position: false }>, limits: Limits) {
  const open: OpenElement[] = []
  let root: XmlElement | null = null
  let count = 0 // elements and attributes
  parser.on('doctype', () => {
    throw new InputError('xml-dtd')
  })
  parser.on('attribute', () => {
    if (++count > limits.xmlElements) throw tooMany()
  })
  parser.on('opentag', (tag) => {
    if (++count > limits.xmlElements || open.length >= limits.xmlDepth) throw tooMany()
    open.push({ element: newElement(tag), pieces: [] })
  })
  const takeText = (text: string) => open.at(-1)?.pieces.push(text)
  parser.on('text', takeText)
  parser.on('cdata', takeText)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed === undefined) return
    closeElement(closed, limits)
    const parent = open.at(-1)
    if (parent === undefined) root = closed.element
    else parent.element.children.push(closed.element)
  })
  return { root: () => root, started: () => count > 0 }
}

/** The first piece must reach the root element: a DTD of many megabytes is not worth reading to its end. */
function refuseProlog(piece: string): never {
  throw new InputError(piece.includes('<!DOCTYPE') ? 'xml-dtd' : 'invalid-xml')
}

function tooMany(): InputError {
  return new InputError('too-large', 'Die XML-Datei ist zu tief verschachtelt oder hat zu viele Elemente.')
}

function newElement(tag: SaxesTagNS): OpenElement['element'] {
  const attributes = new Set(Object.values(tag.attributes).map(({ local }) => local))
  return { name: tag.local, namespace: tag.uri, attributes, children: [], text: '', binary: null }
}

function closeElement({ element, pieces }: OpenElement, limits: Limits): void {
  if (element.children.length > 0) return
  if (!binaryElements.has(element.name)) {
    const text = pieces.join('').trim()
    element.text = text.length > longestStatement ? text : text.normalize('NFC')
    return
  }
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  element.binary = bytesOfBase64(length) > limits.fileBytes ? { problem: 'too-large' } : decode(pieces)
}

function decode(pieces: readonly string[]): Binary {
  const bytes = decodeBase64(pieces.join(''))
  return bytes === null ? { problem: 'invalid-base64' } : { bytes }
}
