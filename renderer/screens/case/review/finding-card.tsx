import type { CaseState } from '../../../../models/case-state.ts'
import type { VerdictEntry } from '../../../../models/decision-note.ts'
import { nameSubject } from '../../../../models/knowledge/name-subject.ts'
import { caseWords, reviewWords } from '../../../wording/case.ts'
import type { GroupName, ListedFinding } from '../list-findings.ts'
import { MarkSign } from '../mark-sign.tsx'
import type { StatedValues } from '../stated-values.ts'
import type { ShownPlace } from '../use-selection.ts'
import { Evidence, FurtherEvidence } from './evidence.tsx'
import { findingMark } from './pane-focus.ts'
import classes from './finding.module.css'
import { VerdictForm } from './verdict-form.tsx'

interface Props {
  readonly listed: ListedFinding
  readonly group: GroupName
  readonly position: string
  readonly state: CaseState
  readonly stated: StatedValues
  readonly entry: VerdictEntry
  readonly open: boolean
  readonly onOpen: () => void
  readonly onSay: (entry: VerdictEntry) => void
  readonly onCorrect: () => void
  readonly onShowPlace: (place: ShownPlace) => void
}

/** One finding: a line when closed; its evidence and the person's verdict when open. */
export function FindingCard(props: Props) {
  const { listed, group, position, state, stated, entry, open } = props
  const { finding } = listed
  return (
    <article className={classes.card} data-open={open}>
      <h2 className={classes.cardHeading}>
        <button
          type="button"
          className={classes.cardButton}
          aria-expanded={open}
          onClick={props.onOpen}
          {...findingMark(listed.id)}
        >
          <span className={classes.tag} data-group={group}>
            {reviewWords.groups[group]}
          </span>{' '}
          <span className={classes.dim}>{position}</span>
          {entry.verdict !== null && (
            <span className={classes.given}>{reviewWords.given[entry.verdict]}</span>
          )}
          <span className={classes.cardTitle}>
            <MarkSign mark={finding.outcome} />
            {titleOf(listed)}: {caseWords.outcomes[finding.outcome]}
          </span>
        </button>
      </h2>
      {open && (
        <>
          <Evidence finding={finding} state={state} stated={stated} onShowPlace={props.onShowPlace} />
          <p className={classes.sentence}>{finding.text}</p>
          <p className={classes.norm}>{finding.norm}</p>
          <VerdictForm entry={entry} onSay={props.onSay} onCorrect={props.onCorrect} />
          <FurtherEvidence finding={finding} state={state} onShowPlace={props.onShowPlace} />
        </>
      )}
    </article>
  )
}

/** 'Gehalt: Wochenstunden'; the topic alone where both are the same. */
function titleOf({ finding }: ListedFinding): string {
  const topic = caseWords.topics[finding.rule]
  const subject = nameSubject(finding.subject)
  return topic === subject ? topic : `${topic} – ${subject}`
}
