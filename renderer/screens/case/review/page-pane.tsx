import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import type { CaseState } from '../../../../models/case-state.ts'
import type { Box } from '../../../../models/place.ts'
import { useKeys } from '../../../shared/use-keys.ts'
import { reviewWords } from '../../../wording/case.ts'
import { placesOf, statedPlace } from '../finding-places.ts'
import type { Selection, ShownPlace } from '../use-selection.ts'
import { indexOfPage, listPages } from './page-list.ts'
import { PagePicture } from './page-picture.tsx'
import { PageTools } from './page-tools.tsx'
import { turned, zoomOnPlace, type Turn } from './picture.ts'
import classes from './page-pane.module.css'
import { Thumbnails } from './thumbnails.tsx'

interface Props {
  readonly state: CaseState
  readonly selection: Selection
}

/** Width by height, until a picture says its own. */
const a4 = 210 / 297

const zooms = [50, 75, 100, 125, 150, 200, 300, 400] as const

/** The page in question with the place outlined; zoom, turn and the way to every other page. */
export function PagePane({ state, selection }: Props) {
  const { place, selected, stated } = selection
  const [chosenZoom, setZoom] = useState<number | 'place'>('place')
  const [aspect, setAspect] = useState(a4)
  const [turn, setTurn] = useState<Turn>(0)
  const { ref, width } = useElementSize()
  const pages = listPages(state.documents)
  const index = indexOfPage(pages, place)
  const formPlace = selected ? statedPlace(selected.finding, stated) : null
  const form = state.documents.find(({ kind }) => kind === 'application-summary')
  const toForm = formPlace ?? (form ? { documentId: form.id, page: form.pages.first, box: null } : null)

  const boxes = place === null ? [] : boxesOn(place, selected ? placesOf(selected.finding, stated) : [])
  const fittedPx = Math.max(width - 24, 200)
  const zoom = chosenZoom === 'place' ? Math.round(100 * zoomOnPlace(boxes[0], fittedPx, aspect)) : chosenZoom

  const goToPage = (next: number) => {
    const page = pages[next]
    if (page !== undefined) selection.goTo({ documentId: page.documentId, page: page.page, box: null })
  }
  const zoomBy = (step: 1 | -1) => {
    const next = step === 1 ? zooms.find((each) => each > zoom) : zooms.findLast((each) => each < zoom)
    if (next !== undefined) setZoom(next)
  }
  const fit = () => setZoom(chosenZoom === 'place' ? 100 : 'place')
  useKeys({
    '+': () => zoomBy(1),
    '-': () => zoomBy(-1),
    z: fit,
    d: () => setTurn(turned(turn)),
    f: () => toForm !== null && selection.goTo(toForm),
    PageDown: () => goToPage(index + 1),
    PageUp: () => goToPage(index - 1),
  })

  if (place === null) return <p className={classes.empty}>{reviewWords.noPage}</p>
  return (
    <>
      <PageTools
        documents={state.documents}
        place={place}
        zoom={zoom}
        onZoom={zoomBy}
        onFit={fit}
        onTurn={() => setTurn(turned(turn))}
        onDocument={(documentId) => goToPage(pages.findIndex((page) => page.documentId === documentId))}
        onStep={(step) => goToPage(index + step)}
        onForm={toForm === null ? null : () => selection.goTo(toForm)}
      />
      <div className={classes.viewer}>
        <Thumbnails
          caseId={state.caseId}
          documents={state.documents}
          pages={pages}
          current={index}
          onGo={goToPage}
        />
        <div ref={ref} className={classes.desk} tabIndex={0} role="region" aria-label={reviewWords.desk}>
          {width > 0 && (
            <PagePicture
              key={`${place.documentId} ${place.page}`}
              caseId={state.caseId}
              document={state.documents.find(({ id }) => id === place.documentId)}
              page={place.page}
              boxes={boxes}
              shownWidthPx={(fittedPx * zoom) / 100}
              turn={turn}
              aspect={aspect}
              onAspect={setAspect}
            />
          )}
        </div>
      </div>
    </>
  )
}

/** What is outlined on the shown page, the place to look at first; each once. */
function boxesOn(shown: ShownPlace, places: readonly ShownPlace[]): readonly Box[] {
  const here = places.filter(({ documentId, page }) => documentId === shown.documentId && page === shown.page)
  const boxes = [shown, ...here].flatMap(({ box }) => (box === null ? [] : [box]))
  return [...new Map(boxes.map((box) => [JSON.stringify(box), box])).values()]
}
