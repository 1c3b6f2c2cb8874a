import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'

/** What the app's own page may do. Neither scripts nor styles are written into it: Mantine's variables come as a constructed style sheet. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: page:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const privileges = { standard: true, secure: true, supportFetchAPI: true }

/** Before `ready`. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges },
    { scheme: 'page', privileges },
  ])
}

/** Serves the renderer's files at app://schluessig/, and pages to print at app://print/. */
export function serveApp(own: Session, root: string, printed: ReadonlyMap<string, string>): void {
  own.protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    if (host === 'print') return printedPage(printed.get(pathname.slice(1)))
    const file = join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname))
    const inside = relative(root, file)
    if (host !== 'schluessig' || inside.startsWith('..') || isAbsolute(inside)) return notFound()
    try {
      return new Response(new Uint8Array(await readFile(file)), {
        headers: {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        },
      })
    } catch {
      return notFound()
    }
  })
}

function printedPage(html: string | undefined): Response {
  if (html === undefined) return notFound()
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'no-store',
    },
  })
}

/** Draws a page of a case; null = it cannot be shown. */
export type DrawPage = (
  caseId: string,
  page: { documentId: string; page: number; widthPx: number },
) => Promise<Uint8Array<ArrayBuffer> | null>

const defaultWidthPx = 1200
const maxWidthPx = 4000

/** Serves pictures of pages at page://<caseId>/<documentId>/<page>?w=<widthPx>. No copy of them is kept. */
export function servePages(own: Session, draw: DrawPage): void {
  own.protocol.handle('page', async (request) => {
    const { host, pathname, searchParams } = new URL(request.url)
    const [, documentId = '', page = ''] = decodeURIComponent(pathname).split('/')
    const widthPx = Math.min(
      maxWidthPx,
      Math.max(1, Math.round(Number(searchParams.get('w')) || defaultWidthPx)),
    )
    if (!/^[1-9]\d{0,5}$/.test(page)) return notFound()
    try {
      const jpeg = await draw(host, { documentId, page: Number(page), widthPx })
      if (jpeg === null) return notFound()
      return new Response(jpeg, { headers: { 'content-type': 'image/jpeg', 'cache-control': 'no-store' } })
    } catch {
      return notFound() // no such case, or its process has ended: the page says so elsewhere
    }
  })
}

function notFound(): Response {
  return new Response(null, { status: 404 })
}
