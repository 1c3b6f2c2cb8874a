import type { Database } from 'better-sqlite3'

/** Decision notes and their exports. Both only grow: the triggers refuse every change, a correction is a new version. */
export function createNotes(db: Database): void {
  db.exec(`
    CREATE TABLE note (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      application_id TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      applied_for TEXT NOT NULL,
      documents_seen TEXT NOT NULL CHECK (json_valid(documents_seen)),
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      see_original TEXT NOT NULL CHECK (json_valid(see_original)),
      assessment TEXT NOT NULL,
      result TEXT NOT NULL,
      aid TEXT NOT NULL,
      closed_without_export TEXT,
      UNIQUE (application_id, version)
    ) STRICT;

    CREATE TABLE note_export (
      note_id INTEGER NOT NULL REFERENCES note (id),
      exported_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX note_export_by_note ON note_export (note_id, exported_at);

    CREATE TRIGGER note_is_new BEFORE INSERT ON note
    WHEN EXISTS (
      SELECT 1 FROM note WHERE id = NEW.id OR (application_id = NEW.application_id AND version = NEW.version)
    )
    BEGIN SELECT RAISE(ABORT, 'a note is never replaced'); END;
    CREATE TRIGGER note_keeps BEFORE UPDATE ON note BEGIN SELECT RAISE(ABORT, 'a note never changes'); END;
    CREATE TRIGGER note_stays BEFORE DELETE ON note BEGIN SELECT RAISE(ABORT, 'a note is never deleted'); END;
    CREATE TRIGGER note_export_keeps BEFORE UPDATE ON note_export BEGIN SELECT RAISE(ABORT, 'an export never changes'); END;
    CREATE TRIGGER note_export_stays BEFORE DELETE ON note_export BEGIN SELECT RAISE(ABORT, 'an export is never deleted'); END;
  `)
}
