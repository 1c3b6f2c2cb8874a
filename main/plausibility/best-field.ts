import type { Field, Reader } from '../../models/field.ts'

const readerRank: Readonly<Record<Reader, number>> = { person: 0, mrz: 1, form: 2, label: 3, model: 4 }

/** Certain before uncertain, the person's correction before MRZ before form before label before the language model, then confidence, then the place on the page. */
export function bestField(fields: readonly Field[]): Field | undefined {
  return fields.toSorted(byReliability)[0]
}

/** Order of reliability; the same for every order of delivery. */
export function byReliability(a: Field, b: Field): number {
  return (
    Number(b.certain) - Number(a.certain) ||
    readerRank[a.reader] - readerRank[b.reader] ||
    b.confidence - a.confidence ||
    a.page - b.page ||
    a.box.y - b.box.y ||
    String(a.value).localeCompare(String(b.value), 'de')
  )
}
