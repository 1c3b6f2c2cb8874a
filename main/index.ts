import { Menu, app, dialog, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { appSession, lockSession } from './app-session.ts'
import { openAppWindow } from './app-window.ts'
import { caseHandlers } from './case-handlers.ts'
import { setUpDesk, type Desk } from './desk.ts'
import { inboxHandlers } from './inbox-handlers.ts'
import { lockContents } from './lock-contents.ts'
import { noteHandlers } from './note-handlers.ts'
import { recordHandlers } from './record-handlers.ts'
import { registerSchemes, serveApp, servePages } from './schemes.ts'
import { smokeTest } from './smoke-test.ts'
import { answerPage } from './transport.ts'

let window: BrowserWindow | null = null
let desk: Desk | null = null

/** Roaming profiles lie on a server; a database must not. */
function keepDataOnThisPc(): void {
  const local = process.env['LOCALAPPDATA']
  if (process.platform === 'win32' && local !== undefined && !app.commandLine.hasSwitch('user-data-dir'))
    app.setPath('userData', join(local, 'Schluessig'))
}

function start(): void {
  Menu.setApplicationMenu(null)
  const own = appSession()
  lockSession(own)
  desk = setUpDesk(appWindow)
  const { registry, printer } = desk
  serveApp(own, join(import.meta.dirname, '../renderer'), printer.pages)
  servePages(own, (caseId, page) => registry.ask(caseId, 'case.picture', page))
  answerPage({
    ...inboxHandlers(desk),
    ...caseHandlers(desk),
    ...noteHandlers(desk),
    ...recordHandlers(desk),
  })
  window = openAppWindow(desk.settings)
  window.on('closed', () => app.quit())
  const path = app.commandLine.getSwitchValue('smoke-test')
  if (path !== '') void endAfter(smokeTest(desk, window, path))
}

/** Ends the program with exit code 0 when the test has passed, 1 otherwise. */
async function endAfter(test: Promise<boolean>): Promise<void> {
  const hasPassed = await test
  await desk?.close()
  app.exit(hasPassed ? 0 : 1)
}

function appWindow(): BrowserWindow {
  if (window === null) throw new Error('there is no window yet')
  return window
}

/** A program without a window would stay, unseen, and keep the next one from starting. */
function giveUp(error: unknown): void {
  const cause = error instanceof Error ? error.name : typeof error
  dialog.showErrorBox('Schlüssig', `Schlüssig kann nicht starten. Bitte melden Sie dies der IT (${cause}).`)
  app.exit(1)
}

/** The database is closed and every process ended before the program ends. */
function endInOrder(): void {
  app.on('will-quit', (event) => {
    if (desk === null) return
    event.preventDefault()
    const ending = desk
    desk = null
    void ending.close().finally(() => app.quit())
  })
}

keepDataOnThisPc()
registerSchemes()
lockContents()
endInOrder()
app.commandLine.appendSwitch('disable-http-cache')
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  // Not `await app.whenReady()`: Electron emits `ready` only after this module has been evaluated (electron#40719).
  void app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}
