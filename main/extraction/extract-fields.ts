import type { IsoDate } from '../../models/dates.ts'
import type { Document, MrzResult } from '../../models/document.ts'
import type { Field } from '../../models/field.ts'
import { fieldLabels } from '../../models/knowledge/field-labels.ts'
import type { KindLabels, Section } from '../../models/knowledge/label-table.ts'
import type { PageText } from '../../models/page-text.ts'
import type { Candidate } from './candidate.ts'
import { doubtBesideZone } from './certainty/doubt-beside-zone.ts'
import { contextOf, type ReadContext } from './read-context.ts'
import { type PageStyle, styleOf } from './regions/page-style.ts'
import { judgeCandidates } from './certainty/judge-certainty.ts'
import { type Vocabulary, vocabularyOf } from './printed-labels/label-vocabulary.ts'
import { ontoPicture } from './words/onto-picture.ts'
import { readFormNames } from './labelled-fields/read-form-names.ts'
import { withPayPeriod } from './prose/read-pay-period.ts'
import { readLabels } from './labelled-fields/read-labels.ts'
import { readLetter } from './prose/read-letter.ts'
import { type PageReading, readPage } from './printed-labels/read-page.ts'
import { readParties } from './prose/read-parties.ts'
import { readPeriods } from './prose/read-periods.ts'
import { readRunningText } from './prose/read-running-text.ts'
import { readSignatures, withoutSigningCaptions } from './prose/read-signatures.ts'
import { readTicks, type TickReading } from './ticks/read-ticks.ts'
import { readZones } from './mrz/read-zones.ts'

/** What was read from one document. */
export interface Extraction {
  readonly fields: Field[]
  readonly mrz: MrzResult | null
}

/**
 * Reads the fields of a document of known kind from the text of its pages: at their labels, in running text, in ticks and form entries, in the machine
 * readable zone. Pure; the order of the words does not matter. A value that is not found yields no field.
 */
export function extractFields(
  document: Document,
  pages: readonly PageText[],
  { today }: { readonly today: IsoDate },
): Extraction {
  const labels = fieldLabels[document.kind]
  const zones = labels.zone === true ? readZones(document, pages, today) : { fields: [], mrz: null }
  const read = readPages(labels, document, pages, contextOf(pages, today))
  const asked = new Set(read.flatMap((page) => [...page.asked]))
  const candidates = withPayPeriod(read.flatMap((page) => page.candidates)).filter(
    (candidate) => !asked.has(candidate.field) || isTick(candidate),
  )
  const fields = [
    ...doubtBesideZone(judgeCandidates(candidates, document), zones.fields, pages),
    ...zones.fields,
  ]
  return {
    fields: fields.map((field) => ontoPicture(field, pages)),
    mrz: zones.mrz && ontoPicture(zones.mrz, pages),
  }
}

function readPages(
  labels: KindLabels,
  document: Document,
  pages: readonly PageText[],
  context: ReadContext,
): TickReading[] {
  const known = vocabularyOf(document.kind)
  let section: Section | null = null
  const read = pages.map((source) => {
    const vocabulary = { ...known, tolerant: source.source === 'ocr' }
    const page = readPage(source, vocabulary, section, context)
    section = page.hits.at(-1)?.section ?? section
    return { page, labelled: withoutSigningCaptions(page), vocabulary }
  })
  const style = styleOf(read.map(({ labelled }) => labelled))
  return read.map((one, index) => readOnePage(labels, one, style, index === 0))
}

/** A page laid out with its labels; `labelled` = without the captions under places to sign. */
interface LaidPage {
  readonly page: PageReading
  readonly labelled: PageReading
  readonly vocabulary: Vocabulary
}

function readOnePage(
  labels: KindLabels,
  { page, labelled, vocabulary }: LaidPage,
  style: PageStyle,
  first: boolean,
): TickReading {
  const source = page.layout.source
  const ticks = readTicks(labels.ticks ?? [], page)
  const candidates = [
    ...readLabels(labels.entries, { ...labelled, style }),
    ...readRunningText(labels.entries, page),
    ...(labels.parties === undefined ? [] : readParties(labels.parties, page)),
    ...(labels.letter === undefined || !first ? [] : readLetter(labels.letter, page)),
    ...ticks.candidates,
    ...readFormNames(source, vocabulary, page.context),
    ...(labels.periods === true ? readPeriods(page) : []),
    ...(labels.signed === true ? readSignatures(page) : []),
  ]
  return { candidates, asked: ticks.asked }
}

/** Where ticks answer a question, the printed words of its options are no answer, whether the ticks could be read or not. */
function isTick({ raw, reader }: Candidate): boolean {
  return reader === 'form' && /^[☒☐]/u.test(raw)
}
