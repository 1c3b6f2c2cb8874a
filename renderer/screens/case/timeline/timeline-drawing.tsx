import { useElementSize } from '@mantine/hooks'
import { nameOfKind } from '../../../../models/knowledge/german-names.ts'
import { formatDate } from '../../../../models/knowledge/german-values.ts'
import { timelineWords } from '../../../wording/case.ts'
import type { ShownPlace } from '../use-selection.ts'
import { drawTimeline, type DrawnBar } from './draw-timeline.ts'
import type { Scale } from './scale.ts'
import type { Timeline } from './timeline.ts'
import classes from './timeline.module.css'

interface Props {
  readonly timeline: Timeline
  readonly scale: Scale
  readonly onShow: (place: ShownPlace) => void
}

/** A year is not written where it would be cut off. */
const yearWidthPx = 40

/** The drawing. One picture to a screen reader: the table below says the same. */
export function TimelineDrawing({ timeline, scale, onShow }: Props) {
  const { ref, width } = useElementSize()
  const drawn = drawTimeline(timeline, scale, width)
  return (
    <div ref={ref} className={classes.drawing}>
      <svg width={width} height={drawn.heightPx} role="img" aria-label={timelineWords.drawing}>
        {drawn.years.map(({ year, xPx }) => (
          <g key={year}>
            <line className={classes.grid} x1={xPx} x2={xPx} y1={drawn.topPx} y2={drawn.heightPx} />
            {xPx + yearWidthPx < width && (
              <text className={classes.year} x={xPx + 3} y={drawn.topPx + 12}>
                {year}
              </text>
            )}
          </g>
        ))}
        {drawn.lanes.map(({ name, yPx, bars, gaps }) => (
          <g key={name}>
            <text className={classes.lane} x={0} y={yPx + 15}>
              {timelineWords.lanes[name]}
            </text>
            {gaps.map(({ xPx, widthPx }) => (
              <g key={xPx}>
                <rect className={classes.gap} x={xPx} y={yPx} width={Math.max(widthPx, 3)} height={20} />
                {widthPx > 46 && (
                  <text className={classes.gapText} x={xPx + widthPx / 2} y={yPx + 15} textAnchor="middle">
                    {timelineWords.gap}
                  </text>
                )}
              </g>
            ))}
            {bars.map((bar, index) => (
              <Bar key={index} bar={bar} onShow={onShow} />
            ))}
          </g>
        ))}
        {drawn.markers.map(({ name, day, xPx, textYPx, anchor }) => (
          <g key={name}>
            <line
              className={classes.marker}
              data-marker={name}
              x1={xPx}
              x2={xPx}
              y1={textYPx + 4}
              y2={drawn.heightPx}
            />
            <text
              className={classes.markerText}
              x={anchor === 'start' ? xPx + 2 : xPx - 2}
              y={textYPx}
              textAnchor={anchor}
            >
              {timelineWords.markers[name]} {formatDate(day)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

function Bar({ bar, onShow }: { readonly bar: DrawnBar; readonly onShow: Props['onShow'] }) {
  const { period, xPx, yPx, widthPx } = bar
  const name = nameOfKind(period.kind)
  return (
    <g className={classes.bar} onClick={() => onShow(period.place)}>
      <title>{name}</title>
      <rect
        className={classes.barShape}
        data-open={period.until === null}
        data-certain={period.certain}
        x={xPx}
        y={yPx}
        width={widthPx}
        height={20}
        rx={4}
      />
      {widthPx > name.length * 7.5 && (
        <text className={classes.barText} x={xPx + 6} y={yPx + 15}>
          {name}
        </text>
      )}
    </g>
  )
}
