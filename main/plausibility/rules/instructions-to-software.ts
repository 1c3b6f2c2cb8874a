import type { Document } from '../../../models/document.ts'
import type { Instruction, InstructionCarrier } from '../../../models/instruction.ts'
import { nameOfKind } from '../../../models/knowledge/german-names.ts'
import type { CaseView } from '../case-view.ts'
import type { Observation, Rule } from '../rule.ts'

/**
 * A document says something to the programs that read it: one finding for each such document, and for the form. The check follows none of it; who put
 * it there and why is for the person to ask. Art. 15 (5) of Regulation (EU) 2024/1689: resilience against attempts to alter outputs by
 * manipulated inputs, measures to detect them.
 */
export const instructionsToSoftware: Rule = {
  id: 'instructions-to-software',
  group: 'A',
  severity: 'P',
  norm: 'Art. 15 Abs. 5 Verordnung (EU) 2024/1689 (KI-VO)',
  observe: (view) => [
    ...observeForm(view),
    ...view.documents.flatMap((document) => observeDocument(view, document)),
  ],
}

/** Where it stands, after 'S. 2, '. */
const carriers: Readonly<Record<InstructionCarrier, string>> = {
  page: 'auf der Seite',
  'hidden-text': 'in nicht sichtbarem Text',
  note: 'in einer Anmerkung',
  'form-field': 'in einem Formularfeld',
  metadata: 'in den Metadaten der Datei',
  attachment: 'im Namen eines Anhangs',
  bookmark: 'in einem Lesezeichen',
  'file-name': 'im Dateinamen',
  slot: 'in der Bezeichnung',
  form: 'in den Angaben zum Antrag',
}
const mostQuoted = 3
const consequence =
  'Sie wurden nicht befolgt und haben kein Ergebnis verändert. Bitte ansehen, woher der Text stammt.'

function observeForm(view: CaseView): Observation[] {
  const own = view.instructions.filter(({ documentId }) => documentId === null)
  const [first] = own
  if (!first) return []
  const text = `Antrag enthält Anweisungen an Prüfprogramme: ${say(own)} ${consequence}`
  return [{ subject: 'application', outcome: 'differs', stated: { value: first.quote, source: 'Antrag', field: null }, text }] // prettier-ignore
}

function observeDocument(view: CaseView, document: Document): Observation[] {
  const own = view.instructions.filter(({ documentId }) => documentId === document.id)
  if (own.length === 0) return []
  return [
    {
      subject: document.kind,
      outcome: 'differs',
      found: own.map(({ page, box, quote }) => ({ value: quote, documentId: document.id, page, box, quote })),
      text: `Dokument enthält Anweisungen an Prüfprogramme (${nameOfKind(document.kind)}): ${say(own)} ${consequence}`,
    },
  ]
}

/** 'S. 1, in den Metadaten der Datei: „…“; ...', each place with the beginning of what stands there. */
function say(instructions: readonly Instruction[]): string {
  const said = instructions.slice(0, mostQuoted).map(({ documentId, page, carrier, quote }) => {
    const where = documentId === null ? carriers[carrier] : `S. ${page}, ${carriers[carrier]}`
    return `${where}: „${quote}“`
  })
  const more = instructions.length - said.length
  return `${said.join('; ')}${more > 0 ? ` und an ${more} weiteren Stellen` : ''}.`
}
