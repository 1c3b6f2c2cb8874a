import type { CallName, EventName, Reply } from './contract.ts'

/** What the preload puts on the page as `window.bridge`: the only way out of the sandbox. Arguments and answers are parsed where they arrive. */
export interface Bridge {
  invoke(name: CallName, input: unknown): Promise<Reply>
  /** Answers the function that ends the subscription. */
  subscribe(name: EventName, listener: (data: unknown) => void): () => void
  /** Path of a dropped file or folder; '' when it does not lie on a disk. */
  pathOf(file: File): string
}
