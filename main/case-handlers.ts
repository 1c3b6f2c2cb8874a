import { CallFailure } from '../models/call-failure.ts'
import type { Handlers } from '../models/contract.ts'
import type { Draft } from '../models/decision-note.ts'
import type { LoggedEvent } from '../models/event-log.ts'
import { isSameFinding } from '../models/finding-key.ts'
import type { Desk } from './desk.ts'
import { exportedSince, loadDraft } from './saved-draft.ts'

type CaseHandlers = Pick<
  Handlers,
  | 'case.state'
  | 'case.stop'
  | 'case.resume'
  | 'case.correct'
  | 'case.undoCorrection'
  | 'case.choose'
  | 'draft.load'
  | 'draft.save'
>

/** Work on an open case: its process answers; what the person writes is kept in the draft. */
export function caseHandlers(desk: Desk): CaseHandlers {
  const { registry, store } = desk
  const log = (caseId: string, event: LoggedEvent) => desk.log.append(registry.find(caseId).pseudonym, event)
  return {
    'case.state': (input) => registry.ask(input.caseId, 'case.state', input),
    'case.stop': (input) => registry.ask(input.caseId, 'case.stop', input),
    'case.resume': (input) => registry.ask(input.caseId, 'case.resume', input),
    'case.correct': async (input) => {
      const state = await registry.ask(input.caseId, 'case.correct', input)
      log(input.caseId, { type: 'correction', of: input.correction.type })
      return state
    },
    'case.undoCorrection': (input) => registry.ask(input.caseId, 'case.undoCorrection', input),
    'case.choose': (input) => registry.ask(input.caseId, 'case.choose', input),
    'draft.load': ({ caseId }) => loadDraft(desk, caseId),
    'draft.save': ({ caseId, draft }) => {
      if (desk.closing.has(caseId)) throw new CallFailure('no-such-case')
      const before = loadDraft(desk, caseId)
      const { applicationId } = before
      const savedAt = store
        .open()
        .drafts.save({ ...draft, applicationId, exportedAt: exportedSince(before, draft) })
      for (const { rule, verdict } of changedVerdicts(before, draft)) {
        log(caseId, { type: 'verdict', rule, verdict })
      }
      return { savedAt }
    },
  }
}

function changedVerdicts(before: Draft, after: Draft) {
  return after.verdicts.flatMap(({ finding, verdict }) => {
    const old = before.verdicts.find((entry) => isSameFinding(entry.finding, finding))
    return (old?.verdict ?? null) === verdict ? [] : [{ rule: finding.rule, verdict }]
  })
}
