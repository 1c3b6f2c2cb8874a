import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Document } from '../../../../models/document.ts'
import { nameOfKind } from '../../../../models/knowledge/german-names.ts'
import { withSoftHyphens } from '../../../shared/soft-hyphens.ts'
import { reviewWords } from '../../../wording/case.ts'
import type { ListedPage } from './page-list.ts'
import { pictureUrl } from './picture.ts'
import classes from './page-pane.module.css'

interface Props {
  readonly caseId: string
  readonly documents: readonly Document[]
  readonly pages: readonly ListedPage[]
  readonly current: number
  readonly onGo: (index: number) => void
}

const stepOfKey: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Small pictures of all pages; only those in view are drawn. One stop for the Tab key, arrows go on from there. */
export function Thumbnails({ caseId, documents, pages, current, onGo }: Props) {
  const scroll = useRef<HTMLElement>(null)
  const rows = useVirtualizer({
    count: pages.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (pages[index]?.first ? 170 : 132),
    overscan: 3,
  })
  useEffect(() => {
    if (current >= 0) rows.scrollToIndex(current, { align: 'auto' })
  }, [current, rows])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = current + (stepOfKey[event.key] ?? 0)
    if (next === current || pages[next] === undefined) return
    event.preventDefault()
    onGo(next)
    requestAnimationFrame(() =>
      scroll.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`)?.focus(),
    )
  }
  return (
    <nav ref={scroll} className={classes.thumbnails} aria-label={reviewWords.pages} onKeyDown={onKeyDown}>
      <ol className={classes.thumbnailList} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const page = pages[index]
          const document = documents.find(({ id }) => id === page?.documentId)
          if (page === undefined || document === undefined) return null
          return (
            <li
              key={index}
              ref={rows.measureElement}
              data-index={index}
              className={classes.thumbnailRow}
              style={{ transform: `translateY(${start}px)` }}
            >
              {page.first && (
                <span className={classes.thumbnailTitle}>{withSoftHyphens(nameOfKind(document.kind))}</span>
              )}
              <button
                type="button"
                className={classes.thumbnail}
                aria-current={index === current ? 'page' : undefined}
                aria-label={reviewWords.picture(nameOfKind(document.kind), page.page)}
                tabIndex={index === Math.max(current, 0) ? 0 : -1}
                onClick={() => onGo(index)}
              >
                <ThumbnailPicture url={pictureUrl(caseId, page, 160)} />
                <span>{page.page}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** The small picture of a page, or a word where it cannot be drawn. */
function ThumbnailPicture({ url }: { readonly url: string }) {
  const [failed, setFailed] = useState(false)
  if (failed) return <span className={classes.noPicture}>{reviewWords.noPicture}</span>
  return <img src={url} alt="" loading="lazy" onError={() => setFailed(true)} />
}
