import { randomUUID } from 'node:crypto'
import { CallFailure } from '../../models/call-failure.ts'
import type { InputOf, OutputOf } from '../../models/call-table.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import type { ModelAccess } from '../../models/model-access.ts'
import type { ModelEndpoint } from '../../models/model-endpoint.ts'
import { ModelUnavailable } from '../../models/model-question.ts'
import { caseCalls, caseEvents } from '../../models/process-contract.ts'
import { askProcess, type Asker } from '../ipc/ask-process.ts'
import type { OwnedProcess } from '../ipc/owned-process.ts'

/** What a case process needs besides the case itself. */
export type StartInput = Omit<InputOf<typeof caseCalls, 'case.start'>, 'caseId' | 'paths'>

/** A document as the log names it. */
export interface ReadDocument {
  readonly kind: DocumentKind
  readonly pages: number
}

/** A case with its own process. */
export interface CaseFile {
  readonly caseId: string
  /** Names the case in the log; no table links it to an application. */
  readonly pseudonym: string
  readonly applicationId: string
  readonly paths: readonly string[]
  /** false = read ahead, nobody has looked at it yet. */
  readonly isSeen: boolean
  readonly hasFailed: boolean
}

/** Who brings the language model up and down. */
export interface ModelDoor {
  /** @throws ModelUnavailable */
  obtain(caseId: string): Promise<ModelEndpoint>
  /** Nothing of the case stays in the model: true = certain, false = its server still holds it, null = it was not up. */
  release(caseId: string): Promise<boolean | null>
}

export interface RegistryOptions {
  startProcess(): OwnedProcess
  readonly model: ModelDoor | null // null = no language model is asked
  startInput(): StartInput
  onProgress(caseId: string, pagesRead: number, pagesTotal: number): void
  onChange(caseId: string): void
  /** A person looks at the case for the first time. */
  onSeen(caseFile: CaseFile): void
  /** All pages of a case that a person has seen were read. */
  onRead(caseFile: CaseFile, documents: readonly ReadDocument[]): void
  /** The process ended by itself. */
  onFailure(caseFile: CaseFile): void
}

interface Entry {
  readonly caseFile: { -readonly [K in keyof CaseFile]: CaseFile[K] }
  readonly process: OwnedProcess
  readonly asker: Asker<typeof caseCalls>
  isEnding: boolean
  documents: readonly ReadDocument[] | null // as soon as all are read
}

/** The open cases, each with its process. What one of them does or how it ends is nothing to the others. */
export class CaseRegistry {
  readonly #options: RegistryOptions
  readonly #entries = new Map<string, Entry>()
  readonly #opening = new Map<string, Promise<Entry>>() // by paths

  constructor(options: RegistryOptions) {
    this.#options = options
  }

  /** Opens the application that lies at these paths, or shows the case that has it open. Throws `CallFailure` as the case process says. */
  async open(paths: readonly string[]): Promise<CaseFile> {
    const entry = await this.#obtain(paths)
    if (entry.caseFile.isSeen) return entry.caseFile
    entry.caseFile.isSeen = true
    this.#options.onSeen(entry.caseFile)
    if (entry.documents !== null) this.#options.onRead(entry.caseFile, entry.documents)
    return entry.caseFile
  }

  /** Reads an application before anybody opens it. One at a time: the one before is dropped unless it was opened. */
  async readAhead(paths: readonly string[]): Promise<void> {
    const unseen = [...this.#entries.values()].filter(({ caseFile }) => !caseFile.isSeen)
    await Promise.all(unseen.map(({ caseFile }) => this.close(caseFile.caseId)))
    await this.#obtain(paths)
  }

  /** The case a person has open to which more has come than it knows; null = none. */
  lacking(paths: readonly string[]): string | null {
    const caseFile = this.#entryOf(paths)?.caseFile
    if (caseFile === undefined || !caseFile.isSeen) return null
    return paths.every((path) => caseFile.paths.includes(path)) ? null : caseFile.caseId
  }

  /** Is this application read, or being read, without anybody having opened it? */
  isReadAhead(paths: readonly string[]): boolean {
    return this.#entryOf(paths)?.caseFile.isSeen === false
  }

  async dropReadAhead(paths: readonly string[]): Promise<void> {
    const entry = this.#entryOf(paths)
    if (entry !== undefined && !entry.caseFile.isSeen) await this.close(entry.caseFile.caseId)
  }

  /** @throws CallFailure 'no-such-case' */
  find(caseId: string): CaseFile {
    return this.#entry(caseId).caseFile
  }

  /** @throws CallFailure 'no-such-case', 'case-failed', and as the case process says */
  async ask<N extends keyof typeof caseCalls>(
    caseId: string,
    name: N,
    input: InputOf<typeof caseCalls, N>,
  ): Promise<OutputOf<typeof caseCalls, N>> {
    return this.#entry(caseId).asker.ask(name, input)
  }

  /** Ends the process of a case; everything that was read is gone with it. Answers whether the language model has let go, as `ModelDoor.release`. */
  async close(caseId: string): Promise<boolean | null> {
    const entry = this.#entry(caseId)
    entry.isEnding = true
    await entry.process.end()
    this.#entries.delete(caseId)
    return this.#releaseModel(caseId)
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#entries.keys()].map((caseId) => this.close(caseId)))
  }

  #entry(caseId: string): Entry {
    const entry = this.#entries.get(caseId)
    if (entry === undefined) throw new CallFailure('no-such-case')
    return entry
  }

