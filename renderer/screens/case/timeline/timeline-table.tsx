import { Table } from '@mantine/core'
import type { Document } from '../../../../models/document.ts'
import { nameOfKind } from '../../../../models/knowledge/german-names.ts'
import { formatDate } from '../../../../models/knowledge/german-values.ts'
import { caseWords, timelineWords } from '../../../wording/case.ts'
import { sayPlace } from '../say-value.ts'
import type { ShownPlace } from '../use-selection.ts'
import type { Lane, Timeline } from './timeline.ts'
import classes from './timeline.module.css'

interface Props {
  readonly timeline: Timeline
  readonly documents: readonly Document[]
  readonly onShow: (place: ShownPlace) => void
}

const { columns } = timelineWords

/** The same as the drawing, in words and with the way to each place. */
export function TimelineTable({ timeline, documents, onShow }: Props) {
  return (
    <Table className={classes.table ?? ''} captionSide="top">
      <Table.Caption className={classes.caption ?? ''}>{timelineWords.caption}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {Object.values(columns).map((title) => (
            <Table.Th key={title} scope="col">
              {title}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {timeline.markers.map(({ name, day }) => (
          <Table.Tr key={name}>
            <Table.Td>{timelineWords.markersLane}</Table.Td>
            <Table.Td>{timelineWords.markers[name]}</Table.Td>
            <Table.Td>{formatDate(day)}</Table.Td>
            <Table.Td />
            <Table.Td />
          </Table.Tr>
        ))}
        {timeline.lanes.map((lane) => (
          <LaneRows key={lane.name} lane={lane} documents={documents} onShow={onShow} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

interface LaneRowsProps {
  readonly lane: Lane
  readonly documents: readonly Document[]
  readonly onShow: (place: ShownPlace) => void
}

function LaneRows({ lane, documents, onShow }: LaneRowsProps) {
  const title = timelineWords.lanes[lane.name]
  return (
    <>
      {lane.rows.flat().map(({ kind, from, until, certain, place }, index) => (
        <Table.Tr key={index}>
          <Table.Td>{title}</Table.Td>
          <Table.Td>
            {nameOfKind(kind)}
            {!certain && ` (${caseWords.uncertain})`}
          </Table.Td>
          <Table.Td>{from === null ? timelineWords.unknownBegin : formatDate(from)}</Table.Td>
          <Table.Td>{until === null ? timelineWords.open : formatDate(until)}</Table.Td>
          <Table.Td>
            <button type="button" className={classes.link} onClick={() => onShow(place)}>
              {sayPlace(place, documents)}
            </button>
          </Table.Td>
        </Table.Tr>
      ))}
      {lane.gaps.map(({ from, until }) => (
        <Table.Tr key={from}>
          <Table.Td>{title}</Table.Td>
          <Table.Td>{timelineWords.gap}</Table.Td>
          <Table.Td>{formatDate(from)}</Table.Td>
          <Table.Td>{formatDate(until)}</Table.Td>
          <Table.Td />
        </Table.Tr>
      ))}
    </>
  )
}
