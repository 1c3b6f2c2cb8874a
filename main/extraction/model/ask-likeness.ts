import type { ModelQuestion } from '../../../models/model-question.ts'
import { likenessAnswer } from '../../../models/opinion-answer.ts'
import type { LikenedField, Wordings } from '../../../models/opinion.ts'
import { modelSystem } from './ask-fields.ts'

const things: Readonly<Record<LikenedField, string>> = {
  jobTitle: 'job',
  occupation: 'occupation',
  programme: 'field of study',
}

/** Asks whether two wordings mean the same. */
export function askLikeness({ field, first, second }: Wordings): ModelQuestion {
  return {
    system: modelSystem,
    material: `First: ${first}\nSecond: ${second}`,
    task: `Copy both. Are they the same ${things[field]}? gleich = same, ähnlich = related, verschieden = different, unklar = unclear.`,
    answerSchema: likenessAnswer,
    answerTokens: 200,
  }
}
