import type { Port } from './port.ts'

/** Why a process is gone: it ended, by itself or because it was told to, or main ended it for the memory it took. */
export type Ending = 'ended' | 'memory'

/** A process that main has started. */
export interface OwnedProcess extends Port {
  /** Resolves when it is gone. */
  readonly exited: Promise<Ending>
  /** Ends it; resolves when it is gone. */
  end(): Promise<void>
}
