import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { ZodType } from 'zod'
import { events, type EventData, type EventName } from '../../models/contract.ts'
import { bridge } from './bridge.ts'
import { caseStateQuery, inboxQuery } from './queries.ts'

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
  const askStateAgain = ({ caseId }: { caseId: string }) =>
    void client.invalidateQueries({ queryKey: caseStateQuery(caseId).queryKey })
  useMainEvent('inbox.changed', () => void client.invalidateQueries({ queryKey: inboxQuery().queryKey }))
  useMainEvent('case.changed', askStateAgain)
  useMainEvent('case.failed', askStateAgain)
}
