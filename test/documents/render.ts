import { PDFDocument } from '@cantoo/pdf-lib'
import type { DocumentKind } from '../../models/document-kind.ts'
import type { Renderer, TickBox } from './browser.ts'
import { degradations, type Degradation, type DegradationName } from './degrade/degradations.ts'
import { degradePage, type UploadedPage } from './degrade/degrade-page.ts'
import { markPaper } from './degrade/marks-on-paper.ts'
import type { GeneratedApplication, GeneratedDocument } from './generate-application.ts'
import { createRandom, type Random } from './random.ts'
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

/** Kinds that are taken otherwise than the rest: a passport photographed, the letters digital. */
export type TakenOtherwise = { readonly [K in DocumentKind]?: DegradationName }

/**
 * Prints all documents, degrades them as the application says, and packs them into the message. Papers of one file become one PDF.
 * The summary is made by the online service itself: it is never scanned.
 */
export async function renderApplication(
  application: GeneratedApplication,
  renderer: Renderer,
  takenOtherwise: TakenOtherwise = {},
): Promise<RenderedApplication> {
  const files: MessageFile[] = []
  const places: DocumentPlace[] = []
  for (const [name, documents] of groupByFile(application.documents)) {
    const { kind } = firstOf(documents)
    const degradation =
      kind === 'application-summary' ? 'digital' : (takenOtherwise[kind] ?? application.truth.degradation)
    const file =
      degradation === 'digital'
        ? await printFile(name, documents, renderer)
        : await scanFile(
            name,
            documents,
            renderer,
            degradations[degradation],
            createRandom(`${application.truth.seed}/${name}`),
          )
    files.push(file)
    places.push(...placesIn(file.name, documents))
  }
  return { xml: new TextEncoder().encode(writeMessage(application.truth, files)), files, places }
}

/** All files of an application one behind the other in one PDF, as a scanner at the counter makes it; nothing says where a paper begins. */
export async function mergeFiles({
  files,
  places,
}: RenderedApplication): Promise<{ pdf: Uint8Array; places: DocumentPlace[] }> {
  const merged = await PDFDocument.create()
  const offsets = new Map<string, number>()
  for (const { name, format, bytes } of files) {
    offsets.set(name, merged.getPageCount())
    if (format === 'jpg') {
      await addPicture(merged, bytes)
      continue
    }
    const source = await PDFDocument.load(bytes)
    for (const page of await merged.copyPages(source, source.getPageIndices())) merged.addPage(page)
  }
  const moved = places.map((place) => ({
    ...place,
    file: 'antrag.pdf',
    first: place.first + (offsets.get(place.file) ?? 0),
    last: place.last + (offsets.get(place.file) ?? 0),
  }))
  return { pdf: await merged.save(), places: moved }
}

function groupByFile(documents: readonly GeneratedDocument[]): Map<string, GeneratedDocument[]> {
  return Map.groupBy(documents, ({ file }) => file)
}

function placesIn(file: string, documents: readonly GeneratedDocument[]): DocumentPlace[] {
  let next = 1
  return documents.map(({ id, kind, pages }) => {
    const first = next
    next += pages
    return { id, kind, file, first, last: next - 1 }
  })
}

function firstOf(documents: readonly GeneratedDocument[]): GeneratedDocument {
  const [first] = documents
  if (first === undefined) throw new Error('a file holds at least one document')
  return first
}

const htmlOf = (documents: readonly GeneratedDocument[]): string => documents.map(({ html }) => html).join('')

async function printFile(
  name: string,
  documents: readonly GeneratedDocument[],
  renderer: Renderer,
): Promise<MessageFile> {
  const { place, slot } = firstOf(documents)
  const { pdf, tickBoxes } = await renderer.print(htmlOf(documents))
  return {
    place,
    slot,
    name: `${name}.pdf`,
    format: 'pdf',
    bytes: tickBoxes.length === 0 ? pdf : await addTickBoxes(pdf, tickBoxes),
  }
}

/** Kinds that people photograph from near, so that the card fills the picture. */
const cards: readonly DocumentKind[] = ['passport', 'identity-card', 'visa', 'residence-title']
const closeUpDpi = 300

/** On paper a form field is a printed square, crossed by hand. */
const stroke = (degrees: number): string =>
  `linear-gradient(${degrees}deg,transparent 46%,#111 46% 54%,transparent 54%)`
const paperTicks = `<style>[data-acro]{border:.25mm solid #222;box-sizing:border-box}[data-acro][data-checked=true]{background:${stroke(45)},${stroke(-45)}}</style>`

async function scanFile(
  name: string,
  documents: readonly GeneratedDocument[],
  renderer: Renderer,
  degradation: Degradation,
  random: Random,
): Promise<MessageFile> {
  const { kind, place, slot } = firstOf(documents)
  const closeUp = degradation.asPhoto && cards.includes(kind)
  const dpi = closeUp ? closeUpDpi : degradation.dpi
  const html = paperTicks + htmlOf(documents)
  const pictures = await renderer.photograph(markPaper(html, degradation, random), dpi, closeUp)
  const asPhoto = degradation.asPhoto && pictures.length === 1
  const pages: UploadedPage[] = []
  for (const picture of pictures) pages.push(await degradePage(picture, { ...degradation, asPhoto }, random))
  const [only] = pages
  if (asPhoto && only) return { place, slot, name: `${name}.jpg`, format: 'jpg', bytes: only.jpeg }
  return { place, slot, name: `${name}.pdf`, format: 'pdf', bytes: await bindPages(pages, dpi) }
}

/** A PDF as scanners write it: one JPEG per page, no text. */
async function bindPages(pages: readonly UploadedPage[], dpi: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (const { jpeg, widthPx, heightPx } of pages) {
    const size: [number, number] = [(widthPx / dpi) * 72, (heightPx / dpi) * 72]
    document
      .addPage(size)
      .drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: size[0], height: size[1] })
  }
  return document.save()
}

async function addPicture(document: PDFDocument, jpeg: Uint8Array): Promise<void> {
  const image = await document.embedJpg(jpeg)
  const scale = 595 / image.width
  document
    .addPage([595, image.height * scale])
    .drawImage(image, { x: 0, y: 0, width: 595, height: image.height * scale })
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
