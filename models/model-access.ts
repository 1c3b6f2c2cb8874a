import { z } from 'zod'
import { modelEndpointSchema } from './model-endpoint.ts'
import { modelProblems } from './model-problems.ts'
import type { ModelProblem } from './model-question.ts'

const problems = Object.keys(modelProblems) as ModelProblem[] // oxlint-disable-line typescript/no-unsafe-type-assertion -- the table has exactly these keys

/** Where a case may ask the language model, or why it may not. */
export const modelAccessSchema = z.union([
  z.object({ endpoint: modelEndpointSchema }),
  z.object({ problem: z.enum(problems) }),
])
export type ModelAccess = z.infer<typeof modelAccessSchema>
