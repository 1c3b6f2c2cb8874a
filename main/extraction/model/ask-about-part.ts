import { type FieldName, severalTimes } from '../../../models/field.ts'
import type { ModelQuestion } from '../../../models/model-question.ts'
import { contextOf } from '../read-context.ts'
import { askForFields, roomForText } from './ask-fields.ts'
import { choicesOf } from './find-choices.ts'
import type { AskedDocument } from './ground-quotes.ts'
import type { DocumentPart } from './page-parts.ts'
import { showChoices } from './show-choices.ts'

/** A question about a part of a document, and the fields it asks for. */
interface PartQuestion {
  readonly question: ModelQuestion
  readonly fields: readonly FieldName[]
}

/** Asks for those of the open fields that the part can hold, as a choice among its own words; null when it can hold none: then nothing is asked. */
export function askAboutPart(
  part: DocumentPart,
  open: readonly FieldName[],
  { document, pages, known, today }: AskedDocument,
  contextTokens: number,
): PartQuestion | null {
  const sure = known.filter(({ certain }) => certain)
  const context = { ...contextOf(pages, today), document, pages, known: sure }
  const choices = open
    .map((name) => ({ name, choices: choicesOf(name, part, context) }))
    .filter((field) => field.choices.length > 0)
  if (choices.length === 0) return null
  const offered = choices.map((field) => ({
    name: field.name,
    quotes: field.choices.map(({ quote }) => quote),
    several: severalTimes.has(field.name),
  }))
  const text = showChoices(
    part,
    choices.flatMap((field) => field.choices),
    roomForText(contextTokens, offered),
  )
  return { question: askForFields(text, offered), fields: offered.map(({ name }) => name) }
}
