import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser to show the app in: as told, the system's, or Playwright's. Throws one sentence when there is none. */
export function findChromium(): string {
  const told = process.env['CHROMIUM']
  if (told !== undefined) return told
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const installed = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  const found = [...installed, chromium.executablePath()].find((path) => existsSync(path))
  if (found === undefined) {
    throw new Error(
      'No Chromium found: install one (apt-get install chromium), or run "npx playwright install chromium", or name one in CHROMIUM.',
    )
  }
  return found
}
