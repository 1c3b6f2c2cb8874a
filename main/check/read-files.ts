import type { DeliveredFile } from '../../models/delivered-file.ts'
import type { PageSource } from '../../models/page-image.ts'
import type { PageText } from '../../models/page-text.ts'
import { openPages } from '../pages/open-pages.ts'
import type { Recogniser } from '../text/recogniser.ts'

/** One more page read, or the pages of a file so far (in order, from page 1; `complete` = all of them). */
export type ReadingStep =
  | { readonly type: 'page'; readonly file: DeliveredFile; readonly page: PageText }
  | {
      readonly type: 'pages'
      readonly file: DeliveredFile
      readonly pages: readonly PageText[]
      readonly complete: boolean
    }

/** A file with its pages opened; the pages are read in any order, in the order of the files. `known` = those read before a stop, not read again. */
export interface OpenedFile {
  readonly file: DeliveredFile
  readonly source: PageSource
  readonly known: readonly PageText[]
}

/** Opens every file that can be opened. Files that cannot become sources whose page has a problem. */
export async function openFiles(
  files: readonly DeliveredFile[],
  pagesKnown: (file: DeliveredFile) => readonly PageText[],
  signal: AbortSignal,
): Promise<OpenedFile[]> {
  const opened: OpenedFile[] = []
  try {
    for (const file of files)
      opened.push({ file, source: await openPages(file, { signal }), known: pagesKnown(file) })
    return opened
  } catch (error) {
    await closeFiles(opened)
    throw error
  }
}

export async function closeFiles(opened: readonly OpenedFile[]): Promise<void> {
  await Promise.all(opened.map(({ source }) => source.close()))
}

/**
 * Reads all pages of the opened files, file after file, one page more at once than the recogniser has workers: while those are busy the next
 * page is rendered. A file's source is closed as soon as its last page is read, so memory does not grow with the pages already done.
 * Long files are handed on after 2, 4, 8, ... pages too, so that a merged PDF gives findings before its end.
 */
export async function* readFiles(
  opened: readonly OpenedFile[],
  recogniser: Recogniser,
  signal: AbortSignal,
): AsyncGenerator<ReadingStep> {
  const readings = opened.map((each) => new FileReading(each))
  const tasks = readings.flatMap((reading) => reading.pagesToRead().map((page) => ({ reading, page })))
  const running = new Map<Task, Promise<DoneTask>>()
  let next = 0
  try {
    for (const reading of readings) if (reading.worthHandingOn()) yield reading.soFar()
    while (next < tasks.length || running.size > 0) {
      for (let task = tasks[next]; task && running.size <= recogniser.workers; task = tasks[++next]) {
        running.set(task, readTask(task, recogniser, signal))
      }
      const { task, page } = await Promise.race(running.values())
      running.delete(task)
      const { reading } = task
      yield { type: 'page', file: reading.file, page }
      if (reading.complete) await reading.source.close()
      if (reading.worthHandingOn()) {
        yield reading.soFar()
      }
    }
  } finally {
    await Promise.allSettled(running.values())
  }
}

interface Task {
  readonly reading: FileReading
  readonly page: number
}

interface DoneTask {
  readonly task: Task
  readonly page: PageText
}

async function readTask(task: Task, recogniser: Recogniser, signal: AbortSignal): Promise<DoneTask> {
  const image = await task.reading.source.read(task.page, signal)
  const page = await recogniser.readPage(image, signal)
  task.reading.add(page)
  return { task, page }
}

/** The pages of one file that are read so far, in whatever order they came. */
class FileReading {
  readonly file: DeliveredFile
  readonly source: PageSource
  readonly #pages: PageText[] = []
  #nextLength = 2

  constructor({ file, source, known }: OpenedFile) {
    this.file = file
    this.source = source
    for (const page of known) this.add(page)
  }

  /** Numbers of the pages that are not known yet. */
  pagesToRead(): number[] {
    return Array.from({ length: this.source.pageCount }, (_, index) => index + 1).filter(
      (page) => this.#pages[page - 1] === undefined,
    )
  }

  add(page: PageText): void {
    this.#pages[page.page - 1] = page
  }

  /** The pages from the first on without a gap. */
  prefix(): PageText[] {
    const gap = this.#pages.findIndex((page) => page === undefined)
    return gap === -1 ? [...this.#pages] : this.#pages.slice(0, gap)
  }

  soFar(): ReadingStep {
    return { type: 'pages', file: this.file, pages: this.prefix(), complete: this.complete }
  }

  get complete(): boolean {
    return this.prefix().length === this.source.pageCount
  }

  worthHandingOn(): boolean {
    const { length } = this.prefix()
    if (length < this.#nextLength) return this.complete
    while (this.#nextLength <= length) this.#nextLength *= 2
    return true
  }
}
