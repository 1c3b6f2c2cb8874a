import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Draft } from '../../../models/decision-note.ts'
import { call } from '../../api/call.ts'
import { draftQuery, letterQuery, notePreviewQuery } from '../../api/queries.ts'

/** How long the person pauses before their words are saved. */
const pauseMs = 400

export interface DraftSaving {
  /** Changes the draft at once on the page; it is saved when the person pauses. */
  readonly change: (update: (draft: Draft) => Draft) => void
  /** Saves now what is not saved yet: before a letter or note is written from the draft, and before the case is left. */
  readonly flush: () => Promise<void>
  readonly state:
    | { readonly name: 'loaded' | 'saving' }
    | { readonly name: 'saved'; readonly at: string }
    | { readonly name: 'failed'; readonly error: Error }
}

/** The draft of a case on the page: what the person says and nothing else. It outlives the view in the query cache until the case is closed. */
export function useDraft(caseId: string): DraftSaving {
  const client = useQueryClient()
  const [state, setState] = useState<DraftSaving['state']>({ name: 'loaded' })
  const unsaved = useRef<Draft | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const last = useRef<Promise<void>>(Promise.resolve())

  const save = async () => {
    const draft = unsaved.current
    if (draft === null) return
    unsaved.current = null
    try {
      const { savedAt } = await call('draft.save', { caseId, draft })
      setState(unsaved.current === null ? { name: 'saved', at: savedAt } : { name: 'saving' })
      await Promise.all(
        [notePreviewQuery, letterQuery].map((query) =>
          client.invalidateQueries({ queryKey: query(caseId).queryKey }),
        ),
      )
    } catch (error) {
      unsaved.current ??= draft
      if (error instanceof Error) setState({ name: 'failed', error })
    }
  }
  const flush = () => {
    clearTimeout(timer.current)
    last.current = last.current.then(save)
    return last.current
  }
  const change = (update: (draft: Draft) => Draft) => {
    const draft = client.getQueryData(draftQuery(caseId).queryKey)
    if (draft === undefined) return
    const changed = update(draft)
    client.setQueryData(draftQuery(caseId).queryKey, changed)
    unsaved.current = changed
    setState({ name: 'saving' })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), pauseMs)
  }

  const onLeave = useEffectEvent(() => void flush())
  useEffect(() => {
    window.addEventListener('pagehide', onLeave)
    return () => {
      window.removeEventListener('pagehide', onLeave)
      onLeave()
    }
  }, [])
  return { change, flush, state }
}
