/** Sizes beyond which intake stops reading. Parameters, so that tests can reach them with small inputs. */
export interface Limits {
  readonly totalBytes: number
  readonly fileBytes: number
  readonly jsonBytes: number
  readonly files: number
  readonly folderDepth: number
  readonly xmlDepth: number
  readonly xmlElements: number
  readonly zipRatio: number
  readonly zipRatioFromBytes: number
}

const MB = 1_000_000

export const defaultLimits: Limits = {
  /** All files of one delivery lie in memory: an office PC has 8 GB. Real deliveries are below 100 MB (messages are split at 50 MB). */
  totalBytes: 600 * MB,
  /** One file or one message. 50 MB is the most a message may have unsplit; two hundred colour pages of a scanner reach 200 MB. */
  fileBytes: 300 * MB,
  /** antrag.json is written by hand or by a program, without documents in it. */
  jsonBytes: 2 * MB,
  /** An application has 5 to 60 files; a folder with more than this was chosen by mistake. */
  files: 2_000,
  /** Deeper folders are a loop of mounts or a whole drive. */
  folderDepth: 16,
  /** XAusländer messages are at most 15 deep. */
  xmlDepth: 64,
  /** XAusländer messages have some hundred elements and attributes; references to documents add a few each. */
  xmlElements: 100_000,
  /** PDF and JPG hardly shrink, XML with base64 by a third; DEFLATE ends at 1032. Only blank scans come near, and they are small. */
  zipRatio: 300,
  zipRatioFromBytes: 64 * MB,
}

/** For sentences: '200 MB'. */
export function inMegabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / MB)).toLocaleString('de-DE')} MB`
}

/** Completes the sentence of 'too-large' where there are too many files or entries. */
export function tooManyFiles(limits: Limits): string {
  return `Zulässig sind höchstens ${limits.files.toLocaleString('de-DE')} Dateien.`
}
