import { freemem } from 'node:os'
import { CallFailure } from '../models/call-failure.ts'
import type { Handlers } from '../models/contract.ts'
import type { ListedEntry } from '../models/process-contract.ts'
import type { Desk } from './desk.ts'

/** Reading ahead is a comfort: it must not make the case slow that a person is looking at. */
const freeForReadingAheadBytes = 2 * 2 ** 30

type InboxHandlers = Pick<
  Handlers,
  | 'inbox.list'
  | 'inbox.chooseFolder'
  | 'inbox.openDialog'
  | 'case.openEntry'
  | 'case.openPath'
  | 'case.readAhead'
>

/** How an application gets onto the desk. */
export function inboxHandlers(desk: Desk): InboxHandlers {
  const { registry, settings, policies, dialogs, inbox } = desk
  const folder = () => policies.desk.InboxFolder ?? settings.settings.inboxFolder
  const open = async (paths: readonly string[]) => {
    const { caseId } = await registry.open(paths)
    return { caseId }
  }
  const entryOf = async (entryId: string): Promise<ListedEntry> => {
    const entry = (await inbox.entries(folder())).find(({ id }) => id === entryId)
    if (entry === undefined) throw new CallFailure('no-such-case')
    return entry
  }
  return {
    'inbox.list': async () => {
      const store = desk.store.open()
      const entries = await inbox.entries(folder())
      return {
        folder: folder(),
        readAhead: entries.find(({ paths }) => registry.isReadAhead(paths))?.id ?? null,
        entries: entries.map(({ paths, ...entry }) => ({
          ...entry,
          arrivedFor: registry.lacking(paths),
          stage: entry.applicationId === null ? 'neu' : store.stageOf(entry.applicationId),
        })),
      }
    },
    'inbox.chooseFolder': async () => {
      const chosen = policies.desk.InboxFolder === undefined ? await dialogs.chooseFolder() : null
      if (chosen !== null) settings.change({ inboxFolder: chosen })
      return { folder: folder() }
    },
    'inbox.openDialog': async () => {
      const path = await dialogs.chooseApplication()
      return path === null ? { caseId: null } : await open([path])
    },
    'case.openEntry': async ({ entryId }) => open((await entryOf(entryId)).paths),
    'case.openPath': ({ path }) => open([path]),
    'case.readAhead': async ({ entryId, wanted }) => {
      const { paths } = await entryOf(entryId)
      if (!wanted) await registry.dropReadAhead(paths)
      else if (policies.desk.ReadAhead !== false && freemem() > freeForReadingAheadBytes)
        await registry.readAhead(paths)
    },
  }
}
