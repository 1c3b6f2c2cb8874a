// Stands in for the `electron` module of the main process. Everything is checked against electron.d.ts and throws where it is not implemented.
import type * as Electron from 'electron'
import { strict } from './strict.ts'
import * as terminal from './terminal-dialogs.ts'

export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { ipcMain } from './ipc-main.ts'
export { protocol, session } from './session.ts'
export { utilityProcess } from './utility-process.ts'

/** What only a person can answer: a test replaces it. */
const unanswered = (what: string) => async (): Promise<never> => {
  throw new Error(`electron stand-in: ${what} waits for a person; let the test answer it with evaluate()`)
}

const isWatched = process.env['STANDIN_HEADED'] !== undefined
export const dialog = strict('dialog', {
  showOpenDialog: isWatched ? terminal.showOpenDialog : unanswered('dialog.showOpenDialog'),
  showSaveDialog: isWatched ? terminal.showSaveDialog : unanswered('dialog.showSaveDialog'),
})

let copied = ''
export const clipboard = strict('clipboard', {
  writeText: async (text) => {
    copied = text
  },
  readText: async () => copied,
} satisfies Partial<Electron.Clipboard>)

export const Menu = strict('Menu', {
  setApplicationMenu: () => {},
} satisfies Partial<typeof Electron.Menu>)
