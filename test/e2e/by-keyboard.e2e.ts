import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from 'playwright/test'
import { answerSaveDialog, invoke, pressUmlaut, test } from './desk.ts'

/** Walks with Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let step = 0; step < 150; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not lead there')
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

test('the whole work on a case, by keyboard alone', async ({ desk }) => {
  const { page } = desk.app
  await page.reload()
  await expect(page.getByText('OZG-0664788055')).toBeVisible()
  await tabTo(
    page,
    page.getByRole('row').nth(1).or(page.getByRole('grid')).or(page.getByRole('listbox')).first(),
  )
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await expect(page.getByText('Alle 14 Seiten gelesen')).toBeVisible({ timeout: 300_000 })
  const verdict = button(page, /Übernehmen/).first()
  await page.keyboard.press('j')
  await pressUmlaut(page, 'ü')
  await expect(verdict).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Control+z')
  await expect(verdict).toHaveAttribute('aria-pressed', 'false')
  await pressUmlaut(page, 'ü')
  await page.keyboard.press('o')
  await expect(page.getByText(/Entwurf gespeichert/)).toBeVisible()

  await page.keyboard.press('b')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.keyboard.press('4')
  await tabTo(page, page.getByLabel('Frist'))
  await page.keyboard.type('15.01.2027')
  const letter = page.getByLabel('Text der Nachforderung')
  await expect(letter).toHaveValue(/bis zum 15\.01\.2027 ein/)
  await tabTo(page, letter)
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Zimmer 12')
  await expect(letter).toHaveValue(/\[Ausländerbehörde\] Zimmer 12$/)

  await tabTo(page, page.getByRole('tab', { name: /Nachforderung/ }))
  await page.keyboard.press('5')
  await tabTo(page, page.getByLabel('Würdigung'))
  await page.keyboard.type('Der unterschriebene Vertrag ist maßgeblich.')
  await tabTo(page, page.getByLabel('Bearbeitet von'))
  await page.keyboard.type('Sachbearbeitung 12')
  const file = join(desk.folder, 'Vermerk.pdf')
  await answerSaveDialog(desk, file)
  await tabTo(page, button(page, /PDF/))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Exportiert am/)).toBeVisible()
  expect(readFileSync(file).length).toBeGreaterThan(1_000)

  await tabTo(page, button(page, 'Abschließen …'))
  await page.keyboard.press('Enter')
  await tabTo(page, button(page, 'Löschen und abschließen'))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Der Vorgang ist abgeschlossen.')).toBeVisible()
  await tabTo(page, button(page, 'Zum Eingang'))
  await page.keyboard.press('Enter')
  await expect(page.getByText('geschlossen').first()).toBeVisible()
  const [note] = await invoke(page, 'notes.search', { text: 'maßgeblich', limit: 5 })
  expect(note).toMatchObject({ author: 'Sachbearbeitung 12', closedWithoutExport: null })
  expect(note?.facts).toHaveLength(1)
  expect(note?.seeOriginal).toHaveLength(1)
})
