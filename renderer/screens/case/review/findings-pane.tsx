import { Chip, Group } from '@mantine/core'
import { useCallbackRef } from '@mantine/hooks'
import { useEffect, useMemo, useRef } from 'react'
import type { CaseState } from '../../../../models/case-state.ts'
import type { Draft, VerdictEntry } from '../../../../models/decision-note.ts'
import { reviewWords } from '../../../wording/case.ts'
import { entryOf } from '../draft-changes.ts'
import { groupNames, groupOf } from '../list-findings.ts'
import type { Selection, ShownPlace } from '../use-selection.ts'
import { bringIntoView } from './bring-into-view.ts'
import { FindingBody } from './finding-body.tsx'
import { FindingCard } from './finding-card.tsx'
import { summarise } from './summarise.ts'
import { focusFinding } from './pane-focus.ts'
import classes from './finding.module.css'

interface Props {
  readonly state: CaseState
  readonly draft: Draft
  readonly selection: Selection
  readonly onSay: (entry: VerdictEntry) => void
  readonly onCorrect: () => void
  readonly onShowPlace: (place: ShownPlace) => void
}

/** All findings of the chosen groups; the selected one is open. */
export function FindingsPane({ state, draft, selection, onSay, onCorrect, onShowPlace }: Props) {
  const { grouped, groups, shown, selected } = selection
  const cards = useRef<HTMLDivElement>(null)
  const selectedGroup = selected && groupOf(selected.finding)
  useEffect(() => {
    const card = cards.current?.querySelector('[data-open="true"]')
    if (cards.current && card) bringIntoView(card, cards.current, 'start')
  }, [selected?.id, selectedGroup])
  const positions = useMemo(
    () => new Map(groupNames.flatMap((name) => grouped[name].map(({ id }, index) => [id, index]))),
    [grouped],
  )
  const { listed, stated } = selection
  const { documents, fields } = state
  const summaries = useMemo(
    () => new Map(listed.map(({ id, finding }) => [id, summarise(finding, { documents, fields }, stated)])),
    [listed, documents, fields, stated],
  )
  const open = useCallbackRef((id: string) => {
    selection.select(id)
    focusFinding(id)
  })
  return (
    <>
      <Group className={classes.filter ?? ''} gap={4} role="group" aria-label={reviewWords.groupFilter}>
        {groupNames.map((name) => (
          <Chip
            key={name}
            size="xs"
            variant="filled"
            classNames={{ label: classes.chip ?? '', iconWrapper: classes.chipTick ?? '' }}
            checked={groups.includes(name)}
            onChange={() => selection.toggleGroup(name)}
          >
            {reviewWords.groups[name]} {grouped[name].length}
          </Chip>
        ))}
      </Group>
      <div className={classes.cards} ref={cards}>
        {shown.length === 0 && (
          <p className={classes.empty}>
            {state.stage === 'reading' ? reviewWords.noneYet : reviewWords.noneShown}
          </p>
        )}
        {shown.map(({ id, key, finding }) => {
          const group = groupOf(finding)
          const entry = entryOf(draft, key)
          return (
            <FindingCard
              key={id}
              id={id}
              finding={finding}
              group={group}
              position={reviewWords.position((positions.get(id) ?? 0) + 1, grouped[group].length)}
              verdict={entry.verdict}
              summary={summaries.get(id) ?? ''}
              onOpen={open}
            >
              {id === selected?.id ? (
                <FindingBody
                  finding={finding}
                  state={state}
                  stated={stated}
                  entry={entry}
                  onSay={onSay}
                  onCorrect={onCorrect}
                  onShowPlace={onShowPlace}
                />
              ) : null}
            </FindingCard>
          )
        })}
      </div>
    </>
  )
}
