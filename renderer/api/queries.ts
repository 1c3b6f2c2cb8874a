import {
  notifyManager,
  QueryClient,
  queryOptions,
  useMutation,
  type UseMutationResult,
} from '@tanstack/react-query'
import type { CallFailure } from '../../models/call-failure.ts'
import type { CallName, Input, Output } from '../../models/contract.ts'
import { ask, call } from './call.ts'

// A field whose value lives in the cache must know it before the browser goes on: told later, fast typing loses letters.
notifyManager.setScheduler((notify) => notify())

/** Main is on the same machine: an answer stays true until an event says otherwise, and a failed call fails again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

/** For what no event announces. */
const askedAtEveryVisit = { staleTime: 0, gcTime: 0 }

export function inboxQuery() {
  return queryOptions({ queryKey: ['inbox'], queryFn: () => call('inbox.list') })
}

/** All queries of one case: what `removeQueries` forgets when it is closed. */
export function caseKey(caseId: string): readonly string[] {
  return ['case', caseId]
}

export function caseStateQuery(caseId: string) {
  return queryOptions({
    queryKey: [...caseKey(caseId), 'state'],
    queryFn: () => call('case.state', { caseId }),
  })
}

/** Read at every opening of the screen; from then on the screen holds the draft and saves it. */
export function draftQuery(caseId: string) {
  return queryOptions({
    queryKey: [...caseKey(caseId), 'draft'],
    queryFn: () => call('draft.load', { caseId }),
    gcTime: 0,
  })
}

/** Computed from the saved draft: invalidate it after saving. */
export function letterQuery(caseId: string) {
  return queryOptions({
    queryKey: [...caseKey(caseId), 'letter'],
    queryFn: () => call('letter.suggest', { caseId }),
    gcTime: 0,
  })
}

/** Computed from the saved draft: invalidate it after saving. */
export function notePreviewQuery(caseId: string) {
  return queryOptions({
    queryKey: [...caseKey(caseId), 'note'],
    queryFn: () => call('note.preview', { caseId }),
    gcTime: 0,
  })
}

/** Answers at most 200 notes, newest first; an empty text finds all. */
export function notesQuery(text: string) {
  return queryOptions({
    queryKey: ['notes', text],
    queryFn: () => call('notes.search', { text, limit: 200 }),
    ...askedAtEveryVisit,
  })
}

export function logQuery() {
  return queryOptions({
    queryKey: ['log'],
    queryFn: () => call('log.list', { limit: 5000 }),
    ...askedAtEveryVisit,
  })
}

export function statusQuery() {
  return queryOptions({ queryKey: ['status'], queryFn: () => call('status.read'), ...askedAtEveryVisit })
}

/** A call that does something: `const choose = useCall('case.choose')`, then `choose.mutate({ caseId, paragraph })`. */
export function useCall<N extends CallName>(name: N): UseMutationResult<Output<N>, CallFailure, Input<N>> {
  return useMutation<Output<N>, CallFailure, Input<N>>({ mutationFn: (input) => ask(name, input) })
}
