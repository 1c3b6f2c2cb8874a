// These functions also run inside Chromium, as text: no imports, no outer references.

type Listener = (...args: unknown[]) => unknown

/** What IPC carries, as JSON: plain data and `undefined`; like Electron it refuses functions, unlike Electron also what the app does not send. */
export function makeCodec() {
  const refuse = (): never => {
    throw new Error('An object could not be cloned.')
  }
  const isPlain = (value: object) => {
    const prototype: unknown = Object.getPrototypeOf(value)
    return prototype === null || Object.getPrototypeOf(prototype) === null
  }
  const pack = (value: unknown): unknown => {
    if (value === undefined) return { undefined: true }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value : refuse()
    if (typeof value !== 'object') return refuse()
    if (Array.isArray(value)) return value.map(pack)
    if (!isPlain(value)) return refuse()
    return { object: Object.entries(value).map(([key, member]) => [key, pack(member)]) }
  }
  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(unpack)
    if (!('object' in value) || !Array.isArray(value.object)) return undefined
    return Object.fromEntries(value.object.map(([key, member]: [string, unknown]) => [key, unpack(member)]))
  }
  return {
    encode: (values: readonly unknown[]): string => JSON.stringify(values.map(pack)),
    decode: (text: string): unknown[] => JSON.parse(text).map(unpack),
  }
}

/**
 * One end of a contextBridge. Values are cloned between the worlds by the detail of an event (Chromium does that itself), functions and promises
 * are called through.
 */
export function makeBridge(channel: string, me: 'main' | 'preload') {
  interface Message {
    readonly kind: 'call' | 'reply' | 'settle' | 'expose'
    readonly id: number
    readonly ok: boolean
    readonly value: unknown
    readonly name: string
  }
  const other = me === 'main' ? 'preload' : 'main'
  const functions = new Map<number, Listener>()
  const waiting = new Map<number, (message: Message) => void>()
  let lastId = 0
  let reply: Message | null = null
  const page = document
  const post = (message: Partial<Message>) => {
    const detail = structuredClone(message)
    page.dispatchEvent(new CustomEvent(`${channel}:${other}`, { detail }))
  }
  const isRecord = (value: unknown): value is Record<string, unknown> =>
    Object.prototype.toString.call(value) === '[object Object]'
  const send = (value: unknown): unknown => {
    if (typeof value === 'function') {
      functions.set(++lastId, (...args) => Reflect.apply(value, undefined, args))
      return { $function: lastId }
    }
    if (value instanceof Promise) {
      const id = ++lastId
      const settle = (ok: boolean) => (result: unknown) =>
        post({ kind: 'settle', id, ok, value: ok ? send(result) : String(result) })
      void value.then(settle(true), settle(false))
      return { $promise: id }
    }
    if (Array.isArray(value)) return value.map(send)
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, x]) => [key, send(x)]))
    return value
  }
  const receive = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(receive)
    if (!isRecord(value)) return value
    const { $promise: promise, $function: called } = value
    if (typeof promise === 'number') {
      return new Promise((resolve, reject) => {
        waiting.set(promise, ({ ok, value: result }) =>
          ok ? resolve(receive(result)) : reject(new Error(String(result))),
        )
      })
    }
    if (typeof called === 'number') {
      return (...args: unknown[]) => {
        post({ kind: 'call', id: called, value: args.map(send) })
        const answered = reply
        reply = null
        if (answered?.ok !== true) throw new Error(String(answered?.value))
        return receive(answered.value)
      }
    }
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, x]) => [key, receive(x)])))
  }
  const call = ({ id, value }: Message) => {
    try {
      const args = Array.isArray(value) ? value.map(receive) : []
      post({ kind: 'reply', ok: true, value: send(functions.get(id)?.(...args)) })
    } catch (error) {
      post({ kind: 'reply', ok: false, value: error instanceof Error ? error.message : String(error) })
    }
  }
  page.addEventListener(`${channel}:${me}`, (event: Event) => {
    const message: Message = Reflect.get(event, 'detail')
    if (message.kind === 'call') call(message)
    else if (message.kind === 'reply') reply = message
    else if (message.kind === 'settle') waiting.get(message.id)?.(message)
    else Object.defineProperty(globalThis, message.name, { value: receive(message.value), enumerable: true })
  })
  return {
    expose: (name: string, api: unknown) => post({ kind: 'expose', name, value: send(api) }),
  }
}

