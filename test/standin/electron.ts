// Stands in for the `electron` module of the main process. Everything is checked against electron.d.ts and throws where it is not implemented.
import type * as Electron from 'electron'
import { isShown } from './chromium.ts'
import * as shown from './shown-dialogs.ts'
import { strict } from './strict.ts'

export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { ipcMain } from './ipc-main.ts'
export { protocol, session } from './session.ts'
export { utilityProcess } from './utility-process.ts'

/** What only a person can answer: a test replaces it. */
const unanswered = (what: string) => async (): Promise<never> => {
  throw new Error(`electron stand-in: ${what} waits for a person; let the test answer it with evaluate()`)
}

export const dialog = strict('dialog', {
  showOpenDialog: isShown ? shown.showOpenDialog : unanswered('dialog.showOpenDialog'),
  showSaveDialog: isShown ? shown.showSaveDialog : unanswered('dialog.showSaveDialog'),
  showErrorBox: (title: string, content: string) => console.error(`${title}: ${content}`),
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
