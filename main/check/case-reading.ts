import type { CaseFacts } from '../../models/case-facts.ts'
import type { Notice } from '../../models/check-report.ts'
import type { IsoDate } from '../../models/dates.ts'
import type { DeliveredFile } from '../../models/delivered-file.ts'
import type { Document } from '../../models/document.ts'
import type { Field } from '../../models/field.ts'
import type { ModelReport } from '../../models/model-progress.ts'
import { modelProblems } from '../../models/model-problems.ts'
import type { ModelProblem } from '../../models/model-question.ts'
import type { Instruction } from '../../models/instruction.ts'
import type { Opinion } from '../../models/opinion.ts'
import type { Intake } from '../../models/intake.ts'
import type { PageText } from '../../models/page-text.ts'
import { doubtBesideForm, type FormValues } from '../extraction/certainty/doubt-beside-form.ts'
import { extractFields } from '../extraction/extract-fields.ts'
import { searchDelivery } from '../instructions/search-delivery.ts'
import { searchPage } from '../instructions/search-page.ts'
import { completeApplication } from './complete-application.ts'
import { describeDocuments } from './describe-documents.ts'
import { doubtBesideSlot } from './doubt-beside-slot.ts'
import { formValues } from './form-values.ts'
import { noticesOfPages } from './page-notices.ts'

/** What has been read of a case so far. Grows file by file; lives in memory only. */
export class CaseReading {
  readonly #intake: Intake
  readonly #today: IsoDate
  readonly #documents = new Map<string, readonly Document[]>() // by file id
  readonly #fields = new Map<string, readonly Field[]>() // by file id
  readonly #pages = new Map<string, readonly PageText[]>() // by file id, without what they say to programs
  readonly #instructions = new Map<string, readonly Instruction[]>() // by file id
  readonly #complete = new Map<string, readonly PageText[]>() // by SHA-256, files read to the end
  readonly #kept = new Map<string, readonly PageText[]>() // by SHA-256, pages of the other files, in any order
  readonly #ofModel = new Map<string, readonly Field[]>() // by content, first page and kind of the document
  readonly #opinions: Opinion[] = []
  #model: ModelReport | null = null
  #modelProblem: ModelProblem | null = null
  readonly #reread = new Map<string, readonly Field[]>() // by document id and the kind a person gave it

  constructor(intake: Intake, today: IsoDate) {
    this.#intake = intake
    this.#today = today
  }

