import type { Box } from '../../../../models/place.ts'
import classes from './finding.module.css'
import outline from './outline.module.css'
import { cropAround, overlay, pictureUrl } from './picture.ts'

interface Props {
  readonly caseId: string
  readonly place: { readonly documentId: string; readonly page: number }
  readonly box: Box
}

/** Width a crop has on the screen at most, in px; decides how sharp its picture must be. */
const widestPx = 600

/** The cut-out of a page around a place, the place outlined. Decoration: the value stands beside it as text. */
export function Crop({ caseId, place, box }: Props) {
  const { pageWidth, x, y } = cropAround(box)
  const shownWidthPx = widestPx * pageWidth * window.devicePixelRatio
  return (
    <span
      className={classes.cropPage}
      style={{ width: `${pageWidth * 100}%`, transform: `translate(${-x * 100}%, ${-y * 100}%)` }}
    >
      <img className={classes.cropPicture} src={pictureUrl(caseId, place, shownWidthPx)} alt="" />
      <span className={outline.outline} style={overlay(box, 0.003)} />
    </span>
  )
}
