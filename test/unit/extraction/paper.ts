import { extractFields } from '../../../main/extraction/extract-fields.ts'
import type { DocumentKind } from '../../../models/document-kind.ts'
import type { Document } from '../../../models/document.ts'
import type { Field, FieldName, FieldValue } from '../../../models/field.ts'
import type { PageText, Word } from '../../../models/page-text.ts'

const columns = 100
const rows = 66
const left = 0.06
const cell = (1 - 2 * left) / columns
const lineStep = 0.93 / rows

/** The words of a drawing in fixed pitch: a character is 1/100 of the text width, a line 1/66 of the page. */
export function wordsOf(drawing: string, confidence = 1): Word[] {
  return drawing
    .replace(/^\n/, '')
    .split('\n')
    .flatMap((line, row) =>
      [...line.matchAll(/\S+/gu)].map((match) => ({
        text: match[0],
        confidence,
        box: {
          x: left + match.index * cell,
          y: 0.03 + row * lineStep,
          width: match[0].length * cell,
          height: 0.011,
        },
      })),
    )
}

/** A page drawn with characters. */
export function pageOf(drawing: string, more: Partial<PageText> = {}): PageText {
  return {
    page: 1,
    source: 'text-layer',
    rotation: 0,
    skewDegrees: 0,
    aspectRatio: 210 / 297,
    toPicture: null,
    words: wordsOf(drawing),
    formEntries: [],
    tickMarks: [],
    ink: null,
    mrzZones: [],
    problem: null,
    layerDisagreement: null,
    unseen: [],
    ...more,
  }
}

export function documentOf(kind: DocumentKind, pages = 1): Document {
  return {
    id: 'doc-1',
    file: 'paper.pdf',
    place: 'nachweis[1]',
    sha256: '0'.repeat(64),
    slot: null,
    kind,
    kindNamed: true,
    kindsNear: [],
    pages: { first: 1, last: pages },
    textSource: 'text-layer',
    unreadablePages: [],
    kindBy: 'table',
  }
}

/** All fields that are read from drawn pages. */
export function fieldsOf(kind: DocumentKind, ...drawings: (string | PageText)[]): Field[] {
  const pages = drawings.map((drawing, index) =>
    typeof drawing === 'string' ? pageOf(drawing, { page: index + 1 }) : drawing,
  )
  return extractFields(documentOf(kind, pages.length), pages, { today: '2026-11-24' }).fields
}

/** Values by field name; of certain fields only, so that a test fails when a value is merely guessed. */
export function certainValues(
  kind: DocumentKind,
  ...drawings: (string | PageText)[]
): Partial<Record<FieldName, FieldValue | FieldValue[]>> {
  const values: Partial<Record<FieldName, FieldValue | FieldValue[]>> = {}
  for (const field of fieldsOf(kind, ...drawings).filter((one) => one.certain)) {
    const known = values[field.name]
    values[field.name] =
      known === undefined ? field.value : [...(Array.isArray(known) ? known : [known]), field.value]
  }
  return values
}
