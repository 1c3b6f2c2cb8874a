import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useFreshQueries } from './api/events.ts'
import { caseKey } from './api/queries.ts'
import { CaseScreen } from './screens/case/case-screen.tsx'
import { HelpScreen } from './screens/help/help-screen.tsx'
import { InboxScreen } from './screens/inbox/inbox-screen.tsx'
import type { InboxView } from './screens/inbox/inbox-list.tsx'
import { LogScreen } from './screens/log/log-screen.tsx'
import { NotesScreen } from './screens/notes/notes-screen.tsx'
import { StatusScreen } from './screens/status/status-screen.tsx'
import { ErrorBoundary } from './shared/error-boundary.tsx'
import { Frame } from './shared/frame.tsx'
import { LogWaiting } from './shared/log-waiting.tsx'
import { forgetOpenCase, openCasesAfterReload, rememberOpenCases } from './shared/open-cases.ts'
import type { Screen } from './shared/screen.ts'

/** Which screen is shown and which cases are open. */
export function App() {
  const client = useQueryClient()
  const [screen, setScreen] = useState<Screen>({ name: 'inbox' })
  const [beforeHelp, setBeforeHelp] = useState<Screen>({ name: 'inbox' })
  const [openCases, setOpenCases] = useState(openCasesAfterReload)
  const [inboxView, setInboxView] = useState<InboxView>({ query: '', chosen: null })
  useFreshQueries()

  /** F1 once more leads back from the help. */
  const go = (target: Screen) => {
    const leavesHelp = target.name === 'help' && screen.name === 'help'
    if (screen.name !== 'help') setBeforeHelp(screen)
    setScreen(leavesHelp ? beforeHelp : target)
  }

  const openCase = (caseId: string) => {
    const open = openCases.includes(caseId) ? openCases : [...openCases, caseId]
    rememberOpenCases(open)
    setOpenCases(open)
    setScreen({ name: 'case', caseId })
  }

  /** Nothing of a closed case stays in the page's memory: its queries go first, then the page itself. */
  const onClosed = (caseId: string) => {
    client.removeQueries({ queryKey: caseKey(caseId) })
    forgetOpenCase(caseId)
    window.location.reload()
  }

  return (
    <Frame screen={screen} openCases={openCases} onGo={go}>
      <LogWaiting />
      <ErrorBoundary key={screen.name === 'case' ? screen.caseId : screen.name}>
        {screen.name === 'inbox' && <InboxScreen view={inboxView} onView={setInboxView} onOpen={openCase} />}
        {screen.name === 'case' && (
          <CaseScreen caseId={screen.caseId} onClosed={() => onClosed(screen.caseId)} />
        )}
        {screen.name === 'notes' && <NotesScreen />}
        {screen.name === 'log' && <LogScreen />}
        {screen.name === 'status' && <StatusScreen />}
        {screen.name === 'help' && <HelpScreen />}
      </ErrorBoundary>
    </Frame>
  )
}
