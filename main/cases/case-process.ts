import { CallFailure } from '../../models/call-failure.ts'
import type { ModelAccess } from '../../models/model-access.ts'
import { ModelUnavailable } from '../../models/model-question.ts'
import { caseCalls, caseEvents } from '../../models/process-contract.ts'
import { readApplication } from '../intake/read-application.ts'
import { parentPort } from '../ipc/parent-port.ts'
import { serveProcess } from '../ipc/serve-process.ts'
import { suggestLetter } from '../note/suggest-letter.ts'
import { writeNote } from '../note/write-note.ts'
import { askWhenUp } from '../ollama/ask-when-up.ts'
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
  readOn(session)
  return session
}

function readOn(now: CaseSession): void {
  now.read().catch(() => process.exit(1)) // a broken installation; main says so
}

function opened(): CaseSession {
  if (session === null) throw new CallFailure('no-such-case')
  return session
}

const access = Promise.withResolvers<ModelAccess>()

/** Waits for main to bring the model up, if it must; in the meantime the person works with what the other readers found. */
const askModel = askWhenUp(async () => {
  const given = await access.promise
  if ('problem' in given) throw new ModelUnavailable(given.problem)
  return given.endpoint
})

const announce = serveProcess(parentPort(), caseCalls, caseEvents, {
  'case.start': async ({ paths, model, ...start }) => {
    const { applicationId } = await begin(paths, {
      ...start,
      ...(model && { model: { askModel, ...model } }),
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
  'case.model': (given) => access.resolve(given),
  'case.state': () => opened().state(),
  'case.stop': () => opened().stop(),
  'case.resume': () => {
    if (opened().resume()) readOn(opened())
  },
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
  'case.letter': ({ draft }) => suggestLetter(opened().state(), draft),
})
