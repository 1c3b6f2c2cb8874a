import { app } from 'electron'
import { readdir } from 'node:fs/promises'
import type { Handlers } from '../models/contract.ts'
import { deskPolicySchemas } from '../models/desk-policy.ts'
import { rulesVersion } from '../models/knowledge/rules-version.ts'
import type { Status } from '../models/status.ts'
import type { Desk } from './desk.ts'
import type { ModelSource } from './ollama/model-source.ts'
import { writeLogCsv } from './note/write-log-csv.ts'
import { runSelfChecks } from './self-checks.ts'

type RecordHandlers = Pick<Handlers, 'log.list' | 'log.exportCsv' | 'store.backup' | 'status.read'>

/** More than the retention lets accumulate. */
const wholeLog = 1_000_000

/** The log, the backup, and what IT looks at. */
export function recordHandlers(desk: Desk): RecordHandlers {
  const { store, dialogs } = desk
  return {
    'log.list': ({ limit }) => store.open().log.list(limit),
    'log.exportCsv': async () => ({
      exported: await dialogs.save('Protokoll.csv', writeLogCsv(store.open().log.list(wholeLog))),
    }),
    'store.backup': async () => {
      const path = await dialogs.choosePlace('Schluessig-Sicherung.sqlite')
      if (path === null) return { saved: false }
      await store.open().backUp(path, {
        onProgress: (copied, total) => desk.announce('store.backupProgress', { copied, total }),
        signal: desk.ending,
      })
      return { saved: true }
    },
    'status.read': () => readStatus(desk),
  }
}

async function readStatus(desk: Desk): Promise<Status> {
  const languages = (await readdir(desk.languageFolder).catch(() => []))
    .filter((name) => name.endsWith('.traineddata'))
    .map((name) => name.replace('.traineddata', ''))
  const set = new Set(desk.policies.inForce.map(({ name }) => name))
  const unset = Object.keys(deskPolicySchemas).filter((name) => !set.has(name))
  return {
    appVersion: app.getVersion(),
    electronVersion: process.versions.electron,
    rulesVersion,
    languages,
    model: describeModel(desk.model),
    modelLegalBasis: desk.policies.desk.LanguageModelLegalBasis ?? null,
    databasePlace: desk.store.path,
    policies: [
      ...desk.policies.inForce,
      ...unset.map((name) => ({ name, value: '', source: 'default' as const })),
    ],
    checks: await runSelfChecks(desk, languages),
  }
}

/** Its name and where it runs. */
function describeModel(source: ModelSource | null): string | null {
  if (source === null) return null
  if (source.type === 'server') return `${source.model}, ${source.url}`
  return `${source.model}, auf diesem PC`
}
