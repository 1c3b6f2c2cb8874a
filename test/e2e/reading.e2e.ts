import { mkdirSync, writeFileSync } from 'node:fs'
import { freemem } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { line, onePage, writePdf } from '../integration/pages/pdf-bytes.ts'
import { demoNumber, demoPages, invoke, openInInbox, readToTheEnd, test } from './desk.ts'

const openCaseId = async (page: Page): Promise<string> =>
  page.evaluate(() => sessionStorage.getItem('open-cases')?.split(' ').at(-1) ?? '')

test('reading is stopped and goes on where the person wants it to', async ({ desk }) => {
  const { page } = desk.app
  await page.reload()
  await page.getByRole('row').filter({ hasText: demoNumber }).dblclick()
  await expect(page.getByText(/^Seite [1-9]\d* von 14 gelesen/)).toBeVisible()
  await page.getByRole('button', { name: 'Anhalten' }).click()
  await expect(page.getByText(/^Angehalten: \d+ von 14 Seiten gelesen/)).toBeVisible()
  const caseId = await openCaseId(page)
  const stopped = await invoke(page, 'case.state', { caseId })
  expect(
    stopped.findings.filter(({ outcome }) => outcome === 'missing'),
    'nothing is called missing',
  ).toEqual([])
  await page.getByRole('button', { name: 'Weiterlesen' }).click()
  await expect(page.getByText(`Alle ${demoPages} Seiten gelesen`)).toBeVisible({ timeout: 300_000 })
  await expect(page.getByRole('button', { name: /Weiterlesen|Anhalten/ })).toHaveCount(0)
  expect((await invoke(page, 'case.state', { caseId })).pagesRead).toBe(demoPages)
})

test('the next application is read while this one is reviewed', async ({ desk }) => {
  test.skip(freemem() < 2.5 * 2 ** 30, 'reading ahead waits for free memory')
  const { page } = desk.app
  const text = line('Arbeitsvertrag', 60, 760, 20) + line('Arbeitgeber: Muster GmbH', 60, 700)
  writeFileSync(join(desk.inbox, 'vertrag.pdf'), writePdf(onePage(text)))
  await page.reload()
  const next = page.getByRole('row').filter({ hasText: 'vertrag.pdf' })
  await next.click()
  await page.keyboard.press('v')
  await expect(next).toContainText('wird vorbereitet')
  await openInInbox(page, demoNumber, demoPages)
  await page.keyboard.press('Control+1')
  await next.dblclick()
  await expect(page.getByRole('navigation', { name: 'Geöffnete Vorgänge' }).getByRole('button')).toHaveCount(
    2,
  )
  const state = await invoke(page, 'case.state', { caseId: await openCaseId(page) })
  expect(state.stage, 'it was read before it was opened').toBe('complete')
  expect(state.fields).toContainEqual(expect.objectContaining({ name: 'employer', value: 'Muster GmbH' }))
})

test('a file that cannot be read is said and shown as such; the others are read', async ({ desk }) => {
  const { page } = desk.app
  const folder = join(desk.inbox, 'umzug')
  mkdirSync(folder)
  const text = line('Arbeitsvertrag', 60, 760, 20) + line('Arbeitgeber: Muster GmbH', 60, 700)
  writeFileSync(join(folder, 'vertrag.pdf'), writePdf(onePage(text)))
  writeFileSync(join(folder, 'zerrissen.pdf'), '%PDF-1.7\nnichts, was eine Seite wäre\n%%EOF\n')
  await page.reload()
  await page.getByRole('row').filter({ hasText: 'umzug' }).dblclick()
  await expect(page.getByText(/Alle \d Seiten gelesen|1 Seite gelesen/)).toBeVisible({ timeout: 300_000 })
  await expect(page.getByText('Zu den Dateien')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'zerrissen.pdf' })).toBeVisible()
  const state = await readToTheEnd(page, await openCaseId(page))
  expect(state.fields).toContainEqual(expect.objectContaining({ name: 'employer', value: 'Muster GmbH' }))
  await page.screenshot({ path: 'screenshots/fall-unlesbare-datei.png' })
})
