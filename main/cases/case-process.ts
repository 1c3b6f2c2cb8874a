import { CallFailure } from '../../models/call-failure.ts'
import { caseCalls, caseEvents } from '../../models/process-contract.ts'
import { readApplication } from '../intake/read-application.ts'
import { parentPort } from '../ipc/parent-port.ts'
import { serveProcess } from '../ipc/serve-process.ts'
import { suggestLetter } from '../note/suggest-letter.ts'
import { writeNote } from '../note/write-note.ts'
import { CaseSession } from './case-session.ts'

// The process of one open case. It ends when the case is closed, and with it everything that was read.
let session: CaseSession | null = null

function opened(): CaseSession {
  if (session === null) throw new CallFailure('no-such-case')
  return session
}

const announce = serveProcess(parentPort(), caseCalls, caseEvents, {
  'case.start': async ({ paths, ...options }) => {
    const intake = await readApplication(paths, { signal: new AbortController().signal })
    const started = new CaseSession(intake, {
      ...options,
      onProgress: (pagesRead, pagesTotal) =>
        announce('case.progress', { caseId: options.caseId, pagesRead, pagesTotal }),
      onRead: (documents) => announce('case.read', { documents }),
      onChange: () => announce('case.changed', { caseId: options.caseId }),
    })
    session = started
    started.read().catch(() => process.exit(1)) // a broken installation; main says so
    return { applicationId: started.applicationId }
  },
  'case.state': () => opened().state(),
  'case.stop': () => opened().stop(),
  'case.correct': ({ correction }) => {
    opened().correct(correction)
    return opened().state()
  },
  'case.undoCorrection': () => {
    opened().undoCorrection()
    return opened().state()
  },
  'case.choose': ({ paragraph }) => {
    opened().choose(paragraph)
    return opened().state()
  },
  'case.picture': ({ documentId, page, widthPx }) => opened().picture(documentId, page, widthPx),
  'case.counts': () => opened().counts(),
  'case.note': ({ draft, ...options }) => writeNote(opened().state(), draft, options),
  'case.letter': ({ draft }) => ({ text: suggestLetter(opened().state(), draft) }),
})
