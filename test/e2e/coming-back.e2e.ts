import { expect } from 'playwright/test'
import { demoNumber, demoPages, invoke, openInInbox, pressUmlaut, test } from './desk.ts'

test('verdicts and corrections can be taken back, also after the person was elsewhere', async ({ desk }) => {
  const { page } = desk.app
  await page.reload()
  await openInInbox(page, demoNumber, demoPages)
  const caseId = (await page.evaluate(() => sessionStorage.getItem('open-cases'))) ?? ''
  const openCard = page.locator('article[data-open="true"]')
  await page.getByRole('button', { name: /Arbeitgeber: weicht ab/ }).click()
  await pressUmlaut(page, 'ü')
  await expect(openCard.getByRole('button', { name: /Übernehmen/ })).toHaveAttribute('aria-pressed', 'true')

  await page.keyboard.press('b')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Richtiger Wert').fill('Ganz Andere GmbH')
  await dialog.getByRole('button', { name: 'Berichtigen', exact: true }).click()
  await expect(dialog).toBeHidden()
  const corrections = async () => (await invoke(page, 'case.state', { caseId })).corrections
  await expect.poll(corrections).toHaveLength(1)
  await page.keyboard.press('2')
  await expect(page.getByText('Ganz Andere GmbH').first()).toBeVisible()

  await page.keyboard.press('Control+1')
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('button', { name: `Vorgang ${demoNumber}` }).click()
  await expect(page.getByRole('tab', { name: /Fakten/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('1')
  await expect(openCard.getByRole('heading')).toContainText('Arbeitgeber')
  await page.keyboard.press('Control+z')
  await expect.poll(corrections).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(openCard.getByRole('button', { name: /Übernehmen/ })).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByText('Zurückgenommen.')).toBeAttached()
})
