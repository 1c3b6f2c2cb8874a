import type { PageText } from '../../../models/page-text.ts'
import { flowOf } from '../words/flow-text.ts'
import { layOutPage } from '../words/page-layout.ts'
import type { Phrase } from '../words/phrase.ts'

/** A page as the model sees it: line by line, two columns of text one after the other, cells of a row apart. */
interface ModelPage {
  readonly page: number
  readonly phrase: Phrase
}

/** As much of a document as fits into one question: its text, and the pages in whose words the quotes are looked for. */
export interface DocumentPart {
  readonly text: string
  readonly pages: readonly ModelPage[]
}

/** Divides the text of the pages into parts of at most so many characters: between pages where possible, else between lines. */
export function partsOf(pages: readonly PageText[], mostCharacters: number): DocumentPart[] {
  const pieces = pages
    .map((source) => ({ page: source.page, phrase: flowOf(layOutPage(source)) }))
    .flatMap((page) =>
      cutAtLines(shown(page.phrase), mostCharacters).map((text) => ({ text, pages: [page] })),
    )
  const parts: DocumentPart[] = []
  for (const piece of pieces) {
    const before = parts.at(-1)
    if (before === undefined || `${before.text}\n\n${piece.text}`.length > mostCharacters) parts.push(piece)
    else
      parts[parts.length - 1] = {
        text: `${before.text}\n\n${piece.text}`,
        pages: [...before.pages, ...piece.pages],
      }
  }
  return parts
}

function shown({ text }: Phrase): string {
  return text.replaceAll('\t', ' | ')
}

function cutAtLines(text: string, mostCharacters: number): string[] {
  const pieces: string[] = []
  const lines = text.split('\n').flatMap((line) => cutEvery(mostCharacters, line))
  for (const line of lines) {
    const piece = pieces.at(-1)
    if (piece === undefined || `${piece}\n${line}`.length > mostCharacters) pieces.push(line)
    else pieces[pieces.length - 1] = `${piece}\n${line}`
  }
  return pieces.filter((piece) => piece.trim() !== '')
}

/** A line longer than a whole question, as pieces of it. */
function cutEvery(length: number, line: string): string[] {
  const count = Math.max(1, Math.ceil(line.length / length))
  return Array.from({ length: count }, (_, index) => line.slice(index * length, (index + 1) * length))
}
