import { reviewWords } from '../../../wording/case.ts'
import type { ShownPlace } from '../use-selection.ts'
import { Crop } from './crop.tsx'
import classes from './finding.module.css'

interface Props {
  readonly caseId: string
  readonly value: string
  readonly place: ShownPlace | null
  readonly caption: string
  readonly reading: string | null
  readonly onShowPlace: (place: ShownPlace) => void
}

/** One of the two values that are compared: the cut-out of its page, the value, where it stands, who read it. */
export function EvidenceFigure({ caseId, value, place, caption, reading, onShowPlace }: Props) {
  return (
    <figure className={classes.figure}>
      {place !== null && place.box !== null && (
        <button
          type="button"
          className={classes.crop}
          aria-label={reviewWords.showPlace(caption)}
          onClick={() => onShowPlace(place)}
        >
          <Crop caseId={caseId} place={place} box={place.box} />
        </button>
      )}
      <div className={classes.value}>{value}</div>
      <figcaption className={classes.caption}>
        {place === null ? (
          caption
        ) : (
          <button type="button" className={classes.link} onClick={() => onShowPlace(place)}>
            {caption}
          </button>
        )}
        {reading !== null && <div>{reading}</div>}
      </figcaption>
    </figure>
  )
}
