import { ipcMain, type BrowserWindow, type WebFrameMain } from 'electron'
import { appOrigin, channels } from '../models/channels.ts'
import {
  calls,
  events,
  type EventData,
  type EventName,
  type Handlers,
  type Reply,
} from '../models/contract.ts'
import { answer } from './ipc/answer.ts'

const refused: Reply = { ok: false, error: { code: 'refused', detail: '' } }

/** Answers the calls of the app's own page; every other sender is refused. */
export function answerPage(handlers: Handlers): void {
  ipcMain.handle(channels.call, (event, name: unknown, input: unknown) =>
    isOwnPage(event.senderFrame) ? answer(calls, handlers, name, input) : refused,
  )
}

function isOwnPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith(`${appOrigin}/`)
}

/** Tells the page of `window` what happened. */
export function announceTo(window: BrowserWindow) {
  return <N extends EventName>(name: N, data: EventData<N>): void => {
    if (!window.isDestroyed()) window.webContents.send(channels.event, name, events[name].parse(data))
  }
}
