import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { InboxEntry } from '../../../models/inbox.ts'
import { call } from '../../api/call.ts'
import { inboxQuery } from '../../api/queries.ts'

/**
 * Marks an entry to be read ahead, or takes the mark back. `refused` = main did not take the last mark (switched off by policy, or too little memory).
 */
export function useReadAhead(readAhead: string | null) {
  const client = useQueryClient()
  const { mutate, error, data } = useMutation({
    mutationFn: async ({ id }: InboxEntry) => {
      const wanted = id !== readAhead
      await call('case.readAhead', { entryId: id, wanted })
      await client.invalidateQueries({ queryKey: inboxQuery().queryKey })
      return wanted && client.getQueryData(inboxQuery().queryKey)?.readAhead !== id
    },
  })
  return { mark: mutate, error, refused: data === true }
}
