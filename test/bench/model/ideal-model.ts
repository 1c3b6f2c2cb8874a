import { z } from 'zod'
import { fold } from '../../../main/values/fold.ts'
import type { AskModel } from '../../../models/model-question.ts'
import type { GeneratedApplication } from '../../documents/generate-application.ts'
import { printedFields } from '../printed-values.ts'

/**
 * A model that chooses what is printed and says nothing where nothing is: what offering, grounding and the parsers would make of the best of all models.
 * It has no opinions.
 */
export function createIdealModel({ documents }: GeneratedApplication): AskModel {
  const printed = documents.flatMap(({ html }) => printedFields(html))
  const use = { promptTokens: 0, answerTokens: 0, durationMs: 0 }
  return async ({ answerSchema }) => {
    const { properties } = offeredSchema.parse(answerSchema)
    const answer = Object.entries(properties).map(
      ([
        field,
        {
          properties: { quote },
        },
      ]) => {
        const own = printed.filter(({ name, text }) => name === field && squeezed(text) !== '')
        const said = ('items' in quote ? quote.items : quote).enum.filter((choice) =>
          own.some(({ text }) => isSame(squeezed(choice), squeezed(text))),
        )
        return [field, { quote: 'items' in quote ? said : (said[0] ?? '') }]
      },
    )
    return { type: 'answered', answer: Object.fromEntries(answer), use }
  }
}

const choiceSchema = z.object({ enum: z.string().array() })
const offeredSchema = z.object({
  properties: z
    .record(
      z.string(),
      z.object({
        properties: z.object({ quote: z.union([choiceSchema, z.object({ items: choiceSchema })]) }),
      }),
    )
    .catch({}), // a question of another kind
})

function isSame(choice: string, printed: string): boolean {
  return choice !== '' && (choice.includes(printed) || printed.includes(choice))
}

const squeezed = (text: string): string => fold(text).replaceAll(' ', '')
