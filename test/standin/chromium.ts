import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright'
import { findChromium } from './find-chromium.ts'

let context: BrowserContext | null = null

const flags = [
  '--no-sandbox', // the container runs as root; the pages are the app's own
  '--disable-gpu',
  '--no-first-run',
  '--no-startup-window',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
]

/** Starts the browser that shows the windows; answers the address of its debugging port. */
export async function startChromium(): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'standin-chromium-'))
  const headed = process.env['STANDIN_HEADED'] !== undefined
  const program = findChromium()
  if (program === null) throw new Error('There is no Chromium to show the app')
  const child = spawn(program, [...flags, ...(headed ? [] : ['--headless']), `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
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
  return address
}

/** A page of its own for a window. */
export async function newPage(width: number, height: number) {
  if (context === null) throw new Error('Chromium has not started yet')
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await page.setViewportSize({ width, height })
  return { page, cdp }
}
