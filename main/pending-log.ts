import type { CallError } from '../models/contract.ts'
import type { LoggedEvent } from '../models/event-log.ts'
import type { LateStore } from './store/late-store.ts'
import { StoreError } from './store/store-error.ts'

interface Waiting {
  readonly pseudonym: string
  readonly event: LoggedEvent
  readonly at: Date
}

const retryMs = 10_000

/**
 * The log as the shell writes it. An entry that the database does not take waits in memory (it has no content) and is written before every later one;
 * the person is told why it waits, and when nothing waits any more. So a full disk neither ends the program nor leaves a gap.
 */
export class PendingLog {
  readonly #store: Pick<LateStore, 'open'>
  readonly #onWaiting: (error: CallError | null) => void
  readonly #waiting: Waiting[] = []
  #retry: NodeJS.Timeout | null = null

  constructor(store: Pick<LateStore, 'open'>, onWaiting: (error: CallError | null) => void) {
    this.#store = store
    this.#onWaiting = onWaiting
  }

  append(pseudonym: string, event: LoggedEvent): void {
    const hadWaiting = this.#waiting.length > 0
    this.#waiting.push({ pseudonym, event, at: new Date() })
    this.#write(hadWaiting)
  }

  /** The last try, when the program ends. */
  close(): void {
    if (this.#retry !== null) clearTimeout(this.#retry)
    if (this.#waiting.length > 0) this.#write(true)
    if (this.#retry !== null) clearTimeout(this.#retry)
  }

  #write(hadWaiting: boolean): void {
    try {
      const { log } = this.#store.open()
      for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
        log.append(next.pseudonym, next.event, next.at)
        this.#waiting.shift()
      }
      if (hadWaiting) this.#onWaiting(null)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      this.#onWaiting({ code: error.code, detail: error.detail })
      if (this.#retry !== null) clearTimeout(this.#retry)
      this.#retry = setTimeout(() => this.#write(true), retryMs).unref()
    }
  }
}
