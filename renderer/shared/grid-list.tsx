import { useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import classes from './grid-list.module.css'
import { moveInList } from './move-in-list.ts'

export interface Column<Row> {
  readonly title: string
  readonly width: string // one track of grid-template-columns
  readonly cell: (row: Row) => ReactNode
}

interface Props<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string // the same function at every render
  readonly active: string | null // id of the row the keys work on
  readonly onActive: (id: string) => void
  readonly onOpen?: (row: Row) => void // Enter or double click
  readonly rowHeightPx: number // estimate; rows grow with their text
  readonly ref?: Ref<HTMLDivElement>
}

const headerHeightPx = 40

/**
 * A table of any length: only the rows in view exist. The focus stays on the table and names its active row (`aria-activedescendant`), so that it
 * is not lost when a row scrolls away or the list changes.
 */
export function GridList<Row>(props: Props<Row>) {
  const { label, columns, rows, idOf, active, onActive, onOpen, rowHeightPx, ref } = props
  const prefix = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const element = useMergedRef(scroller, ref)
  const idAt = useCallback(
    (index: number) => {
      const row = rows[index]
      return row === undefined ? String(index) : idOf(row)
    },
    [rows, idOf],
  )
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    getItemKey: idAt,
    scrollPaddingEnd: headerHeightPx, // the header lies over the rows
    overscan: 8,
  })
  const activeIndex = rows.findIndex((row) => idOf(row) === active)
  useEffect(() => {
    if (activeIndex >= 0) virtualizer.scrollToIndex(activeIndex)
  }, [activeIndex, virtualizer])

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[activeIndex]
    const target = moveInList(event.key, activeIndex, rows.length)
    if (target !== null) onActive(idAt(target))
    else if (event.key === 'Enter' && row !== undefined) onOpen?.(row)
    else return
    event.preventDefault()
  }
  const template = columns.map(({ width }) => width).join(' ')
  return (
    <div
      ref={element}
      role="grid"
      tabIndex={0}
      className={classes.grid}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={activeIndex >= 0 ? `${prefix}-${activeIndex}` : undefined}
      onKeyDown={onKeyDown}
    >
      <Head titles={columns.map(({ title }) => title)} template={template} />
      <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              id={`${prefix}-${index}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={index === activeIndex}
              className={classes.row}
              style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
              onClick={() => onActive(idOf(row))}
              onDoubleClick={() => onOpen?.(row)}
            >
              <Cells columns={columns} row={row} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Head({ titles, template }: { readonly titles: readonly string[]; readonly template: string }) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.row} style={{ gridTemplateColumns: template }}>
        {titles.map((title) => (
          <div role="columnheader" key={title}>
            {title}
          </div>
        ))}
      </div>
    </div>
  )
}

function Cells<Row>({ columns, row }: { readonly columns: readonly Column<Row>[]; readonly row: Row }) {
  return columns.map(({ title, cell }) => (
    <div role="gridcell" key={title}>
      {cell(row)}
    </div>
  ))
}
