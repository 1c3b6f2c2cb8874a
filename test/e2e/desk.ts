import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page } from 'playwright/test'
import type { CaseState } from '../../models/case-state.ts'
import type { CallName, Input, Output, Reply } from '../../models/contract.ts'
import { launch, type RunningApp } from './launch.ts'

declare global {
  interface Window {
    readonly bridge: {
      invoke(name: string, input?: unknown): Promise<Reply>
    }
  }
}

/** Number of the demo application, and how many pages it has. */
export const demoNumber = 'OZG-0664788055'
export const demoPages = 14

const demo = resolve(import.meta.dirname, '../fixtures/demo/antrag.xml')

/** A desk with its own data and an inbox that holds the demo application. */
export interface Desk {
  readonly folder: string
  readonly inbox: string
  readonly dataDir: string
  app: RunningApp
  /** Ends the app as a person does and starts it again with the same data. */
  restart(): Promise<void>
  /** Ends the app as a crash does and starts it again with the same data. */
  crashAndRestart(): Promise<void>
}

/** Tests with a desk whose inbox folder is already chosen. */
export const test = base.extend<{ desk: Desk }>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- playwright reads what a fixture needs from this pattern
  desk: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'schluessig-e2e-'))
    const inbox = join(folder, 'eingang')
    const dataDir = join(folder, 'daten')
    mkdirSync(inbox)
    cpSync(demo, join(inbox, 'antrag.xml'))
    const app = await launch(dataDir)
    const desk: Desk = {
      folder,
      inbox,
      dataDir,
      app,
      restart: async () => {
        await desk.app.close()
        desk.app = await launch(dataDir)
      },
      crashAndRestart: async () => {
        await desk.app.kill()
        desk.app = await launch(dataDir)
      },
    }
    await chooseInbox(desk)
    await use(desk)
    await desk.app.close()
    rmSync(folder, { recursive: true })
  },
})

async function chooseInbox({ app, inbox }: Desk): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, inbox)
  await invoke(app.page, 'inbox.chooseFolder')
}

/** Where the save dialog says to save; null = cancelled. */
export async function answerSaveDialog({ app }: Desk, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === '', filePath: chosen })
  }, path ?? '')
}

/** Calls main as the page does; fails with the code of the error. */
export async function invoke<N extends CallName>(page: Page, name: N, input?: Input<N>): Promise<Output<N>> {
  const reply = await ask(page, name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code} ${reply.error.detail}`)
  return reply.value as Output<N> // oxlint-disable-line typescript/no-unsafe-type-assertion -- main has parsed it by the schema of this type
}

/** The same, with the answer as it is. */
export async function ask(page: Page, name: string, input?: unknown): Promise<Reply> {
  return page.evaluate(([callName, value]) => window.bridge.invoke(String(callName), value), [name, input])
}

/** Opens the demo application. */
export async function openDemo({ app, inbox }: Desk): Promise<string> {
  const { caseId } = await invoke(app.page, 'case.openPath', { path: join(inbox, 'antrag.xml') })
  return caseId
}

/** Opens an application as a person does, and waits until all its pages are read. */
export async function openInInbox(page: Page, row: string, pages: number): Promise<void> {
  await page.getByRole('row').filter({ hasText: row }).dblclick()
  await expect(page.getByText(`Alle ${pages} Seiten gelesen`)).toBeVisible({ timeout: 300_000 })
}

/** Playwright knows the keys of an American keyboard only. */
export async function pressUmlaut(page: Page, key: 'ü'): Promise<void> {
  await page.evaluate((pressed) => {
    const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, key)
}

/** Every byte the app has written. */
export function everythingSaved({ dataDir }: Desk): Buffer {
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))))
}

/** Waits until all pages of a case are read. */
export async function readToTheEnd(page: Page, caseId: string): Promise<CaseState> {
  const stage = async () => (await invoke(page, 'case.state', { caseId })).stage
  await expect.poll(stage, { timeout: 300_000 }).not.toBe('reading')
  return invoke(page, 'case.state', { caseId })
}
