import { session, type Session } from 'electron'

/** Not `persist:`, so that nothing of the pages is kept on a disk: no cache, no storage, no cookie. */
const partition = 'schluessig'
const ownSchemes = ['app:', 'page:', 'devtools:']

/** The session of all windows. Only after `ready`. */
export function appSession(): Session {
  return session.fromPartition(partition, { cache: false })
}

/** Refuses whatever a page could ask for beyond the app itself: permissions, downloads, and every request that leaves it. */
export function lockSession(own: Session): void {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
  own.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !ownSchemes.some((scheme) => url.startsWith(scheme)) }),
  )
}
