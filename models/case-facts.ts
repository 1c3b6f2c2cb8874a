import type { Application } from './application.ts'
import type { Document } from './document.ts'
import type { Field } from './field.ts'
import type { Instruction } from './instruction.ts'
import type { Opinion } from './opinion.ts'

/** Everything the rules may know. Plain data: the same facts always give the same findings. */
export interface CaseFacts {
  readonly application: Application
  readonly documents: readonly Document[]
  readonly fields: readonly Field[]
  /** What the documents and the form say to programs. */
  readonly instructions: readonly Instruction[]
  /** What the language model holds of what tables and strings do not decide; left out where it was not asked. */
  readonly opinions?: readonly Opinion[]
  /** "Fehlt" is said only when every page of every file has been read. */
  readonly readingComplete: boolean
}
