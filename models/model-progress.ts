import { z } from 'zod'

/** How far the language model has come with a case. */
export const modelProgressSchema = z.object({
  documentsAsked: z.int(),
  documentsTotal: z.int(),
  tokens: z.int(), // read and written so far
  secondsLeft: z.number().nullable(), // null = nothing is known yet
})
export type ModelProgress = z.infer<typeof modelProgressSchema>

/**
 * What the language model was asked and what became of its answers, all numbers. A quote is grounded when its words were found on the page, its parser
 * accepted them and nothing spoke against it; everything else was dropped.
 */
export const modelReportSchema = z.object({
  documents: z.int(),
  questions: z.int(),
  notAnswered: z.int(), // too long, without end, no JSON, too late
  unusable: z.int(), // of these: no JSON, or not of the shape that was asked for
  quotes: z.int(), // that were not empty
  notFound: z.int(), // dropped: no such words on the page
  noValue: z.int(), // dropped: not what the field holds
  implausible: z.int(), // dropped: the place of another field, an impossible date, no fitting word beside
  agreed: z.int(), // the same as an unsure reading of another reader
  promptTokens: z.int(),
  answerTokens: z.int(),
  durationMs: z.number(),
})
export type ModelReport = z.infer<typeof modelReportSchema>

export const modelCounters = modelReportSchema.keyof().options

/** A model that has not been asked anything yet. */
export const nothingAsked: ModelReport = {
  documents: 0,
  questions: 0,
  notAnswered: 0,
  unusable: 0,
  quotes: 0,
  notFound: 0,
  noValue: 0,
  implausible: 0,
  agreed: 0,
  promptTokens: 0,
  answerTokens: 0,
  durationMs: 0,
}
