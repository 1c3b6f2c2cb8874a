import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { writeMessage } from '../unit/intake/write-message.ts'
import { test } from './desk.ts'

const count = 10_000
const numberOf = (index: number) => `AD-${String(index).padStart(5, '0')}`

/** Longest time in which the page could not react since the last question, which the page remembers. */
async function longestBlockMs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const blocks: PerformanceEntry[] = []
    new PerformanceObserver((list) => blocks.push(...list.getEntries())).observe({
      type: 'longtask',
      buffered: true,
    })
    await new Promise((done) => setTimeout(done, 200))
    const from = Number(document.body.dataset['askedAt'] ?? 0)
    document.body.dataset['askedAt'] = String(performance.now())
    return Math.max(0, ...blocks.filter(({ startTime }) => startTime >= from).map(({ duration }) => duration))
  })
}

test('10,000 applications arrive, are searched, walked and opened by keys alone', async ({ desk }) => {
  const { page } = desk.app
  const message = writeMessage()
  const number = /A-2026-17/g
  for (let index = 1; index < count; index++) {
    writeFileSync(join(desk.inbox, `antrag-${index}.xml`), message.replace(number, numberOf(index)))
  }
  await page.reload()
  await expect(page.getByText('10.000 Anträge')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('Leistung noch nicht bekannt')).toHaveCount(0, { timeout: 60_000 }) // unread heads stand first
  await page.waitForTimeout(2000)
  await page.evaluate(() => {
    const until = performance.now() + 100
    while (performance.now() < until) continue
  })
  expect(await longestBlockMs(page), 'a block of 100 ms is seen').toBeGreaterThan(90)

  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('/')
  await page.keyboard.type('AD-04711')
  await expect(page.getByText('1 von 10.000 Anträgen')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('grid')).toBeFocused()
  await expect(page.getByRole('row', { selected: true })).toContainText('AD-04711')
  expect(await longestBlockMs(page), 'searching and walking').toBeLessThan(200)

  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Vorgang AD-04711' })).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByPlaceholder(/^Suchen nach/)).toHaveValue('AD-04711')
})
