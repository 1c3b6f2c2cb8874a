import type { CDPSession, Page } from 'playwright'
import type * as Electron from 'electron'
import { invoke } from './ipc-main.ts'
import { answerRequest, fromPage, isPermitted } from './session.ts'
import { preventable, strictEmitter } from './strict.ts'
import { makeBridge, makeCodec, redirectPictures, runPreload } from './worlds.ts'

const world = 'Electron Isolated Context'
const codec = makeCodec()

interface IpcMessage {
  readonly id: number
  readonly channel: string
  readonly text: string
}

/** The inside of a window: a real Chromium page, with the preload in a world of its own. */
export class WebContents
  extends strictEmitter('webContents')
  implements
    Pick<
      Electron.WebContents,
      'getURL' | 'setWindowOpenHandler' | 'send' | 'executeJavaScript' | 'printToPDF'
    >
{
  /** Where the app itself is taking the page; every other navigation is the page's own. */
  expected = ''
  #page: Page | null = null
  #cdp: CDPSession | null = null
  #preloadWorld: number | null = null
  #openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null

  getURL() {
    return fromPage(this.#page?.url() ?? '')
  }

  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]) {
    this.#openHandler = handler
  }

  send(channel: string, ...args: unknown[]) {
    this.#deliver({ id: 0, channel, text: codec.encode(args) })
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return this.#page?.evaluate(code)
  }

  async printToPDF(_options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const printed = await this.#cdp?.send('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
    })
    return Buffer.from(printed?.data ?? '', 'base64')
  }

  /** Makes `page` the page of this window. Not part of Electron. */
  async attach(page: Page, cdp: CDPSession, preload: string | undefined): Promise<void> {
    this.#page = page
    this.#cdp = cdp
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === world) this.#preloadWorld = context.id
    })
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === '__standin_ipc') void this.#answer(payload)
    })
    for (const name of ['geolocation', 'notifications'] as const) {
      const setting = isPermitted(name) ? 'granted' : 'denied'
      await cdp.send('Browser.setPermission', { permission: { name }, setting })
    }
    await cdp.send('Page.enable')
    await cdp.send('Runtime.enable')
    await cdp.send('Runtime.addBinding', { name: '__standin_ipc', executionContextName: world })
    await this.#addScripts(page, cdp, preload)
    await page.route('**/*', (route) => this.#route(route, page))
    page.on('popup', (popup) => void popup.close())
  }

  async #addScripts(page: Page, cdp: CDPSession, preload: string | undefined): Promise<void> {
    const channel = JSON.stringify(`standin-${Math.random()}`)
    const add = (source: string, worldName?: string) =>
      cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, ...(worldName && { worldName }) })
    const text = { bridge: String(makeBridge), codec: String(makeCodec), preload: String(runPreload) }
    await add(`(${text.bridge})(${channel}, 'main'); (${String(redirectPictures)})()`)
    if (preload !== undefined) {
      const wrapped = `function (require, module, exports, process) {${preload}\n}`
      await add(
        `(${text.preload})((${text.codec})(), (${text.bridge})(${channel}, 'preload'), ${wrapped})`,
        world,
      )
    }
    await page.exposeBinding('__standin_open', (_source, url: string) => this.#openWindow(url))
    await page.addInitScript(() => {
      const tell: (url: string) => void = Reflect.get(globalThis, '__standin_open')
      Reflect.deleteProperty(globalThis, '__standin_open')
      globalThis.open = (url) => {
        tell(new URL(url ?? '', location.href).href)
        return null
      }
    })
  }

  async #route(route: Parameters<Parameters<Page['route']>[1]>[0], page: Page): Promise<void> {
    const request = route.request()
    const url = fromPage(request.url())
    const navigates = request.isNavigationRequest() && request.frame() === page.mainFrame()
    if (navigates && request.url() !== this.expected) {
      const event = preventable({ url })
      this.emit('will-navigate', event, url)
      if (event.defaultPrevented) return route.abort('aborted')
    }
    const response = await answerRequest(url, { method: request.method(), headers: request.headers() })
    if (response === null) return route.abort('blockedbyclient')
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
  }

  #openWindow(url: string): void {
    const details = { url: fromPage(url), frameName: '', features: '', disposition: 'new-window' as const }
    const decided = this.#openHandler?.({ ...details, referrer: { url: '', policy: 'default' } })
    if (decided?.action !== 'deny') this.emit('standin-window-opened')
  }

  async #answer(payload: string): Promise<void> {
    const { id, channel, text }: IpcMessage = JSON.parse(payload)
    try {
      const value = await invoke(channel, this.getURL(), codec.decode(text))
      this.#deliver({ id, channel, text: codec.encode([value]) })
    } catch (error) {
      this.#deliver({ id, channel, text: '[]', error: String(error) })
    }
  }

  #deliver(message: IpcMessage & { readonly error?: string }): void {
    if (this.#preloadWorld === null) return
    const call = {
      executionContextId: this.#preloadWorld,
      functionDeclaration: 'function (message) { __standin_deliver(message) }',
      arguments: [{ value: message }],
    }
    this.#cdp?.send('Runtime.callFunctionOn', call).catch(() => {}) // the page is gone or reloading
  }
}
