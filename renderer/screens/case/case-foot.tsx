import { VisuallyHidden } from '@mantine/core'
import { formatTime } from '../../shared/formats.ts'
import { KeyBar } from '../../shared/key-bar.tsx'
import { caseWords } from '../../wording/case.ts'
import type { DraftSaving } from './use-draft.ts'

interface Props {
  readonly saving: DraftSaving['state']
  readonly message: string
}

/** The keys that help here, and whether the person's words are saved. */
export function CaseFoot({ saving, message }: Props) {
  const { walk, panes, views, undo, undoKey, help } = caseWords.keys
  return (
    <>
      <VisuallyHidden role="status">{message}</VisuallyHidden>
      <KeyBar
        hints={[
          { keys: ['J', 'K'], does: walk },
          { keys: ['F6'], does: panes },
          { keys: ['1–5'], does: views },
          { keys: [undoKey], does: undo },
          { keys: ['F1'], does: help },
        ]}
        note={saySaving(saving)}
      />
    </>
  )
}

function saySaving(saving: DraftSaving['state']): string {
  if (saving.name === 'saved') return caseWords.draft.saved(formatTime(saving.at))
  if (saving.name === 'saving') return caseWords.draft.saving
  return saving.name === 'failed' ? caseWords.draft.notSaved : caseWords.draft.loaded
}
