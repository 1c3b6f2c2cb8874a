import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { assertReady } from './app.ts'
import { strict } from './strict.ts'

type Serve = (request: Request) => Response | Promise<Response>

const privileged = new Set<string>()
const served = new Map<string, Serve>()
let mayLeave: Parameters<Electron.WebRequest['onBeforeRequest']>[0] = null
let answersRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0] = null
let answersCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0] = null

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    assertReady('protocol.registerSchemesAsPrivileged', false)
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure || !privileges.supportFetchAPI) {
        throw new Error('electron stand-in: only standard, secure schemes with fetch can be shown')
      }
      privileged.add(scheme)
    }
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>)

const sessionProtocol = strict('session.protocol', {
  handle: (scheme, handler) => {
    if (!privileged.has(scheme)) throw new Error(`electron stand-in: the scheme ${scheme} is not privileged`)
    served.set(scheme, async (request) => handler(request))
  },
} satisfies Pick<Electron.Protocol, 'handle'>)

const ownSession = strict(
  'session',
  Object.assign(new EventEmitter(), {
    protocol: sessionProtocol,
    webRequest: strict('session.webRequest', {
      onBeforeRequest: (listener: typeof mayLeave) => {
        mayLeave = listener
      },
    }),
    setPermissionRequestHandler: (handler) => {
      answersRequest = handler
    },
    setPermissionCheckHandler: (handler) => {
      answersCheck = handler
    },
    clearCache: async () => {},
  } satisfies Pick<
    Electron.Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'clearCache'
  > & { protocol: object; webRequest: object }),
)

export const session = strict('session module', {
  fromPartition: (partition: string) => {
    assertReady('session.fromPartition', true)
    if (partition.startsWith('persist:')) throw new Error('electron stand-in: nothing is kept on a disk')
    return ownSession
  },
})

/** May a page do this, by both handlers? As in Electron, where there is no handler everything is granted. */
export function isPermitted(permission: 'geolocation' | 'notifications'): boolean {
  let isGranted = true
  const answer = (granted: boolean) => {
    isGranted = granted
  }
  if (answersRequest !== null) Reflect.apply(answersRequest, undefined, [null, permission, answer, {}])
  return (
    isGranted &&
    (answersCheck === null || Reflect.apply(answersCheck, undefined, [null, permission, '', {}]) === true)
  )
}

/** app://host/x is shown as https://host.app.standin/x: Chromium itself knows no other schemes that can be answered. */
export function toPage(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z]+):\/\/([^/]+)(.*)$/.exec(url) ?? []
  return privileged.has(scheme) ? `https://${host}.${scheme}.standin${rest}` : url
}

export function fromPage(url: string): string {
  return url.replace(/^https:\/\/([^/]+)\.([a-z]+)\.standin(?=\/|$)/, '$2://$1')
}

/** What the app answers to a request of its page; null = refused. */
export async function answerRequest(url: string, request: RequestInit): Promise<Response | null> {
  const serve = served.get(url.split(':')[0] ?? '')
  if (serve === undefined || (await isCancelled(url))) return null
  const response = await serve(new Request(url, request))
  const policy = response.headers.get('content-security-policy')
  if (policy !== null) {
    const headers = new Headers(response.headers)
    headers.set('content-security-policy', policy.replaceAll(' page:', ' page: https://*.page.standin'))
    return new Response(response.body, { status: response.status, headers })
  }
  return response
}

async function isCancelled(url: string): Promise<boolean> {
  const listener = mayLeave
  if (listener === null) return false
  const { promise, resolve } = Promise.withResolvers<boolean>()
  Reflect.apply(listener, undefined, [
    { url },
    ({ cancel }: Electron.CallbackResponse) => resolve(cancel === true),
  ])
  return promise
}