  /** The open case of the application that lies at the first path. */
  #entryOf([application]: readonly string[]): Entry | undefined {
    return [...this.#entries.values()].find(
      ({ caseFile }) => !caseFile.hasFailed && caseFile.paths[0] === application,
    )
  }

  async #obtain(paths: readonly string[]): Promise<Entry> {
    const open = this.#entryOf(paths)
    if (open !== undefined) return this.#extend(open, paths)
    const key = keyOf(paths)
    const opening = this.#opening.get(key) ?? this.#start(paths)
    this.#opening.set(key, opening)
    try {
      return await opening
    } finally {
      this.#opening.delete(key)
    }
  }

  /** Nachreichungen that have come since the case was opened are read as well. */
  async #extend(entry: Entry, paths: readonly string[]): Promise<Entry> {
    if (keyOf(entry.caseFile.paths) === keyOf(paths)) return entry
    await entry.asker.ask('case.extend', { paths: [...paths] })
    entry.caseFile.paths = paths
    return entry
  }

  async #start(paths: readonly string[]): Promise<Entry> {
    const caseId = randomUUID()
    const process = this.#options.startProcess()
    const asker = askProcess(process, caseCalls, (event, data) => this.#hear(caseId, event, data))
    void this.#outlive(caseId, process, asker)
    void this.#handModel(caseId, asker)
    try {
      const { applicationId } = await asker.ask('case.start', {
        ...this.#options.startInput(),
        caseId,
        paths: [...paths],
      })
      const caseFile = {
        caseId,
        pseudonym: randomUUID(),
        applicationId,
        paths,
        isSeen: false,
        hasFailed: false,
      }
      const entry: Entry = { caseFile, process, asker, isEnding: false, documents: null }
      this.#entries.set(caseId, entry)
      return entry
    } catch (error) {
      await process.end()
      await this.#releaseModel(caseId)
      throw error
    }
  }

  /** Tells the process of a case where it may ask, or why it may not, as soon as that is known. */
  async #handModel(caseId: string, asker: Entry['asker']): Promise<void> {
    const { model } = this.#options
    if (model === null) return
    const access = await model.obtain(caseId).then((endpoint) => ({ endpoint }), whyNot)
    await asker.ask('case.model', access).catch(() => null) // the case is closed
  }

  async #releaseModel(caseId: string): Promise<boolean | null> {
    return (await this.#options.model?.release(caseId)) ?? null
  }

  /** Announcements of a case that is not open yet are not lost: whoever opens it asks for its state. */
  #hear(caseId: string, event: string, data: unknown): void {
    if (event === 'case.progress') {
      const parsed = caseEvents['case.progress'].safeParse(data)
      if (parsed.success) this.#options.onProgress(caseId, parsed.data.pagesRead, parsed.data.pagesTotal)
    } else if (event === 'case.read') {
      const parsed = caseEvents['case.read'].safeParse(data)
      const entry = this.#entries.get(caseId)
      if (!parsed.success || entry === undefined) return
      const added = parsed.data.documents.slice(entry.documents?.length ?? 0) // a Nachreichung comes behind
      entry.documents = parsed.data.documents
      if (entry.caseFile.isSeen) this.#options.onRead(entry.caseFile, added)
    } else {
      this.#options.onChange(caseId)
    }
  }

  async #outlive(caseId: string, { exited }: OwnedProcess, asker: Entry['asker']): Promise<void> {
    const ending = await exited
    asker.lose(new CallFailure(ending === 'memory' ? 'case-too-large' : 'case-failed'))
    const entry = this.#entries.get(caseId)
    if (entry === undefined || entry.isEnding) return
    entry.caseFile.hasFailed = true
    void this.#releaseModel(caseId)
    if (entry.caseFile.isSeen) this.#options.onFailure(entry.caseFile)
    else this.#entries.delete(caseId)
  }
}

function whyNot(error: unknown): ModelAccess {
  return { problem: error instanceof ModelUnavailable ? error.problem : 'server-unfit' }
}

function keyOf(paths: readonly string[]): string {
  return paths.join('\0')
}
