import { Button, Table, Title } from '@mantine/core'
import type { WipeReport } from '../../../../models/wipe-report.ts'
import { formatNumber } from '../../../../models/knowledge/german-values.ts'
import { formatMoment } from '../../../shared/formats.ts'
import { closingWords } from '../../../wording/case.ts'
import classes from '../page-text.module.css'

interface Props {
  readonly report: WipeReport
  readonly onLeave: () => void
}

/** What was wiped: counts and times, no content. */
export function WipeReportView({ report, onLeave }: Props) {
  const { reportRows: titles, yes, no } = closingWords
  const rows: readonly (readonly [string, string])[] = [
    [titles.closedAt, formatMoment(report.closedAt)],
    [titles.pages, formatNumber(report.pages)],
    [titles.documents, formatNumber(report.documents)],
    [titles.fields, formatNumber(report.fields)],
    [titles.findings, formatNumber(report.findings)],
    [titles.process, report.processEnded ? yes : no],
    [titles.images, report.pageImagesDropped ? yes : no],
    ...(report.modelUnloaded === null ? [] : [[titles.model, report.modelUnloaded ? yes : no] as const]),
    [titles.duration, closingWords.milliseconds(report.durationMs)],
    [titles.pseudonym, report.casePseudonym],
  ]
  return (
    <div className={classes.view}>
      <Title order={1}>{closingWords.report}</Title>
      <p className={classes.hint}>{closingWords.reportHint}</p>
      <Table className={classes.report ?? ''}>
        <Table.Tbody>
          {rows.map(([title, value]) => (
            <Table.Tr key={title}>
              <Table.Th scope="row">{title}</Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <div>
        <Button onClick={onLeave} autoFocus>
          {closingWords.toInbox}
        </Button>
      </div>
    </div>
  )
}
