import { Title } from '@mantine/core'
import { useMemo } from 'react'
import type { CaseState } from '../../../../models/case-state.ts'
import { timelineWords } from '../../../wording/case.ts'
import type { StatedValues } from '../stated-values.ts'
import type { ShownPlace } from '../use-selection.ts'
import { periodsOf } from './periods.ts'
import { scaleOf } from './scale.ts'
import { timelineOf } from './timeline.ts'
import { TimelineDrawing } from './timeline-drawing.tsx'
import { TimelineTable } from './timeline-table.tsx'
import classes from './timeline.module.css'

interface Props {
  readonly state: CaseState
  readonly stated: StatedValues
  readonly onShow: (place: ShownPlace) => void
}

/** When what holds, drawn to scale and as a table. */
export function TimelineView({ state, stated, onShow }: Props) {
  const { documents, fields, application } = state
  const today = localDay(new Date())
  const timeline = useMemo(
    () => timelineOf(periodsOf({ documents, fields }), application, stated, today),
    [documents, fields, application, stated, today],
  )
  return (
    <div className={classes.view} tabIndex={0} role="region" aria-label={timelineWords.title}>
      <Title order={2}>{timelineWords.title}</Title>
      {timeline.lanes.length === 0 ? (
        <p>{timelineWords.none}</p>
      ) : (
        <>
          <TimelineDrawing timeline={timeline} scale={scaleOf(timeline, today)} onShow={onShow} />
          <TimelineTable timeline={timeline} documents={documents} onShow={onShow} />
        </>
      )}
    </div>
  )
}

/** The day on the office's calendar. */
function localDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
