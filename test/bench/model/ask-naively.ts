import { z } from 'zod'
import { charactersPerToken } from '../../../main/extraction/model/ask-fields.ts'
import { readValue } from '../../../main/extraction/value-readers/read-value.ts'
import type { CheckReport } from '../../../models/check-report.ts'
import { fieldTypes, type FieldName } from '../../../models/field.ts'
import { askedFields } from '../../../models/knowledge/asked-fields.ts'
import type { AskModel, ModelUse } from '../../../models/model-question.ts'
import type { GeneratedApplication, GeneratedDocument } from '../../documents/generate-application.ts'
import type { Delivered } from '../render-cached.ts'
import { sameValue } from '../same-value.ts'

/** What came of the one question about everything. */
export interface NaiveRun {
  readonly answered: boolean
  readonly use: ModelUse
  /** Printed values of fields that were asked for, and how many of them the answer has. */
  readonly printed: number
  readonly right: number
}

const tokensPerField = 40

/**
 * The opponent: the whole application in one prompt, every document with every field its kind has, values as strings. The values are read by the
 * product's parsers, and nothing is dropped: it gets the benefit of every doubt.
 */
export async function askNaively(
  { documents, truth }: GeneratedApplication,
  { places }: Delivered,
  report: CheckReport,
  askModel: AskModel,
): Promise<NaiveRun> {
  const asked = documents.filter(({ kind }) => askedFields[kind].length > 0)
  const task = asked.map(({ id, kind }) => `${id}: ${askedFields[kind].join(', ')}`).join('\n')
  const question = {
    system: 'Extract data from the documents of a residence permit application. Answer in JSON.',
    material: asked.map((document) => `### ${document.id}\n${textOf(document, places, report)}`).join('\n\n'),
    task: `For every document, give these values as they are written:\n${task}`,
    answerSchema: z.toJSONSchema(schemaOf(asked)),
    answerTokens: tokensPerField * asked.flatMap(({ kind }) => askedFields[kind]).length,
  }
  const reply = await askModel(question, new AbortController().signal)
  const answer = reply.type === 'answered' ? schemaOf(asked).safeParse(reply.answer).data : undefined
  const values = asked.flatMap(({ id, kind, truthFields }) => {
    const own = truthFields.filter(({ name }) => askedFields[kind].includes(name))
    return own.map(({ name, value }) => ({ name, value, said: answer?.[id]?.[name] ?? '' }))
  })
  const isRight = ({ name, value, said }: (typeof values)[number]): boolean =>
    readingsOf(said, name, truth.today).some((read) =>
      sameValue(value, { name, value: read, reader: 'model' }),
    )
  return {
    answered: answer !== undefined,
    use: reply.use,
    printed: values.length,
    right: values.filter(isRight).length,
  }
}

function schemaOf(documents: readonly GeneratedDocument[]) {
  const fields = (names: readonly FieldName[]) =>
    z.object(Object.fromEntries(names.map((name) => [name, z.string().max(160)])))
  return z.object(Object.fromEntries(documents.map(({ id, kind }) => [id, fields(askedFields[kind])])))
}

/** The string as it is, as the parser of the field reads it, and as the number or date it may already be. */
function readingsOf(said: string, name: FieldName, today: string) {
  const read = readValue(said, name, { today, dayFirst: true })
  return [said, ...(read === null ? [] : [read.value]), ...(fieldTypes[name] === 'flag' ? [said !== ''] : [])]
}

function textOf({ id }: GeneratedDocument, places: Delivered['places'], report: CheckReport): string {
  const place = places.find((each) => each.id === id)
  const own = report.documents.filter(
    ({ sha256, pages }) => sha256 === place?.sha256 && pages.first <= place.last && pages.last >= place.first,
  )
  return (report.pages ?? [])
    .filter(({ documentId }) => own.some((document) => document.id === documentId))
    .map(({ text }) => text)
    .join('\n')
}

/** How much context the one question of an application needs. */
export function naiveTokens({ documents }: GeneratedApplication, report: CheckReport): number {
  const text = (report.pages ?? []).reduce((sum, page) => sum + page.text.length, 0)
  const fields = documents.flatMap(({ kind }) => askedFields[kind])
  return Math.ceil(text / charactersPerToken + fields.length * (tokensPerField + 8) + 500)
}
