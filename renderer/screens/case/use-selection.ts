import { useEffect, useMemo, useRef } from 'react'
import type { CaseState } from '../../../models/case-state.ts'
import type { Box } from '../../../models/place.ts'
import {
  groupFindings,
  groupOf,
  groupNames,
  findAgain,
  keepOrder,
  nameFindings,
  type Grouped,
  type GroupName,
  type ListedFinding,
} from './list-findings.ts'
import { placesOf } from './finding-places.ts'
import { statedValues, type StatedValues } from './stated-values.ts'
import { useCaseMemory } from './use-case-memory.ts'

/** What the middle shows: a page, and the place on it the eye should go to. */
export interface ShownPlace {
  readonly documentId: string
  readonly page: number
  readonly box: Box | null
}

/** What is being looked at: the same in every view of the case, so that a click in one leads to the place in the other. */
export interface Selection {
  readonly stated: StatedValues
  readonly listed: readonly ListedFinding[]
  readonly grouped: Grouped
  readonly groups: readonly GroupName[] // those that are shown
  readonly shown: readonly ListedFinding[] // of these groups, and the selected one wherever it stands now
  readonly selected: ListedFinding | undefined
  readonly place: ShownPlace | null
  toggleGroup(group: GroupName): void
  /** Shows a finding, its group too, and its place or the one given. */
  select(id: string, place?: ShownPlace | null): void
  goTo(place: ShownPlace): void
}

/** What the person has chosen: groups, a finding, a place that is not the finding's own. */
interface Choice {
  readonly groups: readonly GroupName[]
  readonly chosen: ListedFinding | null
  readonly place: ShownPlace | null
}

/** Shown at first: what asks for attention. Agreement is one click away. */
const noChoice: Choice = { groups: ['clarify', 'look', 'hint'], chosen: null, place: null }

export function useSelection(state: CaseState): Selection {
  const [choice, choose] = useCaseMemory(state.caseId, 'choice', noChoice)
  const { groups, chosen, place: chosenPlace } = choice
  const order = useRef<readonly string[]>([])

  const { documents, fields, findings, application } = state
  const stated = useMemo(
    () => statedValues({ application, documents, fields }),
    [application, documents, fields],
  )
  const listed = useMemo(
    () => keepOrder(order.current, nameFindings(findings, documents)),
    [findings, documents],
  )
  useEffect(() => {
    order.current = listed.map(({ id }) => id)
  }, [listed])

  const grouped = useMemo(() => groupFindings(listed), [listed])
  const kept = chosen === null ? undefined : findAgain(listed, chosen)
  const shown = groupNames.flatMap((name) =>
    grouped[name].filter((each) => groups.includes(name) || each === kept),
  )
  const selected = kept ?? shown[0]
  const [ownPlace] = selected ? placesOf(selected.finding, stated) : []
  const [firstDocument] = documents
  const firstPage = firstDocument && {
    documentId: firstDocument.id,
    page: firstDocument.pages.first,
    box: null,
  }

  return {
    stated,
    listed,
    grouped,
    groups,
    shown,
    selected,
    place: chosenPlace ?? ownPlace ?? firstPage ?? null,
    toggleGroup: (group) =>
      choose((now) => ({
        ...now,
        groups: now.groups.includes(group)
          ? now.groups.filter((each) => each !== group)
          : [...now.groups, group],
      })),
    select(id, place = null) {
      const found = listed.find((each) => each.id === id) ?? null
      const group = found && groupOf(found.finding)
      choose((now) => ({
        groups: group === null || now.groups.includes(group) ? now.groups : [...now.groups, group],
        chosen: found,
        place,
      }))
    },
    goTo: (place) => choose((now) => ({ ...now, place })),
  }
}
