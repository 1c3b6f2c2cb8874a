import { openStore, type Store, type StoreOptions } from './open-store.ts'
import { StoreError } from './store-error.ts'

/**
 * The store, opened when it is first needed. A database that cannot be opened fails the call that needs it, with the reason; the next call tries
 * again, so that the program need not be started anew when the reason is gone.
 */
export class LateStore {
  readonly path: string
  readonly #options: StoreOptions
  #store: Store | null = null

  constructor(path: string, options: StoreOptions) {
    this.path = path
    this.#options = options
  }

  /** @throws StoreError */
  open(): Store {
    this.#store ??= this.#openAnew()
    return this.#store
  }

  #openAnew(): Store {
    const store = openStore(this.path, this.#options)
    try {
      store.purgeNotes()
    } catch (error) {
      if (!(error instanceof StoreError)) throw error // a full disk: what is due is deleted at the next start
    }
    return store
  }

  close(): void {
    this.#store?.close()
    this.#store = null
  }
}
