import type { PageText } from '../../../models/page-text.ts'
import type { Box } from '../../../models/place.ts'
import { mapOntoPage } from '../../values/map-box.ts'

/** From the straightened page, where everything was read, to the page that people see. */
export function ontoPicture<Placed extends { readonly page: number; readonly box: Box }>(
  placed: Placed,
  pages: readonly PageText[],
): Placed {
  const toPicture = pages.find(({ page }) => page === placed.page)?.toPicture ?? null
  return toPicture === null ? placed : { ...placed, box: mapOntoPage(toPicture, placed.box) }
}
