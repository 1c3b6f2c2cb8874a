import { fieldNameSchema, type FieldName, type FieldValue } from '../../models/field.ts'

/** A value that stands on a page: what a reader should find there. `page` from 1 within the document. */
export interface TruthField {
  readonly name: FieldName
  readonly value: FieldValue
  readonly page: number
}

export function escapeHtml(raw: string): string {
  return raw
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const unescapeHtml = (escaped: string): string =>
  escaped.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** A value of a paper, marked in the HTML with what it means, so that the truth is exactly what is printed. `shown` is HTML. */
export function mark(name: FieldName, meaning: FieldValue, shown: string): string {
  return `<span data-field="${name}" data-value="${escapeHtml(JSON.stringify(meaning))}">${shown}</span>`
}

/** A value that is read as it is written: names, texts, numbers of documents. */
export function text(name: FieldName, written: string): string {
  return mark(name, written, escapeHtml(written))
}

/** One A4 page. Everything on it is laid out inside; what does not fit is cut, so layouts keep their pages short. */
export function page(content: string, className = ''): string {
  return `<section class="page ${className}">${content}</section>`
}

function isFieldValue(value: unknown): value is FieldValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** Reads the marked values back from the HTML of a document, page by page. */
export function readTruth(html: string): TruthField[] {
  const pages = html.split('<section class="page').slice(1)
  return pages.flatMap((content, index) =>
    [...content.matchAll(/data-field="(\w+)" data-value="([^"]*)"/g)].flatMap(([, name, json]) => {
      const value: unknown = JSON.parse(unescapeHtml(json ?? 'null'))
      return isFieldValue(value) ? [{ name: fieldNameSchema.parse(name), value, page: index + 1 }] : []
    }),
  )
}

export const countPages = (html: string): number => html.split('<section class="page').length - 1
