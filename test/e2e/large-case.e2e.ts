import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { line, manyPages, writePdf } from '../integration/pages/pdf-bytes.ts'
import { test } from './desk.ts'
import { block, longestTaskMs, waitForWords } from './longest-task.ts'

/** 200 pages of a merged PDF as citizens send it: contracts and payslips, one after the other, with a text layer. */
const contents = Array.from(
  { length: 200 },
  (_, index) =>
    line(index % 2 === 0 ? 'Arbeitsvertrag' : 'Gehaltsabrechnung', 60, 760, 20) +
    line('Arbeitgeber: Muster GmbH', 60, 700) +
    line(`Arbeitnehmer: Ayse Muster${index}`, 60, 680) +
    line(`Bruttogehalt: ${4000 + index},00 EUR`, 60, 660),
)

test('a case of 200 pages: the page never blocks while it is read and walked', async ({ desk }) => {
  const { page } = desk.app
  expect(await longestTaskMs(page, () => block(page)), 'a block is seen').toBeGreaterThan(50)
  writeFileSync(join(desk.inbox, 'zusammen.pdf'), writePdf(manyPages(contents)))
  await page.reload()
  await page.getByText('zusammen.pdf').first().dblclick()
  for (const group of ['Stimmt überein', 'Nicht geprüft']) {
    await page
      .getByText(new RegExp(`^${group}`))
      .first()
      .click()
  }
  const reading = await longestTaskMs(page, () => waitForWords(page, 'status', 'Alle 200 Seiten gelesen'))
  const walking = await longestTaskMs(page, async () => {
    for (const key of ['j', 'j', '2', '3', '1', 'j', 's', 'k']) await page.keyboard.press(key)
    await page.getByPlaceholder(/^Eigene Worte/).focus()
    await page.keyboard.type('Der Vertrag vom März gilt.')
  })
  expect(await page.getByRole('article').count()).toBeGreaterThan(400)
  console.log(
    `longest task: ${Math.round(reading)} ms while reading, ${Math.round(walking)} ms while walking`,
  )
  expect.soft(reading, 'while pages are read').toBeLessThan(200)
  expect
    .soft(walking, 'from view to view, from finding to finding, and while the person types')
    .toBeLessThan(200)
})
