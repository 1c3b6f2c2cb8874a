import {
  generateApplication,
  type GeneratedApplication,
  type GeneratedDocument,
  type GenerateOptions,
} from '../documents/generate-application.ts'

type Base = Pick<GenerateOptions, 'seed' | 'layouts'>

/** A scanned application with exactly so many pages, or as many as it has: documents that do not fit are left out. */
export function messageCase(base: Base, pages: number): GeneratedApplication {
  return withPages(base, pages, 1)
}

/** A scanned application with exactly so many pages: its papers again and again, each scanned anew. */
export function mergedCase(base: Base, pages: number): GeneratedApplication {
  return withPages(base, pages, pages)
}

function withPages(base: Base, pages: number, mostRounds: number): GeneratedApplication {
  const application = generateApplication({
    ...base,
    service: 'erwerbstaetigkeit',
    contradictions: 2,
    degradation: 'scan-200',
  })
  const chosen: GeneratedDocument[] = []
  let left = pages
  for (let round = 1; round <= mostRounds && left > 0; round++) {
    for (const document of application.documents) {
      if (document.pages > left || (round > 1 && document.kind === 'application-summary')) continue
      chosen.push(round === 1 ? document : again(document, round))
      left -= document.pages
    }
  }
  return { ...application, documents: chosen }
}

/** The same paper as a file of its own: the scanner's noise hangs on the name of the file. */
function again(document: GeneratedDocument, round: number): GeneratedDocument {
  const id = `${document.id}-${round}`
  return { ...document, id, file: `${document.file}-${round}` }
}
