import type { Notice } from '../../models/check-report.ts'

/** A notice of intake: about a delivered file (`place`) or about the delivery as a whole (null). */
export function notice(code: Notice['code'], text: string, place: string | null = null): Notice {
  return { code, documentId: null, place, page: null, text }
}
