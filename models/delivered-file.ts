/** Formats that the check opens, recognised by their magic bytes (never by name). */
export type FileFormat = 'pdf' | 'jpeg' | 'png' | 'tiff'

/**
 * One file as delivered. `bytes` lives in memory only and is never altered.
 * `name` = its own or a made-up one ("Ausweisseite 1"); `place` = where it came from (`ausweisdokument/ausweisseite[1]`, `nachweis[3]`, `unterlage[1]`, or the path in the folder or ZIP).
 */
export interface DeliveredFile {
  readonly id: string // 'file-1', in order of delivery
  readonly name: string
  readonly place: string
  readonly slot: string | null // bezeichnung: what the upload asked for, free text; null = no slot
  readonly format: FileFormat | null // null = not a file we can open; `problem` says why
  readonly bytes: Uint8Array
  readonly sha256: string // hex
  readonly problem: FileProblem | null
}

/** Why a delivered file cannot be opened or deserves a remark. It stays listed: nothing is lost. */
export type FileProblem =
  | 'empty' // 0 bytes
  | 'wrong-type' // magic bytes are none of ours
  | 'type-mismatch' // magic bytes differ from the declared type; opened by its magic bytes
  | 'ambiguous-type' // PDF and ZIP at once
  | 'too-large'
  | 'duplicate' // same SHA-256 as an earlier file; opened once
  | 'invalid-base64'
  | 'vanished' // gone while being read
  | 'unreadable' // locked, no permission, or damaged inside its archive
  | 'not-delivered' // the form refers to it, but no packet and no file brought it
  | 'refused' // a link or an archive inside an archive: named, never opened