  /** Files whose pages are still to be read: each content once, whatever the number of its copies. */
  get filesToRead(): readonly DeliveredFile[] {
    return this.#intake.files.filter(
      (file) => file.problem !== 'duplicate' && !this.#complete.has(file.sha256),
    )
  }

  /** A page of a file that is not read to the end yet. It is not read again when the reading is stopped and goes on. */
  keepPage(file: DeliveredFile, page: PageText): void {
    this.#kept.set(file.sha256, [...this.pagesKept(file), page])
  }

  pagesKept({ sha256 }: DeliveredFile): readonly PageText[] {
    return this.#kept.get(sha256) ?? []
  }

  /** Takes over what an earlier reading has read: after a Nachreichung only what is new is read. */
  takeOver(before: CaseReading): void {
    for (const file of this.filesToRead) {
      const pages = before.#complete.get(file.sha256)
      if (pages !== undefined) this.addFile(file, pages, true)
      else for (const page of before.pagesKept(file)) this.keepPage(file, page)
    }
    for (const [key, fields] of before.#ofModel) this.#ofModel.set(key, fields)
  }

  /** The pages of a file from the first on; `complete` = all of them. */
  addFile(file: DeliveredFile, pages: readonly PageText[], complete: boolean): void {
    if (complete) {
      this.#complete.set(file.sha256, pages)
      this.#kept.delete(file.sha256)
    }
    const searched = pages.map(searchPage)
    const readable = searched.map(({ page }) => page)
    const read = describeDocuments(file, readable).map((document) =>
      readDocument(document, readable, this.#today),
    )
    this.#documents.set(
      file.id,
      read.map(({ document }) => document),
    )
    this.#fields.set(
      file.id,
      read.flatMap(({ fields }) => fields),
    )
    this.#instructions.set(
      file.id,
      searched.flatMap(({ instructions }) =>
        instructions.map((found) => ({ ...found, documentId: documentOfPage(read, found.page) })),
      ),
    )
    this.#pages.set(file.id, readable)
    this.#reread.clear()
    for (const copy of this.#intake.files) {
      if (copy.problem !== 'duplicate' || copy.sha256 !== file.sha256) continue
      this.#documents.set(copy.id, describeDocuments(copy, readable))
    }
  }

  /** Everything the rules may know now, in order of delivery. A copy of a file is a document of its slot, but its values count once. */
  facts(readingComplete: boolean): CaseFacts {
    const { application, files } = this.#intake
    const documents = files.flatMap((file) => this.#documents.get(file.id) ?? [])
    const read = files.flatMap((file) => this.#fields.get(file.id) ?? [])
    const fields = [...read, ...documents.flatMap((document) => this.#fieldsOfModel(document))]
    const completed = completeApplication(application, documents, fields)
    return {
      application: completed,
      documents,
      fields: this.#besideForm(formValues(completed, documents, fields), documents, fields),
      instructions: [
        ...searchDelivery(application, documents),
        ...files.flatMap((file) => this.#instructions.get(file.id) ?? []),
      ],
      opinions: [...this.#opinions],
      readingComplete,
    }
  }

  /** Readings lose their certainty where the kind of the paper is in doubt, or the form's own value stands elsewhere on it. */
  #besideForm(form: FormValues, documents: readonly Document[], fields: readonly Field[]): readonly Field[] {
    const byDocument = Map.groupBy(fields, ({ documentId }) => documentId)
    return documents.flatMap((document) => {
      const own = byDocument.get(document.id) ?? []
      return document.kind === 'application-summary'
        ? own
        : doubtBesideForm(doubtBesideSlot(document, own), form, this.pagesOf(document))
    })
  }

  /** What the rules may know when a person has set the kind of a document: its fields, read again as that kind. */
  rereadAs(document: Document): readonly Field[] {
    const key = `${document.id} ${document.kind}`
    const known = this.#reread.get(key)
    if (known !== undefined) return known
    const { application, documents, fields: others } = this.facts(false)
    const { fields: read } = readDocument(document, this.pagesOf(document), this.#today)
    const fields = this.#besideForm(formValues(application, documents, others), [document], read)
    this.#reread.set(key, fields)
    return fields
  }

  /** May the language model be asked about this document? Once, and never about the copy of a file. */
  isAskable(document: Document): boolean {
    return this.fileOf(document.id)?.problem !== 'duplicate' && !this.#ofModel.has(contentOf(document))
  }

  /** What the language model read in a document beside the other readers; empty = it was asked, to no effect. */
  addModelFields(document: Document, fields: readonly Field[]): void {
    this.#ofModel.set(contentOf(document), fields)
  }

  addOpinion(opinion: Opinion): void {
    this.#opinions.push(opinion)
  }

  reportModel(report: ModelReport): void {
    this.#model = report
  }

  /** The check goes on without the language model. */
  missModel(problem: ModelProblem): void {
    this.#modelProblem = problem
  }

  /** What the language model was asked; null = nothing. */
  get model(): ModelReport | null {
    return this.#model
  }

  #fieldsOfModel(document: Document): readonly Field[] {
    if (this.fileOf(document.id)?.problem === 'duplicate') return []
    const fields = this.#ofModel.get(contentOf(document)) ?? []
    return fields.map((field) => ({ ...field, documentId: document.id }))
  }

  /** The delivered file that a document is part of. */
  fileOf(documentId: string): DeliveredFile | undefined {
    return this.#intake.files.find((file) =>
      this.#documents.get(file.id)?.some(({ id }) => id === documentId),
    )
  }

  /** The clockwise turn that makes a page of a file upright, as far as it is known. */
  rotationOf(fileId: string, page: number): PageText['rotation'] {
    return this.#pages.get(fileId)?.find((read) => read.page === page)?.rotation ?? 0
  }

  notices(): Notice[] {
    const ofPages = this.#intake.files.flatMap((file) =>
      noticesOfPages(this.#documents.get(file.id) ?? [], this.#pages.get(file.id) ?? []),
    )
    return [...this.#intake.notices, ...ofPages, ...noticesOfModel(this.#modelProblem)]
  }

  /** The pages of a document, for the report with text. */
  pagesOf(document: Document): readonly PageText[] {
    const { first, last } = document.pages
    return (this.#pages.get(this.fileOf(document.id)?.id ?? '') ?? []).filter(
      ({ page }) => page >= first && page <= last,
    )
  }

  /** How many pages need not be read again; those of a file that came twice count once. */
  get pagesKnown(): number {
    return [...this.#complete.values(), ...this.#kept.values()].reduce((sum, pages) => sum + pages.length, 0)
  }

  get pagesRead(): readonly PageText[] {
    return [...this.#pages.values()].flat()
  }
}

/** Names a document by what was delivered: it keeps its name when a Nachreichung is added. */
function contentOf({ sha256, pages, kind }: Document): string {
  return `${sha256} ${pages.first} ${kind}`
}

function noticesOfModel(problem: ModelProblem | null): Notice[] {
  if (problem === null) return []
  return [
    { code: 'model-unavailable', documentId: null, place: null, page: null, text: modelProblems[problem] },
  ]
}

function documentOfPage(read: readonly { readonly document: Document }[], page: number): string | null {
  const found = read.find(({ document: { pages } }) => page >= pages.first && page <= pages.last)
  return found?.document.id ?? null
}

function readDocument(
  document: Document,
  pages: readonly PageText[],
  today: IsoDate,
): { document: Document; fields: Field[] } {
  const own = pages.filter(({ page }) => page >= document.pages.first && page <= document.pages.last)
  const { fields, mrz } = extractFields(document, own, { today })
  return { document: mrz === null ? document : { ...document, mrz }, fields }
}
