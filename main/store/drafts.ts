import type { Database } from 'better-sqlite3'
import { draftSchema, type Draft } from '../../models/decision-note.ts'
import { emptySideFile } from './empty-side-file.ts'
import { parseSaved } from './parse-saved.ts'
import { attempt } from './store-error.ts'

/** Drafts by application: a person's words and verdicts until the case is closed. */
export interface Drafts {
  load(applicationId: string): Draft | null
  has(applicationId: string): boolean
  /** Answers when it was saved: from then on it survives a crash of the program and of the machine. */
  save(draft: Draft): string
  /** Also gone from the bytes of the file and its side file. */
  delete(applicationId: string): void
}

export function openDrafts(db: Database, now: () => Date): Drafts {
  const select = db.prepare<[string], { content: string }>(
    'SELECT content FROM draft WHERE application_id = ?',
  )
  const anyOf = db.prepare('SELECT 1 FROM draft WHERE application_id = ?')
  const upsert = db.prepare(`
    INSERT INTO draft (application_id, saved_at, content) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET saved_at = excluded.saved_at, content = excluded.content
  `)
  const remove = db.prepare('DELETE FROM draft WHERE application_id = ?')
  return {
    load: (applicationId) =>
      attempt(() => {
        const row = select.get(applicationId)
        return row ? parseSaved(draftSchema, row.content) : null
      }),
    has: (applicationId) => attempt(() => anyOf.get(applicationId) !== undefined),
    save: (draft) =>
      attempt(() => {
        const savedAt = now().toISOString()
        upsert.run(draft.applicationId, savedAt, JSON.stringify(draftSchema.parse(draft)))
        return savedAt
      }),
    delete: (applicationId) =>
      attempt(() => {
        remove.run(applicationId)
        emptySideFile(db)
      }),
  }
}
