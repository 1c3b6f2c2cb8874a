import { memo, type ReactNode } from 'react'
import type { Verdict } from '../../../../models/decision-note.ts'
import type { Finding } from '../../../../models/finding.ts'
import { nameSubject } from '../../../../models/knowledge/name-subject.ts'
import { caseWords, reviewWords } from '../../../wording/case.ts'
import type { GroupName } from '../list-findings.ts'
import { MarkSign } from '../mark-sign.tsx'
import { findingMark } from './pane-focus.ts'
import classes from './finding.module.css'

interface Props {
  readonly id: string
  readonly finding: Finding
  readonly group: GroupName
  readonly position: string
  readonly verdict: Verdict | null
  readonly summary: string // both values in a line, for a closed card
  readonly onOpen: (id: string) => void // the same function at every render
  readonly children: ReactNode // evidence and verdict when it is open, null when closed
}

/** One finding: a line when closed; its evidence and the person's verdict when open. Closed cards, of which there may be hundreds, are drawn once. */
export const FindingCard = memo(function FindingCard(props: Props) {
  const { id, finding, group, position, verdict, summary, onOpen, children } = props
  const open = children !== null
  return (
    <article className={classes.card} data-open={open}>
      <h2 className={classes.cardHeading}>
        <button
          type="button"
          className={classes.cardButton}
          aria-expanded={open}
          onClick={() => onOpen(id)}
          {...findingMark(id)}
        >
          <span className={classes.tag} data-group={group}>
            {reviewWords.groups[group]}
          </span>{' '}
          <span className={classes.dim}>{position}</span>
          {verdict !== null && <span className={classes.given}>{reviewWords.given[verdict]}</span>}
          <span className={classes.cardTitle}>
            <MarkSign mark={finding.outcome} />
            {titleOf(finding)}: {caseWords.outcomes[finding.outcome]}
          </span>
          {!open && summary !== '' && <span className={classes.summary}>{summary}</span>}
        </button>
      </h2>
      {children}
    </article>
  )
})

/** 'Gehalt: Wochenstunden'; the topic alone where both are the same. */
function titleOf({ rule, subject }: Finding): string {
  const topic = caseWords.topics[rule]
  const about = nameSubject(subject)
  return topic === about ? topic : `${topic} – ${about}`
}
