import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { caseKey } from '../../api/queries.ts'

/**
 * What the page remembers of an open case while the person is elsewhere: like `useState`, but it outlives the screen, and is forgotten with
 * everything else of the case when that is closed.
 */
export function useCaseMemory<T>(
  caseId: string,
  name: string,
  initial: T,
): readonly [T, (update: (now: T) => T) => void] {
  const client = useQueryClient()
  const queryKey = [...caseKey(caseId), 'memory', name]
  const { data = initial } = useQuery({
    queryKey,
    queryFn: skipToken,
    initialData: initial,
    gcTime: Infinity,
    structuralSharing: false,
  })
  return [data, (update) => client.setQueryData<T>(queryKey, (now) => update(now ?? initial))]
}
