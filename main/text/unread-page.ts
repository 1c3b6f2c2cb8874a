import type { PageImage } from '../../models/page-image.ts'
import type { PageProblem, PageText } from '../../models/page-text.ts'
import { unseenTexts } from './layer/unseen-texts.ts'

/** A page of which nothing could be read. */
export function unreadPage(image: PageImage, problem: PageProblem): PageText {
  return {
    page: image.page,
    source: 'none',
    rotation: 0,
    skewDegrees: 0,
    aspectRatio: image.heightPx > 0 ? image.widthPx / image.heightPx : 1,
    toPicture: null,
    words: [],
    formEntries: image.formEntries,
    tickMarks: [],
    ink: null,
    mrzZones: [],
    problem,
    layerDisagreement: null,
    unseen: unseenTexts(image, 0, image.layer ?? []),
  }
}
