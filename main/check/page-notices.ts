import type { Notice } from '../../models/check-report.ts'
import type { Document } from '../../models/document.ts'
import { mostWordsRead, type PageProblem, type PageText } from '../../models/page-text.ts'

/** Why a page could not be read, as the person is told. */
const pageProblems: Readonly<Record<PageProblem, string>> = {
  blank: 'Die Seite ist leer.',
  'not-legible': 'Auf der Seite ist kein Text lesbar.',
  damaged: 'Die Seite ist beschädigt und lässt sich nicht darstellen.',
  encrypted: 'Die Datei ist mit einem Kennwort geschützt.',
  'too-large': 'Die Seite ist größer als zulässig.',
  timeout: 'Das Lesen der Seite hat zu lange gedauert und wurde beendet.',
  xfa: 'Das Formular zeigt nur den Hinweis „Bitte warten“ (XFA). Bitte als ausgedrucktes PDF anfordern.',
}

const attachmentsUnread =
  'An das PDF sind Dateien angehängt; sie wurden nicht geöffnet. Unterlagen darin bitte einzeln anfordern.'

const cut = `Auf der Seite stehen mehr Wörter, als gelesen werden; gelesen sind die ersten ${mostWordsRead.toLocaleString('de-DE')}.`

/** What is to be said about pages as a whole: not read, a text layer that differs from the image, files attached to the PDF. */
export function noticesOfPages(documents: readonly Document[], pages: readonly PageText[]): Notice[] {
  return pages.flatMap((page) => {
    const document = documents.find(({ pages: run }) => page.page >= run.first && page.page <= run.last)
    if (!document) return []
    const at = { documentId: document.id, place: document.place, page: page.page }
    return [
      ...(page.problem === null
        ? []
        : [{ ...at, code: 'page-unreadable' as const, text: `Nicht lesbar: ${pageProblems[page.problem]}` }]),
      ...(page.words.length > mostWordsRead ? [{ ...at, code: 'page-cut' as const, text: cut }] : []),
      ...(page.layerDisagreement === null
        ? []
        : [{ ...at, code: 'text-layer-differs' as const, text: page.layerDisagreement }]),
      ...(page.unseen.some(({ carrier }) => carrier === 'attachment')
        ? [{ ...at, code: 'file-refused' as const, text: attachmentsUnread }]
        : []),
    ]
  })
}
