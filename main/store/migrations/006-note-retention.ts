import type { Database } from 'better-sqlite3'

/**
 * Notes may be deleted when the retention that IT has set is over, and only then: the triggers ask `note_deletion`, which holds a moment while the
 * deletion runs and is empty otherwise. FTS5 takes a row out of its pages at once instead of marking it. `note_index_sample` tells how the words of the
 * index were folded; it is empty, so the index is filled anew (see note-index.ts).
 */
export function allowNoteDeletion(db: Database): void {
  db.exec(`
    CREATE TABLE note_deletion (before TEXT NOT NULL) STRICT;
    CREATE TABLE note_index_sample (folded TEXT NOT NULL) STRICT;

    DROP TRIGGER note_stays;
    CREATE TRIGGER note_stays BEFORE DELETE ON note
    WHEN NOT EXISTS (SELECT 1 FROM note_deletion WHERE OLD.created_at < before)
    BEGIN SELECT RAISE(ABORT, 'a note is never deleted before its time'); END;

    DROP TRIGGER note_export_stays;
    CREATE TRIGGER note_export_stays BEFORE DELETE ON note_export
    WHEN NOT EXISTS (
      SELECT 1 FROM note, note_deletion WHERE note.id = OLD.note_id AND note.created_at < note_deletion.before
    )
    BEGIN SELECT RAISE(ABORT, 'an export is never deleted before its note'); END;

    INSERT INTO note_search (note_search, rank) VALUES ('secure-delete', 1);
  `)
}
