import type { CaseState } from '../../../../models/case-state.ts'
import type { VerdictEntry } from '../../../../models/decision-note.ts'
import type { Finding } from '../../../../models/finding.ts'
import type { StatedValues } from '../stated-values.ts'
import type { ShownPlace } from '../use-selection.ts'
import { Evidence, FurtherEvidence } from './evidence.tsx'
import classes from './finding.module.css'
import { VerdictForm } from './verdict-form.tsx'

interface Props {
  readonly finding: Finding
  readonly state: CaseState
  readonly stated: StatedValues
  readonly entry: VerdictEntry
  readonly onSay: (entry: VerdictEntry) => void
  readonly onCorrect: () => void
  readonly onShowPlace: (place: ShownPlace) => void
}

/** What an open finding shows: both values with their places, the sentence with its norm, the person's verdict, further places. */
export function FindingBody({ finding, state, stated, entry, onSay, onCorrect, onShowPlace }: Props) {
  return (
    <>
      <Evidence finding={finding} state={state} stated={stated} onShowPlace={onShowPlace} />
      <p className={classes.sentence}>{finding.text}</p>
      <p className={classes.norm}>{finding.norm}</p>
      <VerdictForm entry={entry} onSay={onSay} onCorrect={onCorrect} />
      <FurtherEvidence finding={finding} state={state} onShowPlace={onShowPlace} />
    </>
  )
}
