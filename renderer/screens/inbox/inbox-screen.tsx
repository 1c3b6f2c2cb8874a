import { Button, Overlay } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { inboxQuery } from '../../api/queries.ts'
import { ErrorSentence } from '../../shared/error-sentence.tsx'
import { KeyBar } from '../../shared/key-bar.tsx'
import { Loading } from '../../shared/loading.tsx'
import { ScreenBody } from '../../shared/screen-body.tsx'
import { ScreenHead } from '../../shared/screen-head.tsx'
import { useFileDrop } from '../../shared/use-file-drop.ts'
import { words } from '../../wording/de.ts'
import { inboxWords } from '../../wording/inbox.ts'
import { InboxList, type InboxView } from './inbox-list.tsx'
import classes from './inbox.module.css'
import { useChooseFolder } from './use-choose-folder.ts'
import { useOpenCase } from './use-open-case.ts'

const { keys } = inboxWords
const hints = [
  { keys: ['↑', '↓'], does: keys.choose },
  { keys: ['Eingabe'], does: keys.open },
  { keys: ['/'], does: keys.search },
  { keys: ['V'], does: keys.readAhead },
  { keys: ['F1'], does: keys.help },
]

interface Props {
  readonly view: InboxView
  readonly onView: (view: InboxView) => void
  readonly onOpen: (caseId: string) => void
}

/** Eingang: the applications that lie in the folder, and every way to open one. */
export function InboxScreen({ view, onView, onOpen }: Props) {
  const listing = useQuery(inboxQuery())
  const open = useOpenCase(onOpen)
  const chooseFolder = useChooseFolder()
  const [dropProblem, setDropProblem] = useState<string | null>(null)
  const hovering = useFileDrop((dropped) => {
    setDropProblem(
      dropped === 'several' ? words.dropOneOnly : dropped === 'no-file' ? words.dropWithoutPath : null,
    )
    if (typeof dropped === 'object') open.mutate(dropped)
  })
  return (
    <ScreenBody>
      <ScreenHead
        title={inboxWords.title}
        note={open.isPending ? inboxWords.opening : folderNote(listing.data?.folder)}
      >
        <Button variant="default" onClick={chooseFolder.ask}>
          {inboxWords.chooseFolder}
        </Button>
        <Button variant="default" onClick={() => open.mutate('dialog')}>
          {inboxWords.openFile}
        </Button>
      </ScreenHead>
      {dropProblem !== null && <p role="alert">{dropProblem}</p>}
      {open.isError && <ErrorSentence error={open.error} />}
      {chooseFolder.error && <ErrorSentence error={chooseFolder.error} />}
      {listing.isPending && <Loading />}
      {listing.isError && <ErrorSentence error={listing.error} onTryAgain={() => void listing.refetch()} />}
      {listing.isSuccess && (
        <InboxList
          {...listing.data}
          view={view}
          onView={onView}
          opening={open.isPending}
          onOpen={({ id }) => open.mutate({ entryId: id })}
        />
      )}
      <KeyBar hints={hints} note={words.promise} />
      {hovering && (
        <Overlay className={classes.drop} color="var(--paper)" backgroundOpacity={0.9}>
          {words.dropHere}
        </Overlay>
      )}
    </ScreenBody>
  )
}

function folderNote(folder: string | null | undefined): string {
  return folder === null || folder === undefined ? '' : inboxWords.folder(folder)
}
