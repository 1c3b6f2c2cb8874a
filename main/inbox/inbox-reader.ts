import { CallFailure } from '../../models/call-failure.ts'
import { inboxCalls, type ListedEntry } from '../../models/process-contract.ts'
import { askProcess, type Asker } from '../ipc/ask-process.ts'
import type { OwnedProcess } from '../ipc/owned-process.ts'

interface Reading {
  readonly process: OwnedProcess
  readonly asker: Asker<typeof inboxCalls>
}

/** Main's side of the process that looks at the inbox folder. A process that a file has killed is started again with the next question. */
export class InboxReader {
  readonly #startProcess: () => OwnedProcess
  readonly #onChange: () => void
  #reading: Reading | null = null
  #folder: string | null = null

  constructor(startProcess: () => OwnedProcess, onChange: () => void) {
    this.#startProcess = startProcess
    this.#onChange = onChange
  }

  /** Every application of the folder; none while no folder is set. */
  async entries(folder: string | null): Promise<readonly ListedEntry[]> {
    if (folder === null) return []
    const { asker } = this.#start()
    if (folder !== this.#folder) await asker.ask('inbox.watch', { folder })
    this.#folder = folder
    return asker.ask('inbox.entries', undefined)
  }

  async close(): Promise<void> {
    await this.#reading?.process.end()
  }

  #start(): Reading {
    if (this.#reading !== null) return this.#reading
    const process = this.#startProcess()
    const reading = { process, asker: askProcess(process, inboxCalls, this.#onChange) }
    void this.#outlive(reading)
    this.#reading = reading
    return reading
  }

  async #outlive({ process, asker }: Reading): Promise<void> {
    await process.exited
    asker.lose(new CallFailure('unexpected'))
    this.#reading = null
    this.#folder = null
  }
}
