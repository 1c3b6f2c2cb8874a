import type { Application } from '../../models/application.ts'
import type { Document } from '../../models/document.ts'
import type { Instruction, InstructionCarrier } from '../../models/instruction.ts'
import { findInstructions } from './find-instructions.ts'
import { quoteOf } from './quote.ts'

/** Searches what a delivery says beside its pages: the free texts of the form, the names and slots of the files. */
export function searchDelivery(application: Application, documents: readonly Document[]): Instruction[] {
  const firstOfFiles = documents.filter(
    ({ place }, at) => documents.findIndex((other) => other.place === place) === at,
  )
  return [
    ...textsOf(application).flatMap((text) => search(text, null, 'form')),
    ...firstOfFiles.flatMap((document) => [
      ...search(document.file, document, 'file-name'),
      ...search(document.slot ?? '', document, 'slot'),
    ]),
  ]
}

function search(text: string, document: Document | null, carrier: InstructionCarrier): Instruction[] {
  const words = text.split(/[\s_]+/).filter((word) => word !== '')
  return findInstructions(words, true).map(({ first, last }) => ({
    documentId: document?.id ?? null,
    page: document?.pages.first ?? 1,
    box: null,
    carrier,
    quote: quoteOf(words.slice(first, last + 1)),
  }))
}

/** Every text in it, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
