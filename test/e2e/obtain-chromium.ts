import { spawnSync } from 'node:child_process'
import { findChromium } from '../standin/find-chromium.ts'
import { findElectron } from './find-electron.ts'

/** Where a Chromium may come from, in this order, when there is none yet. */
const sources: readonly (readonly [command: string, ...args: string[]])[] = [
  ['npx', 'playwright', 'install', 'chromium'],
  ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
]

/** Before all end-to-end tests: makes sure that something can show the app. Throws one sentence where nothing can. */
export default function obtainChromium(): void {
  if (findElectron() !== null) return
  for (const [command, ...args] of sources) {
    if (findChromium() !== null) return
    spawnSync(command, args, { stdio: 'inherit' })
  }
  if (findChromium() === null) {
    throw new Error('No Chromium to show the app: install one, or name its program in CHROMIUM.')
  }
}
