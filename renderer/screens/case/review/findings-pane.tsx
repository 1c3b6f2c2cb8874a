import { Chip, Group } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { CaseState } from '../../../../models/case-state.ts'
import type { Draft, VerdictEntry } from '../../../../models/decision-note.ts'
import { reviewWords } from '../../../wording/case.ts'
import { entryOf } from '../draft-changes.ts'
import { groupNames, groupOf } from '../list-findings.ts'
import type { Selection, ShownPlace } from '../use-selection.ts'
import { bringIntoView } from './bring-into-view.ts'
import { FindingCard } from './finding-card.tsx'
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
  return (
    <>
      <Group className={classes.filter ?? ''} gap="xs" role="group" aria-label={reviewWords.groupFilter}>
        {groupNames.map((name) => (
          <Chip
            key={name}
            size="xs"
            variant="outline"
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
        {shown.map((listed) => {
          const group = groupOf(listed.finding)
          return (
            <FindingCard
              key={listed.id}
              listed={listed}
              group={group}
              position={reviewWords.position(grouped[group].indexOf(listed) + 1, grouped[group].length)}
              state={state}
              stated={selection.stated}
              entry={entryOf(draft, listed.key)}
              open={listed.id === selected?.id}
              onOpen={() => {
                selection.select(listed.id)
                focusFinding(listed.id)
              }}
              onSay={onSay}
              onCorrect={onCorrect}
              onShowPlace={onShowPlace}
            />
          )
        })}
      </div>
    </>
  )
}
