import { useEffect, useMemo, useRef, useState } from 'react'
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

/** Shown at first: what asks for attention. Agreement is one click away. */
const firstGroups: readonly GroupName[] = ['clarify', 'look', 'hint']

export function useSelection(state: CaseState): Selection {
  const [groups, setGroups] = useState(firstGroups)
  const [chosen, setChosen] = useState<ListedFinding | null>(null)
  const [chosenPlace, setChosenPlace] = useState<ShownPlace | null>(null)
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
      setGroups(groups.includes(group) ? groups.filter((each) => each !== group) : [...groups, group]),
    select(id, place = null) {
      const found = listed.find((each) => each.id === id) ?? null
      const group = found && groupOf(found.finding)
      if (group !== null && !groups.includes(group)) setGroups([...groups, group])
      setChosen(found)
      setChosenPlace(place)
    },
    goTo: setChosenPlace,
  }
}
