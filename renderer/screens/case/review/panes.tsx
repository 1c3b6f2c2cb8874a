import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { reviewWords } from '../../../wording/case.ts'
import { paneId, paneNames, type PaneName } from './pane-focus.ts'
import classes from './panes.module.css'

interface Props {
  readonly narrow: boolean
  readonly pane: PaneName
  readonly onPane: (name: PaneName) => void
  readonly form: ReactNode
  readonly page: ReactNode
  readonly findings: ReactNode
}

/** Three panes side by side, each as wide as the person likes; one at a time on a narrow screen or at 200 % zoom. */
export function Panes({ narrow, pane, onPane, ...panes }: Props) {
  if (narrow) {
    return (
      <div className={classes.narrow}>
        <SegmentedControl
          fullWidth
          size="sm"
          value={pane}
          onChange={onPane}
          data={paneNames.map((name) => ({ value: name, label: reviewWords.panes[name] }))}
        />
        <Pane name={pane}>{panes[pane]}</Pane>
      </div>
    )
  }
  return (
    <Group className={classes.panes} orientation="horizontal">
      <Panel defaultSize="18%" minSize="12rem">
        <Pane name="form">{panes.form}</Pane>
      </Panel>
      <Separator className={classes.separator} aria-label={reviewWords.resize.form} />
      <Panel defaultSize="41%" minSize="18rem">
        <Pane name="page">{panes.page}</Pane>
      </Panel>
      <Separator className={classes.separator} aria-label={reviewWords.resize.findings} />
      <Panel defaultSize="41%" minSize="20rem">
        <Pane name="findings">{panes.findings}</Pane>
      </Panel>
    </Group>
  )
}

function Pane({ name, children }: { readonly name: PaneName; readonly children: ReactNode }) {
  return (
    <section id={paneId(name)} className={classes.pane} aria-label={reviewWords.panes[name]} tabIndex={-1}>
      {children}
    </section>
  )
}
