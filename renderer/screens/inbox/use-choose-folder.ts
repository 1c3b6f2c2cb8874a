import { useQueryClient } from '@tanstack/react-query'
import { inboxQuery, useCall } from '../../api/queries.ts'

/** Lets the person choose the folder that is listed, then lists it. */
export function useChooseFolder(): { readonly ask: () => void; readonly error: Error | null } {
  const client = useQueryClient()
  const { mutate, error } = useCall('inbox.chooseFolder')
  const listAgain = () => void client.invalidateQueries({ queryKey: inboxQuery().queryKey })
  return { ask: () => mutate(undefined, { onSuccess: listAgain }), error }
}
