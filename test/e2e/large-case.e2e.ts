import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { line, stream, writePdf, type PdfObjects } from '../integration/pages/pdf-bytes.ts'
import { test } from './desk.ts'
import { block, longestTaskMs, waitForWords } from './longest-task.ts'

const pages = 200

/** A merged PDF as citizens send it: contracts and payslips, one after the other, with a text layer. */
function writeMergedPdf(): Uint8Array {
  const objects: Record<number, string> = {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Kids [${Array.from({ length: pages }, (_, index) => `${10 + 2 * index} 0 R`).join(' ')}] /Count ${pages} >>`,
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  }
  for (let index = 0; index < pages; index++) {
    const title = index % 2 === 0 ? 'Arbeitsvertrag' : 'Gehaltsabrechnung'
    const text =
      line(title, 60, 760, 20) +
      line('Arbeitgeber: Muster GmbH', 60, 700) +
      line(`Arbeitnehmer: Ayse Muster${index}`, 60, 680) +
      line(`Bruttogehalt: ${4000 + index},00 EUR`, 60, 660)
    objects[10 + 2 * index] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${11 + 2 * index} 0 R /Resources << /Font << /F1 5 0 R >> >> >>`
    objects[11 + 2 * index] = stream('', text)
  }
  return writePdf(objects satisfies PdfObjects)
}

test('a case of 200 pages: the page never blocks while it is read and walked', async ({ desk }) => {
  const { page } = desk.app
  expect(await longestTaskMs(page, () => block(page, 500)), 'a block is seen').toBeGreaterThan(50)
  writeFileSync(join(desk.inbox, 'zusammen.pdf'), writeMergedPdf())
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
    await page.keyboard.type('Der Vertrag vom März gilt.')
  })
  expect(await page.getByRole('article').count()).toBeGreaterThan(400)
  console.log(
    `longest task: ${Math.round(reading)} ms while reading, ${Math.round(walking)} ms while walking`,
  )
  expect.soft(reading, 'while pages are read').toBeLessThan(200)
  expect.soft(walking, 'from view to view and from finding to finding').toBeLessThan(200)
})