/** The isolated world: `electron` as a sandboxed preload sees it, then the compiled preload itself, unmodified. */
export function runPreload(
  codec: ReturnType<typeof makeCodec>,
  bridge: ReturnType<typeof makeBridge>,
  preload: (require: (id: string) => unknown, module: object, exports: object, process: object) => void,
) {
  const post: (text: string) => void = Reflect.get(globalThis, '__standin_ipc')
  Reflect.deleteProperty(globalThis, '__standin_ipc')
  const waiting = new Map<number, (message: { text: string; error: string | undefined }) => void>()
  const listeners = new Map<string, Set<Listener>>()
  let lastId = 0
  const strict = (name: string, target: object) =>
    new Proxy(target, {
      get(object, key): unknown {
        if (typeof key === 'string' && !(key in object)) {
          throw new Error(`electron stand-in: ${name}.${key} is not implemented`)
        }
        return Reflect.get(object, key)
      },
    })
  const invoke = (channel: string, ...args: unknown[]) => {
    const id = ++lastId
    const text = codec.encode(args)
    return new Promise((resolve, reject) => {
      waiting.set(id, (message) => {
        if (message.error === undefined) resolve(codec.decode(message.text)[0])
        else reject(new Error(`Error invoking remote method '${channel}': ${message.error}`))
      })
      post(JSON.stringify({ id, channel, text }))
    })
  }
  const ipcRenderer = strict('ipcRenderer', {
    invoke,
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
    },
    off: (channel: string, listener: Listener) => void listeners.get(channel)?.delete(listener),
  })
  const deliver = (message: { id: number; channel: string; text: string; error?: string }) => {
    if (message.id > 0) return waiting.get(message.id)?.({ text: message.text, error: message.error })
    for (const listener of listeners.get(message.channel) ?? []) listener({}, ...codec.decode(message.text))
  }
  Object.defineProperty(globalThis, '__standin_deliver', { value: deliver })
  const electron = strict('electron (preload)', {
    contextBridge: strict('contextBridge', { exposeInMainWorld: bridge.expose }),
    ipcRenderer,
    webUtils: strict('webUtils', { getPathForFile: () => '' }), // as Electron answers for files that lie on no disk
  })
  const require = (id: string) => {
    if (id === 'electron') return electron
    throw new Error(`module not found: ${id} (sandboxed preload)`)
  }
  preload(require, {}, {}, { platform: 'linux', type: 'renderer', sandboxed: true })
}

/**
 * Chromium gives up on page:// before anyone can answer it: pictures with such an address are asked for under the stand-in's one instead.
 * Everything else that leaves the app stays refused.
 */
export function redirectPictures() {
  const address = /page:\/\/([^/"')]+)\//g
  const redirect = (text: string) => text.replace(address, 'https://$1.page.standin/')
  const mend = (node: Node) => {
    if (!(node instanceof Element)) return
    const source = node.getAttribute('src')
    if (source?.includes('page://')) node.setAttribute('src', redirect(source))
    if (!(node instanceof HTMLElement)) return
    const { backgroundImage } = node.style
    if (backgroundImage.includes('page://')) node.style.backgroundImage = redirect(backgroundImage)
  }
  const options = {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['src', 'style'],
  }
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      mend(target)
      for (const added of addedNodes) {
        mend(added)
        if (added instanceof Element) for (const below of added.querySelectorAll('*')) mend(below)
      }
    }
  }).observe(document, options)
}
