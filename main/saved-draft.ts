import type { Draft } from '../models/decision-note.ts'
import type { Desk } from './desk.ts'

/** The draft of an open case; an empty one where nobody has written yet. */
export function loadDraft({ store, registry }: Pick<Desk, 'store' | 'registry'>, caseId: string): Draft {
  const { applicationId } = registry.find(caseId)
  return store.open().drafts.load(applicationId) ?? emptyDraft(applicationId)
}

function emptyDraft(applicationId: string): Draft {
  return {
    applicationId,
    verdicts: [],
    assessment: '',
    result: '',
    author: '',
    deadline: null,
    letter: null,
    asked: [],
    exportedAt: null,
  }
}

/** Since when the note of `after` has been exported: words that were changed later have not been. */
export function exportedSince(before: Draft, after: Draft): string | null {
  const wordsOf = ({ verdicts, assessment, result, author }: Draft) =>
    JSON.stringify([verdicts, assessment, result, author])
  return wordsOf(before) === wordsOf(after) ? before.exportedAt : null
}
