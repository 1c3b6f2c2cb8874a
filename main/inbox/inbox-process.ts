import { inboxCalls, inboxEvents } from '../../models/process-contract.ts'
import { parentPort } from '../ipc/parent-port.ts'
import { serveProcess } from '../ipc/serve-process.ts'
import { WatchedFolder } from './watched-folder.ts'

// The process that looks at the inbox folder.
let folder: WatchedFolder | null = null

const announce = serveProcess(parentPort(), inboxCalls, inboxEvents, {
  'inbox.watch': ({ folder: path }) => {
    folder?.leave()
    folder = new WatchedFolder(path, () => announce('inbox.changed', undefined))
  },
  'inbox.entries': async () => (await folder?.entries()) ?? [],
})
