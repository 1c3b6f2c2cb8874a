import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { answerSaveDialog, ask, invoke, openDemo, readToTheEnd, test } from './desk.ts'
import { commandOf } from './launch.ts'

test('a second start shows the window of the first and ends', async ({ desk }) => {
  const [program, args] = commandOf(desk.dataDir)
  const second = spawn(program, args, { stdio: 'ignore' })
  expect(await new Promise((done) => second.once('exit', done))).toBe(0)
  const isFocused = () =>
    desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFocused() === true, '')
  await expect.poll(isFocused).toBe(true)
  expect((await invoke(desk.app.page, 'inbox.list')).entries).toHaveLength(1)
})

test('the window opens in the size it had', async ({ desk }) => {
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1010, 710), '')
  await desk.restart()
  const size = await desk.app.evaluate(({ BrowserWindow }) => {
    const { width, height } = BrowserWindow.getAllWindows()[0]?.getNormalBounds() ?? {}
    return { width, height }
  }, '')
  expect(size).toEqual({ width: 1010, height: 710 })
})

test('a case that takes too much memory ends with a sentence; the other one and the draft stay', async ({
  desk,
}) => {
  const { page } = desk.app
  const other = await invoke(page, 'case.openPath', { path: desk.inbox })
  await readToTheEnd(page, other.caseId)
  await page.reload()
  await page.getByText('OZG-0664788055').first().dblclick()
  const caseId = await openDemo(desk)
  const draft = await invoke(page, 'draft.load', { caseId })
  await invoke(page, 'draft.save', { caseId, draft: { ...draft, assessment: 'Meine Worte' } })
  await desk.app.evaluate(({ app }) => {
    const measure = app.getAppMetrics.bind(app)
    const newest = Math.max(...measure().map(({ pid }) => pid))
    const tooMuch = { workingSetSize: 2 ** 40, peakWorkingSetSize: 2 ** 40 }
    app.getAppMetrics = () =>
      measure().map((metric) => (metric.pid === newest ? { ...metric, memory: tooMuch } : metric))
  }, '')
  await expect(page.getByText('mehr Arbeitsspeicher gebraucht als erlaubt')).toBeVisible()
  expect(await ask(page, 'case.state', { caseId })).toMatchObject({ error: { code: 'case-too-large' } })
  expect((await invoke(page, 'case.state', { caseId: other.caseId })).stage).toBe('complete')
  await invoke(page, 'case.close', { caseId, reasonWithoutExport: null })
  await invoke(page, 'case.close', { caseId: other.caseId, reasonWithoutExport: 'Probe' })
})

test('a backup is written beside the work, and a place that cannot be written is named', async ({ desk }) => {
  const { page } = desk.app
  await page.getByRole('button', { name: 'Status', exact: true }).click()
  const folder = join(desk.folder, 'sicherung')
  mkdirSync(folder)
  await answerSaveDialog(desk, join(folder, 'kopie.sqlite'))
  await page.getByRole('button', { name: 'Datenbank sichern' }).click()
  await expect(page.getByText('Die Sicherung ist geschrieben.')).toBeVisible()
  expect(readdirSync(folder)).toEqual(['kopie.sqlite'])
  await answerSaveDialog(desk, join(desk.folder, 'kein-ordner', 'kopie.sqlite'))
  await page.getByRole('button', { name: 'Datenbank sichern' }).click()
  await expect(page.getByText('konnte dort nicht geschrieben werden')).toBeVisible()
})

test('a case that is closed twice at once has one note, and nothing written meanwhile stays behind', async ({
  desk,
}) => {
  const { page } = desk.app
  const caseId = await openDemo(desk)
  await readToTheEnd(page, caseId)
  const draft = await invoke(page, 'draft.load', { caseId })
  await invoke(page, 'draft.save', { caseId, draft: { ...draft, assessment: 'Meine Worte' } })
  const close = { caseId, reasonWithoutExport: 'Probe' }
  const [first, late, second] = await Promise.all([
    ask(page, 'case.close', close),
    ask(page, 'draft.save', { caseId, draft: { ...draft, assessment: 'Zu spät' } }),
    ask(page, 'case.close', close),
  ])
  expect(first).toMatchObject({ ok: true })
  expect(second).toEqual(first)
  expect(late).toMatchObject({ error: { code: 'no-such-case' } })
  expect(await invoke(page, 'notes.search', { text: '', limit: 5 })).toMatchObject([
    { assessment: 'Meine Worte' },
  ])
  await expect.poll(async () => (await invoke(page, 'inbox.list')).entries[0]?.stage).toBe('geschlossen')
})

test('while the log cannot be written the page says why, on every screen', async ({ desk }) => {
  const { page } = desk.app
  const tell = (error: string) =>
    desk.app.evaluate(({ BrowserWindow }, text) => {
      const data: unknown = JSON.parse(text)
      BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'log.waiting', data)
    }, error)
  await tell('{ "error": { "code": "store-full", "detail": "" } }')
  const banner = page.getByRole('alert').filter({ hasText: 'Der Datenträger ist voll.' })
  await expect(banner).toContainText('warten im Arbeitsspeicher')
  await page.getByRole('button', { name: 'Hilfe', exact: true }).click()
  await expect(banner).toBeVisible()
  await tell('{ "error": null }')
  await expect(banner).toHaveCount(0)
})
