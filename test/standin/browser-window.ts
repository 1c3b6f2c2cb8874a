import { readFileSync } from 'node:fs'
import type * as Electron from 'electron'
import { app, assertReady, beforeEnd } from './app.ts'
import { newPage } from './chromium.ts'
import { toPage } from './session.ts'
import { preventable, strictEmitter } from './strict.ts'
import { WebContents } from './web-contents.ts'

const windows = new Set<BrowserWindow>()

/** What is implemented; the compiler compares the signatures with electron.d.ts. */
type Implemented = Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'destroy'
  | 'isDestroyed'
  | 'getNormalBounds'
  | 'setSize'
  | 'maximize'
  | 'isMaximized'
  | 'isMinimized'
  | 'show'
  | 'restore'
  | 'focus'
  | 'isFocused'
  | 'setContentProtection'
  | 'isContentProtected'
>

/** A window that is a page of the system's Chromium. */
export class BrowserWindow extends strictEmitter('BrowserWindow') implements Implemented {
  static getAllWindows() {
    return [...windows]
  }

  readonly webContents = new WebContents()
  readonly #options: Electron.BrowserWindowConstructorOptions
  readonly #page: ReturnType<typeof newPage>
  #isDestroyed = false
  #isMaximised = false
  #isFocused = false
  #isProtected = false
  #size: { width: number; height: number }

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    assertReady('BrowserWindow', true)
    const { contextIsolation, sandbox, nodeIntegration } = options.webPreferences ?? {}
    if (contextIsolation === false || sandbox === false || nodeIntegration === true) {
      throw new Error('electron stand-in: only sandboxed, isolated windows can be shown')
    }
    this.#options = options
    const { width = 800, height = 600 } = options
    this.#size = { width, height }
    windows.add(this)
    this.webContents.on('standin-window-opened', () => new BrowserWindow()) // nobody refused it: there it is
    app.emit('web-contents-created', {}, this.webContents)
    this.#page = this.#open()
  }

  async #open() {
    const { webPreferences } = this.#options
    const opened = await newPage(this.#size.width, this.#size.height)
    const { page, cdp } = opened
    const preload = webPreferences?.preload
    if (webPreferences?.javascript === false)
      await cdp.send('Emulation.setScriptExecutionDisabled', { value: true })
    await this.webContents.attach(
      page,
      cdp,
      preload === undefined ? undefined : readFileSync(preload, 'utf8'),
    )
    page.on('load', () => this.emit('ready-to-show'))
    page.on('close', () => this.#gone())
    return opened
  }

  #gone(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    windows.delete(this)
    this.emit('closed')
  }

  async loadURL(url: string): Promise<void> {
    const { page } = await this.#page
    this.webContents.expected = toPage(url)
    await page.goto(this.webContents.expected)
  }

  /** Closes the window unless a listener prevents it; answers whether it is closed. Not part of Electron. */
  async shut(): Promise<boolean> {
    const event = preventable({})
    this.emit('close', event)
    if (event.defaultPrevented) return false
    await (await this.#page).page.close()
    this.#gone()
    return true
  }

  /** Asks the person who looks at the window; '' = cancelled. Not part of Electron. */
  async ask(question: string, suggestion: string): Promise<string> {
    const { page } = await this.#page
    const leaveToPerson = () => {} // without a listener Playwright dismisses what a page asks
    page.on('dialog', leaveToPerson)
    const answer = await page.evaluate((asked) => globalThis.prompt(...asked), [
      question,
      suggestion,
    ] as const)
    page.off('dialog', leaveToPerson)
    return answer?.trim() ?? ''
  }

  destroy(): void {
    void this.#page.then(({ page }) => page.close())
  }

  isDestroyed() {
    return this.#isDestroyed
  }

  getNormalBounds() {
    return { x: 0, y: 0, ...this.#size }
  }

  setSize(width: number, height: number) {
    this.#size = { width, height }
    void this.#page.then(({ page }) => page.setViewportSize(this.#size))
  }

  maximize() {
    this.#isMaximised = true
  }

  isMaximized() {
    return this.#isMaximised
  }

  isMinimized() {
    return false
  }

  show() {}

  restore() {}

  focus() {
    this.#isFocused = true
  }

  isFocused() {
    return this.#isFocused
  }

  setContentProtection(enable: boolean) {
    this.#isProtected = enable
  }

  isContentProtected() {
    return this.#isProtected
  }
}

beforeEnd(async () => {
  for (const window of windows) if (!(await window.shut())) return false
  return true
})
