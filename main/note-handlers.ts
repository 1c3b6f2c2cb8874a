import { app } from 'electron'
import { CallFailure } from '../models/call-failure.ts'
import type { Handlers } from '../models/contract.ts'
import type { Draft, NewDecisionNote } from '../models/decision-note.ts'
import { isSameFinding } from '../models/finding-key.ts'
import { rulesVersion } from '../models/knowledge/rules-version.ts'
import { composeLetter } from '../models/letter.ts'
import { closeCase } from './close-case.ts'
import type { Desk } from './desk.ts'
import { describeAid } from './note/describe-aid.ts'
import { missingForNote } from './note/missing-for-note.ts'
import { writeLetterHtml } from './note/write-letter-html.ts'
import { writeNoteHtml } from './note/write-note-html.ts'
import { writeNoteText } from './note/write-note-text.ts'
import { loadDraft } from './saved-draft.ts'

type NoteHandlers = Pick<
  Handlers,
  | 'letter.suggest'
  | 'letter.export'
  | 'note.preview'
  | 'note.export'
  | 'case.close'
  | 'notes.search'
  | 'notes.correct'
  | 'notes.export'
>

/** Names of exported files say nothing about the case. */
const fileNames = { note: 'Vermerk.pdf', letter: 'Nachforderung.pdf' }

/** From the draft to the decision note, and the end of a case. */
export function noteHandlers(desk: Desk): NoteHandlers {
  const { registry, store, dialogs, printer } = desk
  const write = async (caseId: string, draft: Draft, closedWithoutExport: string | null = null) => {
    const model = await usedModel(desk, caseId)
    return registry.ask(caseId, 'case.note', {
      draft,
      aid: describeAid({ appVersion: app.getVersion(), rulesVersion, model }),
      createdAt: new Date().toISOString(),
      closedWithoutExport,
    })
  }
  /** false = the person has cancelled. */
  const hand = async (as: 'pdf' | 'text', name: string, html: () => string, text: () => string) => {
    if (as === 'pdf') return dialogs.save(name, await printer.print(html()))
    await dialogs.copy(text())
    return true
  }
  const handNote = (note: NewDecisionNote, as: 'pdf' | 'text') =>
    hand(
      as,
      fileNames.note,
      () => writeNoteHtml(note),
      () => writeNoteText(note),
    )
  return {
    'letter.suggest': async ({ caseId }) => {
      const { paragraphs } = await registry.ask(caseId, 'case.letter', { draft: loadDraft(desk, caseId) })
      return { paragraphs }
    },
    'letter.export': async ({ caseId, as }) => {
      const draft = loadDraft(desk, caseId)
      const { paragraphs, asks } = await registry.ask(caseId, 'case.letter', { draft })
      const letter = composeLetter(paragraphs, draft.letter)
      const html = () => writeLetterHtml(letter)
      if (!(await hand(as, fileNames.letter, html, () => letter))) return { asked: null }
      const before = draft.asked.filter((old) => !asks.some((key) => isSameFinding(old, key)))
      const asked = [...before, ...asks]
      store.open().drafts.save({ ...draft, asked })
      return { asked }
    },
    'note.preview': async ({ caseId }) => {
      const draft = loadDraft(desk, caseId)
      return { text: writeNoteText(await write(caseId, draft)), missing: missingForNote(draft) }
    },
    'note.export': async ({ caseId, as }) => {
      const exportedAt = new Date().toISOString()
      const draft = { ...loadDraft(desk, caseId), exportedAt }
      if (missingForNote(draft).length > 0) throw new CallFailure('note-incomplete')
      if (!(await handNote(await write(caseId, draft), as))) return { exportedAt: null }
      store.open().drafts.save(draft)
      desk.log.append(registry.find(caseId).pseudonym, { type: 'note-exported', as })
      return { exportedAt }
    },
    'case.close': ({ caseId, reasonWithoutExport }) =>
      closeCase(desk, caseId, reasonWithoutExport, (reason) =>
        write(caseId, loadDraft(desk, caseId), reason),
      ),
    'notes.search': ({ text, limit }) => store.open().notes.find(text, limit),
    'notes.correct': ({ id, ...words }) => store.open().notes.correct(id, words),
    'notes.export': async ({ id, as }) => {
      const note = store.open().notes.read(id)
      if (note === null) throw new CallFailure('refused')
      const exported = await handNote(note, as)
      if (exported) store.open().notes.exported(id)
      return { exported }
    },
  }
}

/** Name of the language model that has read documents of this case; null = none has. */
async function usedModel({ registry, model }: Desk, caseId: string): Promise<string | null> {
  const state = await registry.ask(caseId, 'case.state', { caseId })
  const hasRead = state.model !== null && state.model.progress.documentsAsked > 0
  return hasRead && model !== null ? model.model : null
}
