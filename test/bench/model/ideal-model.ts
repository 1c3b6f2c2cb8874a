import { fold } from '../../../main/values/fold.ts'
import type { AskModel } from '../../../models/model-question.ts'
import type { GeneratedApplication } from '../../documents/generate-application.ts'
import { printedFields } from '../printed-values.ts'

/**
 * A model that quotes what is printed and says nothing where nothing is: what asking, grounding and the parsers would make of the best of all models.
 * It has no opinions.
 */
export function createIdealModel({ documents }: GeneratedApplication): AskModel {
  const printed = documents.flatMap(({ html }) => printedFields(html))
  const use = { promptTokens: 0, answerTokens: 0, durationMs: 0 }
  return async ({ material, answerSchema }) => {
    const text = squeezed(material)
    const quoteOf = (field: string): string =>
      printed.find(
        ({ name, text: value }) => name === field && squeezed(value) !== '' && text.includes(squeezed(value)),
      )?.text ?? ''
    const fields = Object.keys(answerSchema['properties'] ?? {})
    return {
      type: 'answered',
      answer: Object.fromEntries(fields.map((field) => [field, { quote: quoteOf(field) }])),
      use,
    }
  }
}

const squeezed = (text: string): string => fold(text).replaceAll(' ', '')
