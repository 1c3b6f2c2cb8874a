import { CallFailure } from '../models/call-failure.ts'
import type { NewDecisionNote } from '../models/decision-note.ts'
import type { WipeReport } from '../models/wipe-report.ts'
import { appSession } from './app-session.ts'
import type { Desk } from './desk.ts'
import { loadDraft } from './saved-draft.ts'
import { wipeCase } from './wipe/wipe-case.ts'

/**
 * Closes a case: the note is kept, the draft goes, everything that was read is wiped. A case whose process has crashed has no facts for a note:
 * its draft stays for the next time. Asked twice, it is closed once. @throws CallFailure 'export-required' without export and without a reason
 */
export async function closeCase(
  desk: Desk,
  caseId: string,
  reasonWithoutExport: string | null,
  writeNote: WriteNote,
): Promise<WipeReport> {
  const closing = desk.closing.get(caseId) ?? closeOnce(desk, caseId, reasonWithoutExport, writeNote)
  desk.closing.set(caseId, closing)
  return closing.finally(() => desk.closing.delete(caseId))
}

type WriteNote = (closedWithoutExport: string | null) => Promise<NewDecisionNote>

async function closeOnce(
  desk: Desk,
  caseId: string,
  reasonWithoutExport: string | null,
  writeNote: WriteNote,
): Promise<WipeReport> {
  const { registry, store } = desk
  const { pseudonym, hasFailed } = registry.find(caseId)
  if (!hasFailed) {
    const isExported = loadDraft(desk, caseId).exportedAt !== null
    const reason = isExported ? null : (reasonWithoutExport?.trim() ?? '')
    if (reason === '') throw new CallFailure('export-required')
    store.open().notes.close(await writeNote(reason))
  }
  const report = await wipeCase({
    casePseudonym: pseudonym,
    count: () => registry.ask(caseId, 'case.counts', undefined),
    endProcess: () => registry.close(caseId),
    dropPageImages: () => appSession().clearCache(),
    now: () => new Date(),
  })
  desk.log.append(pseudonym, { type: 'case-wiped', report })
  return report
}
