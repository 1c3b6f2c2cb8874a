import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright'
import { findChromium } from './find-chromium.ts'

/** Does a person look at the window? Otherwise Chromium shows none. */
export const isShown = process.env['STANDIN_HEADED'] !== undefined

let context: BrowserContext | null = null
let firstPage: Page | null = null

const flags = [
  '--no-sandbox', // the container runs as root; the pages are the app's own
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
]
const hiddenFlags = ['--headless', '--no-startup-window']
/** One window without tabs and address, in the size of the app's; it is the first page. */
const shownFlags = [
  '--app=data:text/html,',
  '--window-size=1366,860',
  '--test-type', // no bar above the page that warns of the flags
]

/** Starts the browser that shows the windows; answers the address of its debugging port. */
export async function startChromium(): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'standin-chromium-'))
  mkdirSync(join(profile, 'Default'))
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }))
  const program = findChromium()
  if (program === null) throw new Error('There is no Chromium to show the app')
  const child = spawn(
    program,
    [...flags, ...(isShown ? shownFlags : hiddenFlags), `--user-data-dir=${profile}`],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  process.once('exit', () => {
    child.kill('SIGKILL')
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`Chromium does not start:\n${said}`)))
  })
  const browser = await chromium.connectOverCDP(address)
  context = browser.contexts()[0] ?? null
  if (isShown) firstPage = context?.pages()[0] ?? null
  return address
}

/** A page of its own for a window. */
export async function newPage(width: number, height: number) {
  if (context === null) throw new Error('Chromium has not started yet')
  const page = firstPage ?? (await context.newPage())
  if (firstPage === null) await page.setViewportSize({ width, height })
  firstPage = null
  return { page, cdp: await context.newCDPSession(page) }
}
