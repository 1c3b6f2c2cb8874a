import type { PageImage } from '../../models/page-image.ts'
import type { PageText } from '../../models/page-text.ts'
import { RecognitionFailure } from './ocr-worker.ts'
import { orderWords } from './order-words.ts'
import { toPageBox, uprightFractions } from './page-map.ts'
import { leanOf } from './prepare-page.ts'
import { compose } from './raster/homography.ts'
import { inkGrid } from './raster/ink-grid.ts'
import { recognisePage } from './recognise-page.ts'
import type { Recogniser } from './recogniser.ts'

/** Reads one page. */
export async function readPage(
  image: PageImage,
  recogniser: Recogniser,
  signal: AbortSignal,
): Promise<PageText> {
  const { prepared, lines } = await recognisePage(image, image.dpi, recogniser, signal)
  const { rotation, skewDegrees } = leanOf(prepared)
  const toPage = compose(uprightFractions(image.widthPx, image.heightPx, rotation), prepared.toDelivered)
  const aspectRatio = rotation % 180 === 0 ? image.widthPx / image.heightPx : image.heightPx / image.widthPx
  const words = orderWords(lines.flat())
    .flat()
    .map((word) => ({ ...word, box: toPageBox(word.box, toPage) }))
  return {
    page: image.page,
    source: 'ocr',
    rotation,
    skewDegrees,
    aspectRatio,
    words,
    formEntries: image.formEntries,
    tickMarks: [],
    ink: inkGrid(prepared.image, toPage, aspectRatio),
    mrzZones: [],
    problem: null,
    layerDisagreement: null,
  }
}
