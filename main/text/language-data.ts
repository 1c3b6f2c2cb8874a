import { join } from 'node:path'

/** Models of tesseract in `models/languages`: every Latin alphabet with German words, and OCR-B of machine readable zones. */
export type Language = 'latde' | 'mrz'

/** Absolute folder of the `*.traineddata` files. */
export const languageFolder = join(import.meta.dirname, '../../models/languages')
