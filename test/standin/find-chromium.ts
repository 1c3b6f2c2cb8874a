import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser to show the app in: as told by CHROMIUM, the system's, or Playwright's; null = there is none. */
export function findChromium(): string | null {
  const told = process.env['CHROMIUM']
  if (told !== undefined) return told
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const installed = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...installed, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}
