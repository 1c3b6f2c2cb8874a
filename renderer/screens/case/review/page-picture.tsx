import { useEffect, useRef, useState } from 'react'
import type { Document } from '../../../../models/document.ts'
import { nameOfKind } from '../../../../models/knowledge/german-names.ts'
import type { Box } from '../../../../models/place.ts'
import { reviewWords } from '../../../wording/case.ts'
import { bringIntoView } from './bring-into-view.ts'
import { frameOf, overlay, pictureUrl, type Turn } from './picture.ts'
import classes from './page-pane.module.css'
import outline from './outline.module.css'

interface Props {
  readonly caseId: string
  readonly document: Document | undefined
  readonly page: number
  readonly boxes: readonly Box[] // the first is the one to look at
  readonly shownWidthPx: number
  readonly turn: Turn
  readonly aspect: number // width by height, of this page or assumed until its picture is there
  readonly onAspect: (aspect: number) => void
}

/** One page with its places outlined, scrolled so that the first of them is seen. */
export function PagePicture(props: Props) {
  const { caseId, document, page, boxes, shownWidthPx, turn, aspect, onAspect } = props
  const [failed, setFailed] = useState(false)
  const first = useRef<HTMLSpanElement>(null)
  const [box] = boxes
  const target = box === undefined ? '' : `${box.x} ${box.y}`
  useEffect(() => {
    const desk = first.current?.closest(`.${classes.desk}`)
    if (first.current && desk) bringIntoView(first.current, desk, 'middle')
  }, [target, aspect, turn, shownWidthPx])

  if (failed) return <p className={classes.empty}>{sayProblem(document, page)}</p>
  const size = frameOf(shownWidthPx, aspect, turn)
  return (
    <div className={classes.frame} style={size.frame}>
      <div
        className={classes.sheet}
        style={{ ...size.page, transform: `translate(-50%, -50%) rotate(${turn}deg)` }}
      >
        <img
          className={classes.picture}
          src={pictureUrl(
            caseId,
            { documentId: document?.id ?? '', page },
            size.page.width * window.devicePixelRatio,
          )}
          alt={reviewWords.picture(nameOfKind(document?.kind ?? 'unknown'), page)}
          draggable={false}
          onLoad={({ currentTarget }) => onAspect(currentTarget.naturalWidth / currentTarget.naturalHeight)}
          onError={() => setFailed(true)}
        />
        {boxes.map((each, index) => (
          <span
            key={`${each.x} ${each.y} ${index}`}
            ref={index === 0 ? first : undefined}
            className={outline.outline}
            style={overlay(each)}
          />
        ))}
      </div>
    </div>
  )
}

function sayProblem(document: Document | undefined, page: number): string {
  const problem = document?.unreadablePages.find((each) => each.page === page)?.problem
  return problem ? `${reviewWords.pictureFailed} ${reviewWords.problems[problem]}` : reviewWords.pictureFailed
}
