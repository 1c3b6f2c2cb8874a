import type { CaseFacts } from '../../models/case-facts.ts'
import type { CaseState, Correction } from '../../models/case-state.ts'
import type { Notice } from '../../models/check-report.ts'
import type { IsoDate } from '../../models/dates.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import type { Finding } from '../../models/finding.ts'
import type { Intake } from '../../models/intake.ts'
import type { Policy } from '../../models/policy.ts'
import { CaseReading } from '../check/case-reading.ts'
import { correctFacts } from '../check/correct-facts.ts'
import { readCase } from '../check/read-case.ts'
import { readWithModel, type ModelOptions } from '../check/read-with-model.ts'
import { viewCase, type CaseView } from '../plausibility/case-view.ts'
import { checkPlausibility } from '../plausibility/check-plausibility.ts'
import { createRecogniser } from '../text/recogniser.ts'
import { PagePictures } from './page-pictures.ts'

interface CaseModel extends Pick<ModelOptions, 'askModel' | 'contextTokens'> {
  /** As IT has worded it. */
  readonly legalBasis: string | null
}

export interface SessionOptions {
  readonly caseId: string
  readonly today: IsoDate
  readonly policy: Policy
  readonly languageFolder: string
  readonly workers: number
  /** The language model, where the policy allows one. */
  readonly model?: CaseModel | undefined
  onProgress(pagesRead: number, pagesTotal: number): void
  onChange(): void
  /** All pages are read. */
  onRead(documents: { kind: DocumentKind; pages: number }[]): void
}

/** Everything about one open case. Lives in the memory of its own process and ends with it. */
export class CaseSession {
  readonly #intake: Intake
  readonly #options: SessionOptions
  readonly #reading: CaseReading
  readonly #pictures: PagePictures
  #stop = new AbortController()
  readonly #corrections: Correction[]
  #chosen: string | null // the § under which the person has the case checked
  #stage: CaseState['stage'] = 'reading'
  #pagesBefore = 0 // read before the reading that is going on
  #pagesRead = 0
  #pagesTotal = 0
  #model: CaseState['model'] = null
  #facts: CaseFacts
  #view: CaseView // service and § as the rules see them, from the summary where the message is silent
  #findings: readonly Finding[] = []

  /** `before` = the same case before a Nachreichung came: what was read, corrected and chosen then still holds. */
  constructor(intake: Intake, options: SessionOptions, before: CaseSession | null = null) {
    this.#intake = intake
    this.#options = options
    this.#reading = new CaseReading(intake, options.today)
    if (before !== null) this.#reading.takeOver(before.#reading)
    this.#pictures = new PagePictures(this.#reading)
    this.#corrections = before === null ? [] : [...before.#corrections]
    this.#chosen = before === null ? null : before.#chosen
    this.#facts = this.#reading.facts(false)
    this.#view = viewCase(this.#facts)
  }

  get applicationId(): string {
    return this.#intake.application.id
  }

  /** Reads all pages that are not read yet; afterwards, or when stopped, the OCR workers are gone and their memory with them. */
  async read(): Promise<void> {
    const { workers, languageFolder } = this.#options
    this.#pagesBefore = this.#reading.pagesKnown
    const recogniser = await createRecogniser({ workers, languageFolder })
    try {
      for await (const step of readCase(this.#reading, { recogniser, signal: this.#stop.signal })) {
        if (step.type === 'file') this.#judge()
        else this.#progress(step.type === 'page' ? step.pagesRead : 0, step.pagesTotal)
      }
      this.#end('complete')
      this.#options.onRead(
        this.#facts.documents.map(({ kind, pages }) => ({ kind, pages: pages.last - pages.first + 1 })),
      )
    } catch (error) {
      if (!this.#stop.signal.aborted) throw error
      this.#end('stopped')
    } finally {
      await recogniser.close()
    }
    if (this.#stage === 'complete') await this.#askModel()
  }

  /** What the readers left open is read by the language model, while the person already works with the findings. */
  async #askModel(): Promise<void> {
    const { model, today, policy } = this.#options
    if (model === undefined) return
    const { signal } = this.#stop
    try {
      for await (const progress of readWithModel(this.#reading, { ...model, today, policy, signal })) {
        this.#model = { stage: 'asking', progress }
        this.#judge()
      }
      this.#endModel('done')
    } catch (error) {
      if (!signal.aborted) throw error
      this.#endModel('stopped')
    }
  }

  #endModel(stage: 'stopped' | 'done'): void {
    this.#model = this.#model && { ...this.#model, stage }
    this.#judge()
  }

  stop(): void {
    this.#stop.abort(new Error('the person stopped the reading'))
  }

  /** Goes on after a stop with what has not been read yet. Answers whether there was anything to go on with. */
  resume(): boolean {
    if (this.#stage !== 'stopped' && this.#model?.stage !== 'stopped') return false
    this.#stop = new AbortController()
    if (this.#stage === 'stopped') this.#stage = 'reading'
    this.#options.onChange()
    return true
  }

  correct(correction: Correction): void {
    this.#corrections.push(correction)
    this.#judge()
  }

  undoCorrection(): void {
    this.#corrections.pop()
    this.#judge()
  }

  /** The § under which the application is checked; null = what the input says. */
  choose(paragraph: string | null): void {
    this.#chosen = paragraph
    this.#judge()
  }

  picture(documentId: string, page: number, widthPx: number): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#pictures.picture(documentId, page, widthPx)
  }

  state(): CaseState {
    const { application, documents, fields } = this.#facts
    return {
      caseId: this.#options.caseId,
      stage: this.#stage,
      pagesRead: this.#pagesRead,
      pagesTotal: this.#pagesTotal,
      model: this.#model,
      application: { ...application, service: this.#view.service, paragraph: this.#view.paragraph },
      documents: [...documents],
      fields: [...fields],
      findings: [...this.#findings],
      notices: [...this.#reading.notices(), ...this.#modelNotices()],
      corrections: [...this.#corrections],
    }
  }

  /** That a language model takes part is said wherever it does. */
  #modelNotices(): Notice[] {
    const { model } = this.#options
    if (model === undefined || this.#model === null) return []
    const basis = model.legalBasis === null ? '' : ` Rechtsgrundlage: ${model.legalBasis}`
    const text = `Ein Sprachmodell liest mit; was von ihm kommt, ist gekennzeichnet.${basis}`
    return [{ code: 'model-asked', documentId: null, place: null, page: null, text }]
  }

  counts() {
    return {
      pages: this.#pagesRead,
      documents: this.#facts.documents.length,
      fields: this.#facts.fields.length,
      findings: this.#findings.length,
    }
  }

  #progress(pagesRead: number, pagesTotal: number): void {
    this.#pagesRead = this.#pagesBefore + pagesRead
    this.#pagesTotal = this.#pagesBefore + pagesTotal
    this.#options.onProgress(this.#pagesRead, this.#pagesTotal)
  }

  #end(stage: 'complete' | 'stopped'): void {
    this.#stage = stage
    this.#judge()
  }

  /** The rules, on what has been read and corrected so far: milliseconds. "Fehlt" is said only when every page has been read. */
  #judge(): void {
    const { today, policy } = this.#options
    const read = this.#reading.facts(this.#stage === 'complete')
    const paragraph = this.#chosen ?? read.application.paragraph
    const chosen = { ...read, application: { ...read.application, paragraph } }
    this.#facts = correctFacts(chosen, this.#corrections, (document) => this.#reading.rereadAs(document))
    this.#view = viewCase(this.#facts)
    this.#findings = checkPlausibility(this.#facts, today, policy)
    this.#options.onChange()
  }
}
