import { BrowserWindow } from 'electron'
import { join } from 'node:path'
import { appOrigin } from '../models/channels.ts'
import { appSession } from './app-session.ts'
import type { SettingsFile } from './settings-file.ts'

/** What every window has in common: no Node, no shared world, no spell checker (it keeps words). */
const webPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
} as const

/** The window of the app. Its title never names a case; screen recordings see it black. Only its size is remembered. */
export function openAppWindow(settings: SettingsFile): BrowserWindow {
  const { width, height, maximised } = settings.settings.window
  const window = new BrowserWindow({
    width,
    height,
    minWidth: 600,
    minHeight: 400,
    show: false,
    title: 'Schlüssig',
    webPreferences: {
      ...webPreferences,
      session: appSession(),
      preload: join(import.meta.dirname, '../preload/index.cjs'),
    },
  })
  window.setContentProtection(true)
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    window.show()
  })
  window.on('close', () => {
    const size = window.getNormalBounds()
    settings.change({
      window: { width: size.width, height: size.height, maximised: window.isMaximized() },
    })
  })
  window.loadURL(`${appOrigin}/index.html`).catch((error: unknown) => {
    if (!window.isDestroyed()) throw error // closed before it was shown is no error
  })
  return window
}

/** A window that is never shown, for printing. It has no preload and runs no script. */
export function openHiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: { ...webPreferences, session: appSession(), javascript: false },
  })
}
