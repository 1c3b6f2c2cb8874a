import { Button, CloseButton, TextInput } from '@mantine/core'
import type { KeyboardEvent, Ref } from 'react'
import { formatNumber } from '../../../models/knowledge/german-values.ts'
import { words } from '../../wording/de.ts'
import { inboxWords } from '../../wording/inbox.ts'
import classes from './inbox.module.css'

interface Props {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly searchRef: Ref<HTMLInputElement>
  readonly onLeaveSearch: () => void
  readonly shown: number
  readonly all: number
  readonly opening: boolean
  readonly openable: boolean // is there a chosen entry that can be checked?
  readonly marked: boolean // is the chosen entry to be read ahead?
  readonly onMark: () => void
  readonly onOpen: () => void
}

/** Search over the list, and what can be done with the chosen entry. */
export function InboxTools(props: Props) {
  const { query, onQuery, onOpen, onLeaveSearch } = props
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') onLeaveSearch()
    else if (event.key === 'Enter') onOpen()
    else if (event.key === 'Escape') onQuery('')
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.tools}>
      <TextInput
        ref={props.searchRef}
        className={classes.search}
        aria-label={inboxWords.search}
        placeholder={inboxWords.search}
        description={
          <span role="status">{inboxWords.shown(formatNumber(props.shown), formatNumber(props.all))}</span>
        }
        inputWrapperOrder={['input', 'description']}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        rightSection={
          query !== '' && <CloseButton aria-label={words.clearSearch} onClick={() => onQuery('')} />
        }
      />
      <Button variant="default" disabled={!props.openable} onClick={props.onMark}>
        {props.marked ? inboxWords.readAheadStop : inboxWords.readAhead}
      </Button>
      <Button disabled={!props.openable} onClick={onOpen}>
        {props.opening ? inboxWords.opening : inboxWords.open}
      </Button>
    </div>
  )
}
