import type { CaseFacts } from '../../models/case-facts.ts'
import type { Correction } from '../../models/case-state.ts'
import type { Document } from '../../models/document.ts'
import type { Field } from '../../models/field.ts'

type FieldCorrection = Extract<Correction, { type: 'field' }>

const wholePage = { x: 0, y: 0, width: 1, height: 1 }

/**
 * The facts as the person has corrected them, in the order they did. A document whose kind they set is read again by `reread`; a value of theirs
 * takes the place of every reading of that name in that document (null: there is no such value). What they set is marked as theirs.
 */
export function correctFacts(
  facts: CaseFacts,
  corrections: readonly Correction[],
  reread: (document: Document) => readonly Field[],
): CaseFacts {
  return corrections.reduce(
    (corrected, correction) =>
      correction.type === 'kind' ? setKind(corrected, correction, reread) : setField(corrected, correction),
    facts,
  )
}

function setKind(
  facts: CaseFacts,
  { documentId, kind }: Extract<Correction, { type: 'kind' }>,
  reread: (document: Document) => readonly Field[],
): CaseFacts {
  const before = facts.documents.find(({ id }) => id === documentId)
  if (before === undefined) return facts
  const document: Document = { ...before, kind, kindNamed: true, kindsNear: [], kindBy: 'person' }
  const typed = facts.fields.filter((field) => field.documentId === documentId && field.reader === 'person')
  const read = reread(document).filter(({ name }) => !typed.some((field) => field.name === name))
  return {
    ...facts,
    documents: facts.documents.map((each) => (each === before ? document : each)),
    fields: [...facts.fields.filter((field) => field.documentId !== documentId), ...read, ...typed],
  }
}

function setField(facts: CaseFacts, correction: FieldCorrection): CaseFacts {
  const { documentId, page, name, value, box } = correction
  if (!facts.documents.some(({ id }) => id === documentId)) return facts
  const others = facts.fields.filter((field) => field.documentId !== documentId || field.name !== name)
  if (value === null) return { ...facts, fields: others }
  const field: Field = {
    documentId,
    page,
    box: box ?? wholePage,
    quote: '',
    name,
    value,
    raw: String(value),
    reader: 'person',
    confidence: 1,
    certain: true,
  }
  return { ...facts, fields: [...others, field] }
}
