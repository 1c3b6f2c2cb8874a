import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GreyImage } from './raster/grey-image.ts'
import { mendSharpS } from './mend-sharp-s.ts'
import { readTsv, type RecognisedLine } from './read-tsv.ts'
import { startEngine, type TesseractEngine } from './tesseract-engine.ts'

/** How tesseract divides what it is given: its page segmentation modes. */
const layouts = { page: 3, block: 6, line: 7 }
export type Layout = keyof typeof layouts

const zoneDpi = 300

/** Tesseract in this thread, which waits until a picture is recognised. After an exception it is of no more use. */
export interface Ocr {
  /** Lines of text on a prepared picture, in tesseract's reading order. */
  readText(image: GreyImage, layout: Layout, dpi: number): RecognisedLine[]
  /** Lines of a cut out machine readable zone. */
  readZone(image: GreyImage): RecognisedLine[]
}

/** Starts tesseract with the models of a folder; the one for zones when it is first needed. No network, no cache, no file written. */
export function startOcr(program: WebAssembly.Module, folder: string): Ocr {
  const start = (model: string): TesseractEngine =>
    startEngine(program, readFileSync(join(folder, `${model}.traineddata`)))
  const text = start('latde')
  let zones: TesseractEngine | null = null
  return {
    readText: (image, layout, dpi) =>
      readTsv(text.recognise(image, layouts[layout], dpi)).map((line) => line.map(mendSharpS)),
    readZone: (image) => readTsv((zones ??= start('mrz')).recognise(image, layouts.block, zoneDpi)),
  }
}
