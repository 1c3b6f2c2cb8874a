import type { BrowserWindow } from 'electron'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Desk } from './desk.ts'

const limitMs = 300_000
const pauseMs = 500

/** In the page: something is drawn, and main answers it. */
const pageWorks = `document.querySelector('#root').childElementCount > 0 && bridge.invoke('status.read').then(({ ok }) => ok)`

/**
 * `--smoke-test=PATH`: does the installed program work? The page is shown and gets its answers, the database is sound, the application at PATH is
 * read to its end by a process of its own. For IT and CI, since an installed program cannot be driven from outside.
 */
export async function smokeTest(desk: Desk, window: BrowserWindow, path: string): Promise<boolean> {
  try {
    await once(window, 'ready-to-show')
    if ((await window.webContents.executeJavaScript(pageWorks)) !== true) return false
    return desk.store.open().isSound() && (await isReadToItsEnd(desk, path))
  } catch {
    return false
  }
}

async function isReadToItsEnd({ registry }: Desk, path: string): Promise<boolean> {
  const { caseId } = await registry.open([path])
  for (let waitedMs = 0; waitedMs < limitMs; waitedMs += pauseMs) {
    const { stage, fields, findings } = await registry.ask(caseId, 'case.state', { caseId })
    if (stage !== 'reading') return stage === 'complete' && fields.length > 0 && findings.length > 0
    await setTimeout(pauseMs)
  }
  return false
}
