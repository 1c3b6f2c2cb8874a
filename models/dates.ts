import { z } from 'zod'

/** A day `YYYY-MM-DD` without a time zone; never pushed through a local clock. */
export const isoDateSchema = z.iso.date()
export type IsoDate = string

/** A day, a month or a year: `1990-05-17`, `1990-05` or `1990`. Partly known birth dates are legal input (XAusländer `teilbekanntesDatum`). */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
export type PartialDate = string
