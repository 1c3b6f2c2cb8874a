import { PDFDocument } from '@cantoo/pdf-lib'
import type { Renderer, TickBox } from './browser.ts'
import type { GeneratedApplication, GeneratedDocument } from './generate-application.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import { writeMessage, type MessageFile } from './write-message.ts'

/** Where a document lies in what is delivered: the file, and its pages in it (from 1). */
export interface DocumentPlace {
  readonly id: string
  readonly kind: DocumentKind
  readonly file: string
  readonly first: number
  readonly last: number
}

export interface RenderedApplication {
  readonly xml: Uint8Array
  readonly files: readonly MessageFile[]
  readonly places: readonly DocumentPlace[]
}

/** Prints all documents and packs them into the message. Papers of one file become one PDF. */
export async function renderApplication(
  application: GeneratedApplication,
  renderer: Renderer,
): Promise<RenderedApplication> {
  const files: MessageFile[] = []
  const places: DocumentPlace[] = []
  for (const [file, documents] of byFile(application.documents)) {
    const name = `${file}.pdf`
    files.push(await renderFile(name, documents, renderer))
    places.push(...placesIn(name, documents))
  }
  const xml = new TextEncoder().encode(writeMessage(application.truth, files))
  return { xml, files, places }
}

export function byFile(documents: readonly GeneratedDocument[]): Map<string, GeneratedDocument[]> {
  const files = new Map<string, GeneratedDocument[]>()
  for (const document of documents) files.set(document.file, [...(files.get(document.file) ?? []), document])
  return files
}

function placesIn(file: string, documents: readonly GeneratedDocument[]): DocumentPlace[] {
  let next = 1
  return documents.map(({ id, kind, pages }) => {
    const first = next
    next += pages
    return { id, kind, file, first, last: next - 1 }
  })
}

async function renderFile(
  name: string,
  documents: readonly GeneratedDocument[],
  renderer: Renderer,
): Promise<MessageFile> {
  const [first] = documents
  if (first === undefined) throw new Error('a file holds at least one document')
  const { pdf, tickBoxes } = await renderer.print(documents.map(({ html }) => html).join(''))
  return {
    place: first.place,
    slot: first.slot,
    name,
    format: 'pdf',
    bytes: tickBoxes.length === 0 ? pdf : await addTickBoxes(pdf, tickBoxes),
  }
}

/** Puts real form fields where the layout left room for them. */
async function addTickBoxes(pdf: Uint8Array, boxes: readonly TickBox[]): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf)
  const form = document.getForm()
  for (const { name, checked, page, x, y, size } of boxes) {
    const field = form.createCheckBox(name)
    field.addToPage(document.getPage(page), { x, y, width: size, height: size, borderWidth: 0.7 })
    if (checked) field.check()
  }
  return document.save()
}
