import type { IsoDate } from '../../models/dates.ts'
import type { PageText } from '../../models/page-text.ts'

/** What the readers of one document know beside its words. */
export interface ReadContext {
  readonly today: IsoDate
  /** The document writes the day before the month ('24/09/2032' stands in it): then '04/05/1990' is no riddle. */
  readonly dayFirst: boolean
}

const dayBeforeMonth =
  /(?<!\d)(?:1[3-9]|2\d|3[01])[/-](?:0?[1-9]|1[0-2])[/-](?:(?:19|20)\d{2}|\d{2})(?![\d/-])/u
const monthBeforeDay =
  /(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:1[3-9]|2\d|3[01])[/-](?:(?:19|20)\d{2}|\d{2})(?![\d/-])/u

export function contextOf(pages: readonly PageText[], today: IsoDate): ReadContext {
  const words = pages.flatMap((page) => page.words.map((word) => word.text))
  const dayFirst =
    words.some((word) => dayBeforeMonth.test(word)) && !words.some((word) => monthBeforeDay.test(word))
  return { today, dayFirst }
}
