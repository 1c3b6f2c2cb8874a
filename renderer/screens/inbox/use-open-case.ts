import { useMutation } from '@tanstack/react-query'
import type { CallFailure } from '../../../models/call-failure.ts'
import { call } from '../../api/call.ts'

/** What a case can be opened from: an entry of the inbox, a dropped file or folder, or the file dialog. */
export type Source = { readonly entryId: string } | { readonly path: string } | 'dialog'

/** Opens a case and hands its id on; nothing happens when the person cancels the dialog. */
export function useOpenCase(onOpen: (caseId: string) => void) {
  return useMutation<string | null, CallFailure, Source>({
    mutationFn: async (source) => (await openFrom(source)).caseId,
    onSuccess: (caseId) => {
      if (caseId !== null) onOpen(caseId)
    },
  })
}

function openFrom(source: Source): Promise<{ caseId: string | null }> {
  if (source === 'dialog') return call('inbox.openDialog')
  return 'path' in source ? call('case.openPath', source) : call('case.openEntry', source)
}
