import { inlineOf } from './find-regions.ts'
import type { LabelHit } from '../printed-labels/label-hit.ts'
import type { PageReading } from '../printed-labels/read-page.ts'

/**
 * Is the label the title of a clause that goes on behind it ('3. Vergütung. Der Arbeitnehmer erhält ...')? Then sentences follow, not a value. An
 * abbreviated label ('Geb.-Dat. 12.03.1990') has no words in small letters behind its full stop.
 */
export function headsClause(hit: LabelHit, page: PageReading): boolean {
  if (!hit.tight || !/\p{L}{4}\.$/u.test(hit.tokens.at(-1)?.text ?? '')) return false
  const behind = inlineOf(hit, page)
  return behind.length >= 3 && behind.some(({ text }) => /^\p{Ll}{2}/u.test(text))
}
