import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { strict } from './strict.ts'

type Handler = Parameters<Electron.IpcMain['handle']>[1]
const handlers = new Map<string, Handler>()

export const ipcMain = strict(
  'ipcMain',
  Object.assign(new EventEmitter(), {
    handle: (channel, handler) => {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
      handlers.set(channel, handler)
    },
  } satisfies Pick<Electron.IpcMain, 'handle'>),
)

/** Calls the handler of a channel as a page at `url` does. */
export async function invoke(channel: string, url: string, args: readonly unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  return Reflect.apply(handler, undefined, [{ senderFrame: { url, parent: null } }, ...args])
}
