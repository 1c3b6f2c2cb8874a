import { Tabs } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CaseState } from '../../../models/case-state.ts'
import type { Draft } from '../../../models/decision-note.ts'
import type { WipeReport } from '../../../models/wipe-report.ts'
import { ErrorSentence } from '../../shared/error-sentence.tsx'
import { useKeys } from '../../shared/use-keys.ts'
import { caseWords } from '../../wording/case.ts'
import { CaseFoot } from './case-foot.tsx'
import { CaseHead } from './case-head.tsx'
import classes from './case.module.css'
import { CloseDialog } from './closing/close-dialog.tsx'
import { NoteView } from './decision-note/note-view.tsx'
import { FactsView } from './facts/facts-view.tsx'
import { LetterView } from './letter/letter-view.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import { focusFinding } from './review/pane-focus.ts'
import { Review } from './review/review.tsx'
import { SupplementNotice } from './supplement-notice.tsx'
import { TimelineView } from './timeline/timeline-view.tsx'
import { useCaseMemory } from './use-case-memory.ts'
import { useJudgement } from './use-judgement.ts'
import { useSelection, type ShownPlace } from './use-selection.ts'

interface Props {
  readonly state: CaseState
  readonly draft: Draft
  readonly onWiped: (report: WipeReport) => void
}

const views = ['review', 'facts', 'timeline', 'letter', 'note'] as const
type ViewName = (typeof views)[number]

/** The five views of an open case, each one key away. */
export function CaseView({ state, draft, onWiped }: Props) {
  const { caseId } = state
  const root = useRef<HTMLDivElement>(null)
  const [view, remember] = useCaseMemory<ViewName>(caseId, 'view', 'review')
  const setView = (name: ViewName) => remember(() => name)
  const [closing, setClosing] = useState(false)
  const judgement = useJudgement(state, draft)
  const selection = useSelection(state)

  useKeys({
    ...Object.fromEntries(views.map((name, index) => [String(index + 1), () => setView(name)])),
    'Ctrl+z': judgement.undo,
  })
  /** What had the focus has gone with the view before: it moves into this one. */
  const catchFocus = useEffectEvent(() => {
    const panel = root.current?.querySelector<HTMLElement>(`[data-view="${view}"]`)
    const { activeElement } = document
    const isLost = activeElement === document.body || activeElement?.closest('[data-view]') !== null
    if (!isLost || panel?.contains(activeElement)) return
    if (view === 'review' && selection.selected !== undefined) focusFinding(selection.selected.id)
    else panel?.focus()
  })
  useEffect(() => catchFocus(), [view])
  const show = (place: ShownPlace, findingId: string | null) => {
    if (findingId === null) selection.goTo(place)
    else selection.select(findingId, place)
    setView('review')
  }

  return (
    <Tabs
      ref={root}
      className={classes.case ?? ''}
      value={view}
      onChange={(name) => setView(views.find((each) => each === name) ?? 'review')}
      keepMounted={false}
      variant="outline"
    >
      <CaseHead
        state={state}
        stated={selection.stated}
        onChoose={judgement.choose}
        onClose={() => setClosing(true)}
      />
      <div className={classes.tabs}>
        <Tabs.List aria-label={caseWords.tabList}>
          {views.map((name, index) => (
            <Tabs.Tab key={name} value={name} rightSection={<kbd>{index + 1}</kbd>}>
              {caseWords.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <ReadingProgress state={state} />
      </div>
      <SupplementNotice caseId={caseId} />
      {judgement.correctionError !== null && <ErrorSentence error={judgement.correctionError} />}
      {judgement.state.name === 'failed' && (
        <ErrorSentence error={judgement.state.error} onTryAgain={() => void judgement.flush()} />
      )}
      <Tabs.Panel tabIndex={-1} data-view="review" value="review" className={classes.panel ?? ''}>
        <Review state={state} draft={draft} judgement={judgement} selection={selection} />
      </Tabs.Panel>
      <Tabs.Panel tabIndex={-1} data-view="facts" value="facts" className={classes.panel ?? ''}>
        <FactsView state={state} selection={selection} onShow={show} />
      </Tabs.Panel>
      <Tabs.Panel tabIndex={-1} data-view="timeline" value="timeline" className={classes.panel ?? ''}>
        <TimelineView state={state} stated={selection.stated} onShow={(place) => show(place, null)} />
      </Tabs.Panel>
      <Tabs.Panel tabIndex={-1} data-view="letter" value="letter" className={classes.panel ?? ''}>
        <LetterView state={state} draft={draft} judgement={judgement} listed={selection.listed} />
      </Tabs.Panel>
      <Tabs.Panel tabIndex={-1} data-view="note" value="note" className={classes.panel ?? ''}>
        <NoteView state={state} draft={draft} judgement={judgement} listed={selection.listed} />
      </Tabs.Panel>
      <CaseFoot saving={judgement.state} message={judgement.message} />
      {closing && (
        <CloseDialog
          caseId={caseId}
          draft={draft}
          flush={judgement.flush}
          onNote={() => {
            setClosing(false)
            setView('note')
          }}
          onCancel={() => setClosing(false)}
          onWiped={onWiped}
        />
      )}
    </Tabs>
  )
}
