import { z } from 'zod'

/** Fractions 0..1 of the upright page, origin top left, so that a box holds at every resolution. */
export const boxSchema = z.object({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0).max(1),
  height: z.number().min(0).max(1),
})
export type Box = z.infer<typeof boxSchema>

/** A plane projective map, 3 × 3 row by row, for points as columns (x, y, 1). */
export type PlaneMap = readonly [number, number, number, number, number, number, number, number, number]

/** Where something stands: the document, the page (from 1, within the delivered file), the box, and the words as they stand there. */
export const placeSchema = z.object({
  documentId: z.string(),
  page: z.int().min(1),
  box: boxSchema,
  quote: z.string(),
})
export type Place = z.infer<typeof placeSchema>
