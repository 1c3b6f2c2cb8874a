import type { FileFormat } from '../../models/delivered-file.ts'
import { codeOf } from './message-values.ts'
import { type Binary, type XmlElement, childOf, findBelow, textOf } from './xml-element.ts'

/** A file as a message holds it: its bytes, or a reference into the packets (`uuid`, lower case). */
export interface FileInMessage {
  readonly place: string
  readonly name: string
  readonly slot: string | null
  readonly declared: FileFormat | null // by dokumententyp
  readonly content: Binary | { readonly uuid: string } | null // null = the element is empty
}

/** XAusländer code list of document formats. Source: DOMAIN.md section 2. */
const dokumententyp: ReadonlyMap<string, FileFormat> = new Map([
  ['1', 'pdf'],
  ['01', 'pdf'],
  ['2', 'jpeg'],
  ['02', 'jpeg'],
])

/** The elements that hold files: where they stand as `place`, and what a file without a name is called. Source: DOMAIN.md section 2. */
const holders: ReadonlyMap<string, { readonly place: string; readonly title: string }> = new Map([
  ['ausweisseite', { place: 'ausweisdokument/ausweisseite', title: 'Ausweisseite' }],
  ['aufenthaltsdokument', { place: 'aufenthaltsdokument/aufenthaltsdokument', title: 'Aufenthaltsdokument' }],
  ['anlageVertreter', { place: 'antragstellerVertreter/anlageVertreter', title: 'Anlage zur Vertretung' }],
  ['antragszusammenfassung', { place: 'antragszusammenfassung', title: 'Antragszusammenfassung' }],
  ['nachweis', { place: 'nachweis', title: 'Nachweis' }],
  ['unterlage', { place: 'unterlage', title: 'Unterlage' }],
])

/** There is at most one of these, so its place needs no number. */
const single = 'antragszusammenfassung'

/**
 * All files of a message in document order. `firstUnterlage` continues the count over several Nachreichungen.
 * A file in an element that no version described so far has is found as well: nothing is lost.
 */
export function filesInMessage(root: XmlElement, firstUnterlage = 1): FileInMessage[] {
  const files: FileInMessage[] = []
  const counts = new Map([['unterlage', firstUnterlage - 1]])
  const visit = (element: XmlElement) => {
    const file = childOf(element, 'dokument') ?? childOf(element, 'dokumentOderReferenz')
    if (file === null || element.name === 'dokumentOderReferenz') return element.children.forEach(visit)
    const count = (counts.get(element.name) ?? 0) + 1
    counts.set(element.name, count)
    files.push(readFile(element, count))
  }
  visit(root)
  return files
}

function readFile(element: XmlElement, count: number): FileInMessage {
  const { place, title } = holders.get(element.name) ?? { place: element.name, title: element.name }
  const isSingle = element.name === single && count === 1
  return {
    place: isSingle ? place : `${place}[${count}]`,
    name: readFileName(textOf(childOf(element, 'dateiname'))) ?? (isSingle ? title : `${title} ${count}`),
    slot: textOf(childOf(element, 'bezeichnung')),
    declared: dokumententyp.get(codeOf(findBelow(element, 'dokumententyp')) ?? '') ?? null,
    content: readContent(element),
  }
}

function readContent(element: XmlElement): FileInMessage['content'] {
  const uuid = textOf(childOf(element, 'dokumentOderReferenz', 'dokumentuuid'))
  if (uuid !== null) return { uuid: uuid.toLowerCase() }
  const document = childOf(element, 'dokument') ?? childOf(element, 'dokumentOderReferenz', 'dokument')
  return document?.binary ?? null
}

/** Only the last part of a path, without control characters and signs that turn the writing round: a name is a label, never a path. */
function readFileName(name: string | null): string | null {
  const last = name
    ?.split(/[/\\]/)
    .at(-1)
    ?.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim()
    .slice(0, 200)
  return last === undefined || last === '' ? null : last
}
