import { CloseButton, TextInput } from '@mantine/core'
import { useRef, type KeyboardEvent } from 'react'
import type { DecisionNote } from '../../../models/decision-note.ts'
import { EmptyState } from '../../shared/empty-state.tsx'
import { formatMoment } from '../../shared/formats.ts'
import { GridList, type Column } from '../../shared/grid-list.tsx'
import { useFocusOnArrival } from '../../shared/use-focus-on-arrival.ts'
import { useKeys } from '../../shared/use-keys.ts'
import { words } from '../../wording/de.ts'
import { notesWords } from '../../wording/notes.ts'
import classes from './notes.module.css'

interface Props {
  readonly notes: readonly DecisionNote[]
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly chosen: number | null
  readonly onChoose: (id: number) => void
}

const idOf = ({ id }: DecisionNote) => String(id)

const columns: readonly Column<DecisionNote>[] = [
  {
    title: notesWords.column,
    width: '1fr',
    cell: ({ applicationId, version, author, createdAt }) => (
      <>
        <div>
          <strong>{applicationId}</strong>
          {version > 1 && ` · ${notesWords.version(version)}`}
        </div>
        <div className={classes.second}>{notesWords.byline(author, formatMoment(createdAt))}</div>
      </>
    ),
  },
]

/** Search over all notes, and what it found. */
export function NotesList({ notes, query, onQuery, chosen, onChoose }: Props) {
  const grid = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  useFocusOnArrival(grid)
  useKeys({ '/': () => search.current?.focus() })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') grid.current?.focus()
    else if (event.key === 'Escape') onQuery('')
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.list}>
      <TextInput
        ref={search}
        className={classes.search}
        aria-label={notesWords.search}
        placeholder={notesWords.search}
        description={<span role="status">{notesWords.shown(notes.length)}</span>}
        inputWrapperOrder={['input', 'description']}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        rightSection={
          query !== '' && <CloseButton aria-label={words.clearSearch} onClick={() => onQuery('')} />
        }
      />
      {notes.length > 0 && (
        <GridList
          ref={grid}
          label={notesWords.label}
          columns={columns}
          rows={notes}
          idOf={idOf}
          active={chosen === null ? null : String(chosen)}
          onActive={(id) => onChoose(Number(id))}
          rowHeightPx={62}
        />
      )}
      {notes.length === 0 && query !== '' && <EmptyState title={notesWords.nothingFound} />}
      {notes.length === 0 && query === '' && (
        <EmptyState title={notesWords.emptyTitle} hint={notesWords.emptyHint} />
      )}
    </div>
  )
}
