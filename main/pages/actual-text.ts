import { readString, withAscii, withMemory, type Pdfium } from './pdfium.ts'

/** Typesetters name so the letters of a ligature or a joined form; longer ones, and figures, can say something else than what is drawn. */
const mostCharacters = 6
const maxMarks = 20

/**
 * Takes from text objects the texts that stand for them (/ActualText, ISO 32000-1, 14.9.4) where they are more than the letters of a ligature: what is
 * read must be what is drawn. Gives the texts taken.
 */
export function dropActualTexts(pdfium: Pdfium, textObjects: readonly number[]): string[] {
  const dropped = new Set<string>()
  withAscii(pdfium, 'ActualText', (key) => {
    for (const object of textObjects) {
      const count = Math.min(maxMarks, pdfium.FPDFPageObj_CountMarks(object))
      for (let index = 0; index < count; index++) {
        const mark = pdfium.FPDFPageObj_GetMark(object, index)
        const text = actualText(pdfium, mark, key)
        if (!saysMore(text)) continue
        pdfium.FPDFPageObjMark_RemoveParam(object, mark, key)
        dropped.add(text)
      }
    }
  })
  return [...dropped]
}

function saysMore(text: string): boolean {
  return text.length > mostCharacters || /\p{N}/u.test(text)
}

/** The call writes the bytes it needs beside the text. */
function actualText(pdfium: Pdfium, mark: number, key: number): string {
  return withMemory(pdfium, 4, (needed) =>
    readString(pdfium, (buffer, bytes) => {
      const isThere = pdfium.FPDFPageObjMark_GetParamStringValue(mark, key, buffer, bytes, needed)
      return isThere === 0 ? 0 : (pdfium.memory.HEAPU32[needed / 4] ?? 0)
    }),
  )
}
