import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { line, stream, writePdf, type PdfObjects } from '../integration/pages/pdf-bytes.ts'
import { invoke, test } from './desk.ts'

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

test('a case of 200 pages: the page never blocks while it is read', async ({ desk }) => {
  const { page } = desk.app
  writeFileSync(join(desk.inbox, 'zusammen.pdf'), writeMergedPdf())
  await page.reload()
  await page.getByText('zusammen.pdf').first().dblclick()
  await expect(page.getByText(/von 200 gelesen/)).toBeVisible({ timeout: 60_000 })
  await page.evaluate(() => {
    const blocks: number[] = []
    Object.defineProperty(window, 'blocks', { value: blocks })
    new PerformanceObserver((list) => {
      blocks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
  })
  await expect(page.getByText('Alle 200 Seiten gelesen')).toBeVisible({ timeout: 240_000 })
  for (const key of ['j', 'j', '2', '3', '1', 'j']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(200)
  }
  const blocks = await page.evaluate((): number[] => Reflect.get(window, 'blocks'))
  expect(Math.max(0, ...blocks)).toBeLessThan(200)
  expect((await invoke(page, 'inbox.list')).entries).toHaveLength(2)
})
