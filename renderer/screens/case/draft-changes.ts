import type { Draft, FindingKey, VerdictEntry } from '../../../models/decision-note.ts'
import { isSameFinding } from '../../../models/finding-key.ts'

/** What the person said about a finding; all empty when they said nothing. */
export function entryOf(draft: Draft, key: FindingKey): VerdictEntry {
  return (
    draft.verdicts.find(({ finding }) => isSameFinding(finding, key)) ?? {
      finding: key,
      verdict: null,
      words: '',
      seeOriginal: false,
    }
  )
}

/** Puts what the person says about one finding in the place of what they said before. A note exported earlier is out of date. */
export function judge(draft: Draft, entry: VerdictEntry): Draft {
  const index = draft.verdicts.findIndex(({ finding }) => isSameFinding(finding, entry.finding))
  const said = entry.verdict !== null || entry.words !== '' || entry.seeOriginal ? [entry] : []
  const verdicts = index === -1 ? [...draft.verdicts, ...said] : draft.verdicts.toSpliced(index, 1, ...said)
  return { ...draft, verdicts, exportedAt: null }
}

/** The person's own parts of the note. A note exported earlier is out of date. */
export function writeNote(
  draft: Draft,
  part: Partial<Pick<Draft, 'assessment' | 'result' | 'author'>>,
): Draft {
  return { ...draft, ...part, exportedAt: null }
}
