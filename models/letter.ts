import { z } from 'zod'

/** A paragraph of the Nachforderung as the app suggests it. `name` stays the same when the check runs again and holds no value that was read. */
export const letterParagraphSchema = z.object({ name: z.string(), text: z.string() })
export type LetterParagraph = z.infer<typeof letterParagraphSchema>

/** Words of the person, or a run of the suggestion's words by their place: paragraph `of` of the known ones, parts `from` up to before `to`. */
const letterPieceSchema = z.union([
  z.object({ own: z.string() }),
  z.object({ of: z.int().min(0), from: z.int().min(0), to: z.int().min(0) }),
])
export type LetterPiece = z.infer<typeof letterPieceSchema>

/**
 * How the person changed the suggested letter. Saved instead of the letter, so that the database holds their words and no value that was read: the
 * rest is suggested again from the check that runs again. `known` = the paragraphs they saw, each with the number of its parts.
 */
export const letterEditsSchema = z.object({
  known: z.array(z.object({ name: z.string(), parts: z.int().min(1) })),
  pieces: z.array(letterPieceSchema),
})
export type LetterEdits = z.infer<typeof letterEditsSchema>

const betweenParagraphs = '\n\n'

/** White space, a word or number, or a single sign. */
const part = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,:/-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

/** The words of a text and all that stands between them; joined they give the text back. */
export function partsOf(text: string): string[] {
  return text.match(part) ?? []
}

/** The parts of a paragraph with what parts it from the next. */
export function partsOfParagraph({ text }: LetterParagraph): string[] {
  return [...partsOf(text), betweenParagraphs]
}

/**
 * The letter: the suggestion with what the person changed. A paragraph that is suggested no more falls away, one that is worded anew stands whole, one
 * that is new comes behind the one before it; the person's own words always stay.
 */
export function composeLetter(paragraphs: readonly LetterParagraph[], edits: LetterEdits | null): string {
  if (edits === null) return paragraphs.map(({ text }) => text).join(betweenParagraphs)
  const pieces = piecesNow(paragraphs, edits)
  const known = new Set(edits.known.map(({ name }) => name))
  for (const [index, paragraph] of paragraphs.entries()) {
    if (known.has(paragraph.name)) continue
    const before = new Set(paragraphs.slice(0, index).map(({ name }) => name))
    const last = pieces.findLastIndex(({ name }) => before.has(name))
    const place = last === -1 ? pieces.length : last + 1
    pieces.splice(place, 0, { name: paragraph.name, text: partsOfParagraph(paragraph).join('') })
  }
  return pieces.map(({ text }) => text).join('')
}

interface NamedPiece {
  readonly name: string // '' = the person's words
  readonly text: string
}

function piecesNow(paragraphs: readonly LetterParagraph[], { known, pieces }: LetterEdits): NamedPiece[] {
  const parts = new Map(paragraphs.map((each) => [each.name, partsOfParagraph(each)]))
  const whole = new Set<string>() // worded anew and already there
  return pieces.map((piece, index) => {
    if ('own' in piece) return { name: '', text: piece.own }
    const { name = '', parts: count = 0 } = known[piece.of] ?? {}
    const now = parts.get(name) ?? []
    if (now.length === count) return { name, text: now.slice(piece.from, piece.to).join('') }
    if (now.length > 0 && !whole.has(name)) {
      whole.add(name)
      return { name, text: now.join('') }
    }
    const before = pieces[index - 1]
    const endsOwnWords = piece.to === count && before !== undefined && 'own' in before
    return { name, text: endsOwnWords ? betweenParagraphs : '' }
  })
}
