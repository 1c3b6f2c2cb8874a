import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useMemo } from 'react'
import type { ZodType } from 'zod'
import { events, type EventData, type EventName } from '../../models/contract.ts'
import { bridge } from './bridge.ts'
import { caseStateQuery, inboxQuery, letterQuery, notePreviewQuery } from './queries.ts'
import { createRefresher } from './refresher.ts'

const schemas: { readonly [N in EventName]: ZodType<EventData<N>> } = events

/** Listens while the component is shown. What does not fit the contract is dropped. */
export function useMainEvent<N extends EventName>(name: N, listener: (data: EventData<N>) => void): void {
  const onData = useEffectEvent(listener)
  useEffect(
    () =>
      bridge.subscribe(name, (data) => {
        const parsed = schemas[name].safeParse(data)
        if (parsed.success) onData(parsed.data)
      }),
    [name],
  )
}

/** Keeps every query true: an event makes what it names be asked again. Used once, by the frame. */
export function useFreshQueries(): void {
  const client = useQueryClient()
  const refresh = useMemo(() => createRefresher(client), [client])
  useMainEvent('inbox.changed', () => refresh(inboxQuery().queryKey))
  useMainEvent('case.changed', ({ caseId }) => {
    for (const query of [caseStateQuery, letterQuery, notePreviewQuery]) refresh(query(caseId).queryKey)
  })
  useMainEvent('case.failed', ({ caseId }) => refresh(caseStateQuery(caseId).queryKey))
}
