import { app, type BrowserWindow } from 'electron'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { EventData, EventName } from '../models/contract.ts'
import { rulesVersion } from '../models/knowledge/rules-version.ts'
import { CaseRegistry, type CaseFile, type ReadDocument } from './cases/case-registry.ts'
import { createDialogs, type Dialogs } from './dialogs.ts'
import { InboxReader } from './inbox/inbox-reader.ts'
import { loadPolicies, type LoadedPolicies } from './load-policies.ts'
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
import { usualMemoryLimitBytes } from './watch-memory.ts'

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

const bytesPerMiB = 2 ** 20

/** Only after `ready`. `window` is asked for when it is needed: it opens later. */
export function setUpDesk(window: () => BrowserWindow): Desk {
  const policies = loadPolicies(readPolicy)
  const folder = app.getPath('userData')
  const store = new LateStore(join(policies.desk.DatabaseFolder ?? folder, 'schluessig.sqlite'), {
    ...(policies.desk.LogRetentionMonths && { logRetentionMonths: policies.desk.LogRetentionMonths }),
    noteRetentionMonths: policies.desk.NoteRetentionMonths ?? null,
  })
  const announce: Announce = (name, data) => announceTo(window())(name, data)
  const log = new PendingLog(store, (error) => announce('log.waiting', { error }))
  const ending = new AbortController()
  const memoryLimitBytes = (policies.desk.CaseMemoryMiB ?? 0) * bytesPerMiB || usualMemoryLimitBytes()
  const languageFolder = app.isPackaged
    ? join(process.resourcesPath, 'languages')
    : join(app.getAppPath(), 'models/languages')
  const model = modelByPolicy(policies.desk, {
    environment: process.env,
    bundleFolder: app.isPackaged ? join(process.resourcesPath, 'ollama') : undefined,
  })
  const modelHost = model && new ModelHost(model, process.env)
  const registry = new CaseRegistry({
    startProcess: () => startProcess('case-process', memoryLimitBytes),
    model: modelHost,
    startInput: () => ({
      today: new Date().toLocaleDateString('sv-SE'), // the calendar day where the office is, not in Greenwich
      policy: policies.rules,
      languageFolder,
      model: model && {
        contextTokens: model.contextTokens,
        legalBasis: policies.desk.LanguageModelLegalBasis ?? null,
      },
      workers: policies.desk.OcrWorkers ?? Math.max(1, Math.min(4, availableParallelism())),
    }),
    onProgress: (caseId, pagesRead, pagesTotal) =>
      announce('case.progress', { caseId, pagesRead, pagesTotal }),
    onChange: (caseId) => announce('case.changed', { caseId }),
    ...loggingOf(log, announce),
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

/** What the log keeps of the life of a case: pseudonym, versions, kinds, page counts. */
function loggingOf(log: PendingLog, announce: Announce) {
  return {
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
