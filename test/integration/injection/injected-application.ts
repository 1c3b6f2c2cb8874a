import { PDFDocument } from '@cantoo/pdf-lib'
import type { Renderer } from '../../documents/browser.ts'
import { generateApplication, type GeneratedDocument } from '../../documents/generate-application.ts'
import { escapeHtml } from '../../documents/markup.ts'
import { writeMessage, type MessageFile } from '../../documents/write-message.ts'
import type { Carrier } from './carriers.ts'

/** An application with a contradiction in the salary; the contract is the document that speaks to programs. */
const { truth, documents } = generateApplication({
  seed: 2,
  service: 'erwerbstaetigkeit',
  contradictions: ['salary-agrees'],
})
const used = documents.filter(({ kind }) => kind === 'application-summary' || kind === 'employment-contract')

/** Not every value is there: what the other readers leave open is what a language model is asked. */
const left = /<span data-field="(?:hoursPerWeek|jobTitle)"[^>]*>[^<]*<\/span>/g

/** The application as XML, with `text` in its contract on the way that `carrier` says; without both as it is. */
export async function injectedApplication(
  renderer: Renderer,
  carrier: Carrier | null,
  text: string,
): Promise<string> {
  const files: MessageFile[] = []
  for (const document of used) {
    const isTarget = document.kind === 'employment-contract'
    const html = isTarget ? document.html.replaceAll(left, 'siehe Anlage') : document.html
    files.push(await printDocument(renderer, { ...document, html }, isTarget ? carrier : null, text))
  }
  const xml = writeMessage(truth, files)
  if (carrier?.remark !== true) return xml
  return xml.replace(
    '</xaus:OZG',
    `<xaus:sonstigeAnmerkung>${escapeHtml(text)}</xaus:sonstigeAnmerkung></xaus:OZG`,
  )
}

const printed = new Map<string, Uint8Array>()

async function printDocument(
  renderer: Renderer,
  { id, slot, place, html }: GeneratedDocument,
  carrier: Carrier | null,
  text: string,
): Promise<MessageFile> {
  const added =
    carrier?.html === undefined ? html : html.replace('</section>', `${carrier.html(text)}</section>`)
  const known = printed.get(added) ?? (await renderer.print(added)).pdf
  printed.set(added, known)
  const bytes = carrier?.pdf === undefined ? known : await changed(known, carrier.pdf, text)
  return {
    place,
    slot: carrier?.slot === true ? `${slot} ${text}` : slot,
    name: carrier?.name === true ? `${text}.pdf` : `${id}.pdf`,
    format: 'pdf',
    bytes,
  }
}

async function changed(
  pdf: Uint8Array,
  change: NonNullable<Carrier['pdf']>,
  text: string,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf)
  await change(document, text)
  return document.save()
}
