import type { Database } from 'better-sqlite3'

/** A letter was kept as a text with values that were read; from now on only what the person changed in it is kept. */
export function dropLetterTexts(db: Database): void {
  db.exec(`UPDATE draft SET content = json_set(content, '$.letter', NULL, '$.asked', json('[]'))`)
}
