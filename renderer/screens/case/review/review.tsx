import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import type { CaseState } from '../../../../models/case-state.ts'
import type { Draft, Verdict } from '../../../../models/decision-note.ts'
import { useKeys } from '../../../shared/use-keys.ts'
import { entryOf } from '../draft-changes.ts'
import { stepFrom } from '../list-findings.ts'
import type { Judgement } from '../use-judgement.ts'
import type { Selection } from '../use-selection.ts'
import { CorrectionDialog } from './correction-dialog.tsx'
import { FindingsPane } from './findings-pane.tsx'
import { FormPane } from './form-pane.tsx'
import { PagePane } from './page-pane.tsx'
import { Panes } from './panes.tsx'
import { focusFinding, focusNextPane, type PaneName } from './pane-focus.ts'

interface Props {
  readonly state: CaseState
  readonly draft: Draft
  readonly judgement: Judgement
  readonly selection: Selection
}

/** The findings drive, the page proves: form entries, page and findings beside each other, or one after the other where there is no room. */
export function Review({ state, draft, judgement, selection }: Props) {
  const narrow = useMediaQuery('(max-width: 64em)', false, { getInitialValueInEffect: false })
  const [pane, setPane] = useState<PaneName>('findings')
  const [correcting, setCorrecting] = useState(false)
  const { selected, shown } = selection

  const walk = (step: 1 | -1) => {
    const next = stepFrom(shown, selected?.id ?? null, step)
    if (next === undefined) return
    setPane('findings')
    selection.select(next.id)
    focusFinding(next.id)
  }
  const say = (verdict: Verdict) => {
    if (selected === undefined) return
    const entry = entryOf(draft, selected.key)
    judgement.say({ ...entry, verdict: entry.verdict === verdict ? null : verdict })
  }
  const markOriginal = () => {
    if (selected === undefined) return
    const entry = entryOf(draft, selected.key)
    judgement.say({ ...entry, seeOriginal: !entry.seeOriginal })
  }
  const changePane = (step: 1 | -1) => setPane((now) => focusNextPane(now, step))
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    ü: () => say('adopted'),
    n: () => say('not-adopted'),
    s: () => say('later'),
    o: markOriginal,
    b: () => setCorrecting(true),
    F6: () => changePane(1),
    'Shift+F6': () => changePane(-1),
  })

  return (
    <>
      <Panes
        narrow={narrow}
        pane={pane}
        onPane={setPane}
        form={<FormPane state={state} selection={selection} />}
        page={<PagePane state={state} selection={selection} />}
        findings={
          <FindingsPane
            state={state}
            draft={draft}
            selection={selection}
            onSay={judgement.say}
            onCorrect={() => setCorrecting(true)}
            onShowPlace={(place) => {
              selection.goTo(place)
              if (narrow) setPane('page')
            }}
          />
        }
      />
      {correcting && (
        <CorrectionDialog
          state={state}
          finding={selected?.finding}
          place={selection.place}
          onCorrect={judgement.correct}
          onClose={() => setCorrecting(false)}
        />
      )}
    </>
  )
}
