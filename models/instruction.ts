import type { UnseenText } from './page-text.ts'
import type { Box } from './place.ts'

/** Where an instruction to software stands: on a page for all to see, unseen with a file, in the name or slot of a file, in the message itself. */
export type InstructionCarrier = 'page' | UnseenText['carrier'] | 'file-name' | 'slot' | 'form'

/** A passage that addresses programs instead of people. It is shown to the person; no value is read from it. */
export interface Instruction {
  readonly documentId: string | null // null = it stands in the message
  readonly page: number // from 1, within the file
  readonly box: Box | null // as people see the page
  readonly carrier: InstructionCarrier
  readonly quote: string
}
