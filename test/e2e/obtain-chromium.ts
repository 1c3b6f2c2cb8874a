import { spawnSync } from 'node:child_process'
import { findChromium } from '../standin/find-chromium.ts'

/** Where a Chromium may come from, in this order, when there is none yet. */
const sources: readonly (readonly [command: string, ...args: string[]])[] = [
  ['npx', 'playwright', 'install', 'chromium'],
  ['apt-get', 'update', '--quiet'],
  ['apt-get', 'install', '--yes', '--quiet', 'chromium', 'fonts-liberation', 'fonts-dejavu-core'],
]

/** Before all tests: makes sure that there is a browser to print documents and to show the app. Throws one sentence where none can be had. */
export default function obtainChromium(): void {
  for (const [command, ...args] of sources) {
    if (findChromium() !== null) return
    spawnSync(command, args, { stdio: 'inherit' })
  }
  if (findChromium() === null) {
    throw new Error(
      'No Chromium to print documents and show the app: install one, or name its program in CHROMIUM.',
    )
  }
}
