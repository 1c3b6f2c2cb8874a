import { app, type BrowserWindow } from 'electron'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { EventData, EventName } from '../models/contract.ts'
import { rulesVersion } from '../models/knowledge/rules-version.ts'
import type { WipeReport } from '../models/wipe-report.ts'
import { CaseRegistry, type CaseFile, type ReadDocument, type StartInput } from './cases/case-registry.ts'
import { createDialogs, type Dialogs } from './dialogs.ts'
import { InboxReader } from './inbox/inbox-reader.ts'
import { loadPolicies, type LoadedPolicies } from './load-policies.ts'
import { memoryLimit } from './memory-limit.ts'
import { modelByPolicy } from './model-policy.ts'
import { ModelHost } from './ollama/model-host.ts'
import type { ModelSource } from './ollama/model-source.ts'
import { PendingLog } from './pending-log.ts'
import { PdfPrinter } from './pdf-printer.ts'
import { readPolicy } from './read-policy.ts'
import { SettingsFile } from './settings-file.ts'
import { startProcess } from './start-process.ts'
import { LateStore } from './store/late-store.ts'
import { announceTo } from './transport.ts'

/** Tells the page what happened. */
export type Announce = <N extends EventName>(name: N, data: EventData<N>) => void

/** Everything main works with, put together once. */
export interface Desk {
  readonly policies: LoadedPolicies
  /** The language model as IT has set it; null = switched off. */
  readonly model: ModelSource | null
  readonly settings: SettingsFile
  readonly store: LateStore
  /** Where every event goes: never fails. */
  readonly log: PendingLog
  readonly registry: CaseRegistry
  /** Cases that are being closed: what is written now comes too late. */
  readonly closing: Map<string, Promise<WipeReport>>
  readonly inbox: InboxReader
  readonly dialogs: Dialogs
  readonly printer: PdfPrinter
  readonly languageFolder: string
  readonly announce: Announce
  /** Aborted when the program ends. */
  readonly ending: AbortSignal
  /** Ends every process and closes the database. */
  close(): Promise<void>
}

/** Only after `ready`. `window` is asked for when it is needed: it opens later. */
export function setUpDesk(window: () => BrowserWindow): Desk {
  const policies = loadPolicies(readPolicy)
  const folder = app.getPath('userData')
  const store = storeByPolicy(policies, folder)
  const announce: Announce = (name, data) => announceTo(window())(name, data)
  const log = new PendingLog(store, (error) => announce('log.waiting', { error }))
  const ending = new AbortController()
  const memoryLimitBytes = memoryLimit(policies.desk.CaseMemoryMiB)
  const languageFolder = resource('languages', 'models/languages')
  const model = modelByPolicy(policies.desk, {
    environment: process.env,
    bundleFolder: app.isPackaged ? join(process.resourcesPath, 'ollama') : undefined,
  })
  const modelHost = model && new ModelHost(model, process.env)
  const registry = new CaseRegistry({
    startProcess: () => startProcess('case-process', memoryLimitBytes),
    model: modelHost,
    startInput: () => startInput(policies, model, languageFolder),
    ...listening(log, announce),
  })
  const inbox = new InboxReader(
    () => startProcess('inbox-process', memoryLimitBytes),
    () => announce('inbox.changed', undefined),
  )
  return {
    policies,
    model,
    settings: new SettingsFile(join(folder, 'settings.json')),
    store,
    log,
    registry,
    closing: new Map(),
    inbox,
    dialogs: createDialogs(window),
    printer: new PdfPrinter(),
    languageFolder,
    announce,
    ending: ending.signal,
    close: async () => {
      ending.abort()
      await Promise.all([registry.closeAll(), inbox.close()])
      await modelHost?.end()
      log.close()
      store.close()
    },
  }
}

/** A folder that the installer puts beside the program, or where it lies in the project. */
function resource(installed: string, inProject: string): string {
  return app.isPackaged ? join(process.resourcesPath, installed) : join(app.getAppPath(), inProject)
}

function storeByPolicy({ desk }: LoadedPolicies, folder: string): LateStore {
  return new LateStore(join(desk.DatabaseFolder ?? folder, 'schluessig.sqlite'), {
    logRetentionMonths: desk.LogRetentionMonths,
    noteRetentionMonths: desk.NoteRetentionMonths,
  })
}

/** What the process of a case is told at its start. */
function startInput(
  { desk, rules }: LoadedPolicies,
  model: ModelSource | null,
  languageFolder: string,
): StartInput {
  return {
    today: new Date().toLocaleDateString('sv-SE'), // the calendar day where the office is, not in Greenwich
    policy: rules,
    languageFolder,
    model: model && {
      contextTokens: model.contextTokens,
      legalBasis: desk.LanguageModelLegalBasis ?? null,
    },
    workers: desk.OcrWorkers ?? Math.max(1, Math.min(4, availableParallelism())),
  }
}

/** What the page hears of the cases, and what the log keeps of their life: pseudonym, versions, kinds, page counts. */
function listening(log: PendingLog, announce: Announce) {
  return {
    onProgress: (caseId: string, pagesRead: number, pagesTotal: number) =>
      announce('case.progress', { caseId, pagesRead, pagesTotal }),
    onChange: (caseId: string) => announce('case.changed', { caseId }),
    onSeen: ({ pseudonym }: CaseFile) =>
      log.append(pseudonym, { type: 'case-opened', appVersion: app.getVersion(), rulesVersion }),
    onRead: ({ pseudonym }: CaseFile, documents: readonly ReadDocument[]) => {
      for (const document of documents) {
        log.append(pseudonym, { type: 'document-read', ...document })
      }
    },
    onFailure: ({ caseId, pseudonym }: CaseFile) => {
      log.append(pseudonym, { type: 'case-failed' })
      announce('case.failed', { caseId })
    },
  }
}
