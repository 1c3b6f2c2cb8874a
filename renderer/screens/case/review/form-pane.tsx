import { VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import type { CaseState } from '../../../../models/case-state.ts'
import { caseWords, reviewWords } from '../../../wording/case.ts'
import { MarkSign } from '../mark-sign.tsx'
import type { Selection } from '../use-selection.ts'
import { formTopics, isEntryOf, type FormEntry } from './form-entries.ts'
import classes from './form-pane.module.css'

interface Props {
  readonly state: CaseState
  readonly selection: Selection
}

/** What the form says, by topic, each entry with how it stands. A click leads to its finding or its place. */
export function FormPane({ state, selection }: Props) {
  const { stated, listed, selected } = selection
  const complete = state.stage !== 'reading'
  const topics = useMemo(() => formTopics(stated, listed, complete), [stated, listed, complete])
  const { remark, representatives } = state.application
  const show = ({ findingId, place }: FormEntry) => {
    if (findingId !== null) selection.select(findingId)
    else if (place !== null) selection.goTo(place)
  }
  return (
    <div className={classes.scroll}>
      {topics.length === 0 && <p className={classes.empty}>{reviewWords.noEntries}</p>}
      {topics.map(({ name, entries }) => (
        <section key={name} aria-labelledby={`topic-${name}`}>
          <h2 id={`topic-${name}`} className={classes.topic}>
            {reviewWords.topics[name]}
          </h2>
          <ul className={classes.entries}>
            {entries.map((entry) => (
              <li key={entry.name}>
                <EntryRow
                  entry={entry}
                  current={selected !== undefined && isEntryOf(selected, entry)}
                  onShow={() => show(entry)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {remark !== null && <Quote title={reviewWords.remark} text={remark} />}
      {representatives.length > 0 && (
        <Quote title={reviewWords.representatives} text={representatives.join(', ')} />
      )}
      {state.notices.length > 0 && (
        <section aria-labelledby="topic-notices">
          <h2 id="topic-notices" className={classes.topic}>
            {caseWords.noticesTitle}
          </h2>
          <ul className={classes.notices}>
            {state.notices.map(({ code, text, place, page }) => (
              <li key={`${code} ${place} ${page} ${text}`}>
                {text}
                {place !== null && (
                  <span className={classes.dim}>
                    {' '}
                    ({[place, page === null ? null : caseWords.page(page)].filter(Boolean).join(', ')})
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface EntryRowProps {
  readonly entry: FormEntry
  readonly current: boolean
  readonly onShow: () => void
}

/** A tick says enough to the eye; every other state is said in words. */
function EntryRow({ entry, current, onShow }: EntryRowProps) {
  const { title, text, mark, findingId, place } = entry
  const content = (
    <>
      <MarkSign mark={mark} />
      <span>
        <span className={classes.entryTitle}>{title}</span>
        {text}{' '}
        {mark === 'agrees' ? (
          <VisuallyHidden>{caseWords.outcomes[mark]}</VisuallyHidden>
        ) : (
          <span className={classes.dim}>· {caseWords.outcomes[mark]}</span>
        )}
      </span>
    </>
  )
  if (findingId === null && place === null) return <div className={classes.entry}>{content}</div>
  return (
    <button type="button" className={classes.entry} aria-current={current || undefined} onClick={onShow}>
      {content}
    </button>
  )
}

function Quote({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section>
      <h2 className={classes.topic}>{title}</h2>
      <p className={classes.quote}>{text}</p>
    </section>
  )
}
