import { watch, type Dirent, type FSWatcher } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ListedEntry } from '../../models/process-contract.ts'
import { isSystemFile } from '../intake/system-files.ts'
import { assembleEntries, type InboxItem } from './assemble-entries.ts'
import { countDocuments } from './count-documents.ts'
import { lookAt, type Sight } from './look-at.ts'

/** Network drives do not always announce changes. */
const pollMs = 60_000
/** Counting reads whole messages: only the newest ones, and one at a time. */
const countedMessages = 100
/** Several files that arrive at once are one change. */
const settleMs = 300
/** While heads are read, the list is drawn anew now and then. */
const tellEveryMs = 1_000
/** Files looked at side by side: a network drive answers slowly, but more than one at a time. */
const lanes = 16

interface Found {
  readonly path: string
  readonly name: string
  readonly isFolder: boolean
  readonly changedMs: number
  readonly version: string // another one when the file has changed
}

/** A folder whose applications are listed. Reads only, and of every message only the head. */
export class WatchedFolder {
  readonly #folder: string
  readonly #onChange: () => void
  readonly #left = new AbortController()
  readonly #sights = new Map<string, Sight>() // by path and version
  #found: readonly Found[] = []
  #watcher: FSWatcher | null = null
  #timer: NodeJS.Timeout | undefined
  #toldMs = 0
  #isCounting = false
  #scanning: Promise<void> = Promise.resolve()

  constructor(folder: string, onChange: () => void) {
    this.#folder = folder
    this.#onChange = onChange
    void this.#scan()
    try {
      this.#watcher = watch(folder, () => this.#scanSoon(settleMs)).on('error', () => this.#watcher?.close())
    } catch {
      // Not every drive can be watched; the folder is then looked at every minute.
    }
  }

  /** What is there now; heads that are still being read follow with the next change. */
  async entries(): Promise<ListedEntry[]> {
    await this.#scanning
    return assembleEntries(
      this.#found.map((found): InboxItem => ({
        path: found.path,
        name: found.name,
        receivedAt: new Date(found.changedMs).toISOString(),
        sight: this.#sights.get(found.version) ?? null,
      })),
    )
  }

  leave(): void {
    this.#left.abort()
    this.#watcher?.close()
    clearTimeout(this.#timer)
  }

  #scanSoon(afterMs: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#scan(), afterMs)
  }

  async #scan(): Promise<void> {
    const before = this.#found
    this.#scanning = this.#list()
    await this.#scanning
    if (this.#left.signal.aborted) return
    if (!isSame(before, this.#found)) this.#tell(0)
    await this.#look()
    await this.#count()
    if (!this.#left.signal.aborted) this.#scanSoon(pollMs)
  }

  async #list(): Promise<void> {
    const entries = await readdir(this.#folder, { withFileTypes: true }).catch((): Dirent[] => [])
    const candidates = entries.filter(
      (entry) => !isSystemFile(entry.name) && (entry.isFile() || entry.isDirectory()),
    )
    const found: Found[] = []
    await inLanes(candidates, async (entry) => {
      const path = join(this.#folder, entry.name)
      const seen = await stat(path).catch(() => null)
      if (seen === null) return
      const version = `${path}\0${seen.mtimeMs}\0${seen.size}`
      const name = entry.name.normalize('NFC')
      found.push({ path, name, isFolder: entry.isDirectory(), changedMs: seen.mtimeMs, version })
    })
    this.#found = found
  }

  /** Counts the documents inside the newest messages. */
  async #count(): Promise<void> {
    if (this.#isCounting) return
    this.#isCounting = true
    let isNew = false
    const newest = this.#found.toSorted((a, b) => b.changedMs - a.changedMs).slice(0, countedMessages)
    for (const { version } of newest) {
      const sight = this.#sights.get(version)
      if (sight === undefined || sight.toCount.length === 0 || this.#left.signal.aborted) continue
      let documentCount = sight.documentCount
      for (const message of sight.toCount) {
        const inside = await countDocuments(message, this.#left.signal)
        if (inside !== null) documentCount = (documentCount ?? 0) + inside
      }
      if (this.#left.signal.aborted) continue
      this.#sights.set(version, { ...sight, documentCount, toCount: [] })
      isNew = true
      this.#tell(tellEveryMs)
    }
    this.#isCounting = false
    if (isNew) this.#tell(0)
  }

  /** Looks at what is new, newest first, and says so now and then. */
  async #look(): Promise<void> {
    const present = new Set(this.#found.map(({ version }) => version))
    for (const version of this.#sights.keys()) if (!present.has(version)) this.#sights.delete(version)
    const unseen = this.#found.filter(({ version }) => !this.#sights.has(version))
    await inLanes(
      unseen.toSorted((a, b) => b.changedMs - a.changedMs),
      async ({ path, isFolder, version }) => {
        if (this.#left.signal.aborted) return
        this.#sights.set(version, await lookAt(path, isFolder, this.#left.signal))
        this.#tell(tellEveryMs)
      },
    )
    if (unseen.length > 0) this.#tell(0)
  }

  /** Says that something has changed, unless that was said a moment ago. */
  #tell(atMostEveryMs: number): void {
    const now = performance.now()
    if (this.#left.signal.aborted || now - this.#toldMs < atMostEveryMs) return
    this.#toldMs = now
    this.#onChange()
  }
}

function isSame(before: readonly Found[], after: readonly Found[]): boolean {
  const versions = new Set(before.map(({ version }) => version))
  return before.length === after.length && after.every(({ version }) => versions.has(version))
}

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}
