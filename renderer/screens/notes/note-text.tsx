import type { DecisionNote } from '../../../models/decision-note.ts'
import { formatMoment } from '../../shared/formats.ts'
import { notesWords } from '../../wording/notes.ts'
import classes from './notes.module.css'

const { headings } = notesWords

/** A note as it was written, with the same headings as its PDF. */
export function NoteText({ note }: { readonly note: DecisionNote }) {
  return (
    <article>
      <h2>{notesWords.heading(note.applicationId)}</h2>
      <p className={classes.second}>
        {notesWords.version(note.version)} · {notesWords.byline(note.author, formatMoment(note.createdAt))} ·{' '}
        {exportState(note)}
      </p>
      <h3>{headings.appliedFor}</h3>
      <p>{note.appliedFor}</p>
      <List title={headings.documentsSeen} items={note.documentsSeen} />
      <List
        title={headings.facts}
        items={note.facts.map(({ sentence, words }) => (words === '' ? sentence : `${sentence}\n${words}`))}
      />
      <List title={headings.seeOriginal} items={note.seeOriginal} />
      <h3>{headings.assessment}</h3>
      <p className={classes.own}>{note.assessment}</p>
      <h3>{headings.result}</h3>
      <p className={classes.own}>{note.result}</p>
      <h3>{headings.aid}</h3>
      <p>{note.aid}</p>
    </article>
  )
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item, index) => (
          <li key={index} className={classes.own}>
            {item}
          </li>
        ))}
      </ul>
    </>
  )
}

function exportState({ exportedAt, closedWithoutExport }: DecisionNote): string {
  if (exportedAt !== null) return notesWords.exportedAt(formatMoment(exportedAt))
  if (closedWithoutExport !== null) return notesWords.closedWithoutExport(closedWithoutExport)
  return notesWords.notExported
}
