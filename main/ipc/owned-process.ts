import type { Port } from './port.ts'

/** A process that main has started. */
export interface OwnedProcess extends Port {
  /** Resolves when it has ended, for whatever reason. */
  readonly exited: Promise<void>
  /** Ends it; resolves when it is gone. */
  end(): Promise<void>
}
