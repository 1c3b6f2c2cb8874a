import type { Box } from '../../../models/place.ts'
import type { Word } from '../../../models/page-text.ts'
import { around } from '../../values/area.ts'
import { fold } from '../../values/fold.ts'

/** A piece of a word: words are cut at `: / ( ) , |` so that a label and its value can share one. Unit of length: the height of the page. */
export interface Token {
  readonly text: string
  readonly key: string // folded without spaces; '' = punctuation only
  readonly glued: boolean // stands directly behind the token before, without a space
  readonly page: number
  readonly aspectRatio: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly confidence: number
  readonly fromForm: boolean // the entry of an AcroForm field, not printed text
}

const cut = /[:/()|,;]|[^:/()|,;]+/gu
const keepWhole = /\d[:/,;]\d|^[_.]+$/u // dates, amounts, times

/** Cuts a word into tokens; each gets its share of the word's width. */
export function tokensOf(word: Word, page: { page: number; aspectRatio: number }, fromForm = false): Token[] {
  const text = word.text.replace(/[._…·]{3,}/gu, ' ').trim()
  const pieces = keepWhole.test(text) ? [text] : [...text.matchAll(cut)].map((match) => match[0])
  const width = word.box.width * page.aspectRatio
  const left = word.box.x * page.aspectRatio
  let at = 0
  return pieces
    .filter((piece) => piece.trim() !== '')
    .map((piece, index) => {
      const from = at
      at += piece.length
      return {
        text: piece.trim(),
        key: fold(piece).replaceAll(' ', ''),
        glued: index > 0,
        page: page.page,
        aspectRatio: page.aspectRatio,
        left: left + (width * from) / text.length,
        right: left + (width * at) / text.length,
        top: word.box.y,
        bottom: word.box.y + word.box.height,
        confidence: word.confidence,
        fromForm,
      }
    })
}

/** The box of the tokens as fractions of the page, inside 0..1. */
export function boxOf(tokens: readonly Token[]): Box {
  const aspectRatio = tokens[0]?.aspectRatio ?? 1
  const area = around(tokens)
  const x = clamp(area.left / aspectRatio)
  const y = clamp(area.top)
  return {
    x,
    y,
    width: Math.min(1 - x, Math.max(0, (area.right - area.left) / aspectRatio)),
    height: Math.min(1 - y, Math.max(0, area.bottom - area.top)),
  }
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
