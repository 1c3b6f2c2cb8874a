import { CallFailure } from '../../models/call-failure.ts'
import { caseCalls, caseEvents } from '../../models/process-contract.ts'
import { readApplication } from '../intake/read-application.ts'
import { parentPort } from '../ipc/parent-port.ts'
import { serveProcess } from '../ipc/serve-process.ts'
import { suggestLetter } from '../note/suggest-letter.ts'
import { writeNote } from '../note/write-note.ts'
import { CaseSession, type SessionOptions } from './case-session.ts'

// The process of one open case. It ends when the case is closed, and with it everything that was read.
let session: CaseSession | null = null
let options: SessionOptions | null = null

async function begin(paths: readonly string[], now: SessionOptions): Promise<CaseSession> {
  const intake = await readApplication(paths, { signal: new AbortController().signal })
  const before = session
  before?.stop()
  session = new CaseSession(intake, now, before)
  options = now
  session.read().catch(() => process.exit(1)) // a broken installation; main says so
  return session
}

function opened(): CaseSession {
  if (session === null) throw new CallFailure('no-such-case')
  return session
}

const announce = serveProcess(parentPort(), caseCalls, caseEvents, {
  'case.start': async ({ paths, ...start }) => {
    const { applicationId } = await begin(paths, {
      ...start,
      onProgress: (pagesRead, pagesTotal) =>
        announce('case.progress', { caseId: start.caseId, pagesRead, pagesTotal }),
      onRead: (documents) => announce('case.read', { documents }),
      onChange: () => announce('case.changed', { caseId: start.caseId }),
    })
    return { applicationId }
  },
  'case.extend': async ({ paths }) => {
    if (options === null) throw new CallFailure('no-such-case')
    await begin(paths, options)
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
  'case.note': ({ draft, ...note }) => writeNote(opened().state(), draft, note),
  'case.letter': ({ draft }) => ({ text: suggestLetter(opened().state(), draft) }),
})
