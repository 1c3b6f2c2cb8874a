import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { writeMessage } from '../unit/intake/write-message.ts'
import { test } from './desk.ts'
import { longestTaskMs, waitForWords } from './longest-task.ts'

const count = 10_000
const numberOf = (index: number) => `AD-${String(index).padStart(5, '0')}`

test('10,000 applications arrive, are searched, walked and opened by keys alone', async ({ desk }) => {
  const { page } = desk.app
  const message = writeMessage()
  const number = /A-2026-17/g
  for (let index = 1; index < count; index++) {
    writeFileSync(join(desk.inbox, `antrag-${index}.xml`), message.replace(number, numberOf(index)))
  }
  await page.reload()
  await expect(page.getByText('10.000 Anträge')).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText('Leistung noch nicht bekannt')).toHaveCount(0, { timeout: 120_000 }) // unread heads stand first
  const longest = await longestTaskMs(page, async () => {
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await page.keyboard.press('/')
    await page.keyboard.type('AD-04711')
    await waitForWords(page, 'status', '1 von 10.000 Anträgen')
    await page.keyboard.press('ArrowDown')
  })
  await expect(page.getByRole('grid')).toBeFocused()
  await expect(page.getByRole('row', { selected: true })).toContainText('AD-04711')
  expect(longest, 'searching and walking').toBeLessThan(200)

  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Vorgang AD-04711' })).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByPlaceholder(/^Suchen nach/)).toHaveValue('AD-04711')
})

test('what is dropped on the window is taken, or a sentence says why not', async ({ desk }) => {
  const { page } = desk.app
  await page.reload()
  await expect(page.getByRole('grid')).toBeVisible()
  const drag = (name: 'dragover' | 'drop', files: number) =>
    page.evaluate(
      ([event, howMany]) => {
        const dataTransfer = new DataTransfer()
        for (let index = 0; index < Number(howMany); index++)
          dataTransfer.items.add(new File(['x'], `antrag-${index}.xml`))
        window.dispatchEvent(new DragEvent(String(event), { dataTransfer, cancelable: true, bubbles: true }))
      },
      [name, files],
    )
  await drag('dragover', 1)
  await expect(page.getByText('Loslassen, um den Antrag zu prüfen')).toBeVisible()
  await drag('drop', 2)
  await expect(page.getByRole('alert')).toContainText('auf einmal')
  await expect(page.getByText('Loslassen, um den Antrag zu prüfen')).toBeHidden()
  await drag('drop', 1) // lies on no disk
  await expect(page.getByRole('alert')).toContainText('zuerst speichern')
})
