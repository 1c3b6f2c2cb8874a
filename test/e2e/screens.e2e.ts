import { AxeBuilder } from '@axe-core/playwright'
import { mkdirSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'
import { demoNumber, demoPages, openInInbox, test } from './desk.ts'
import { findLosses } from './find-losses.ts'

const folder = 'screenshots'
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Common screens of an office, in CSS pixels; at 200 % zoom a page has half of them. */
const sizes = {
  '1366': { width: 1366, height: 768 },
  '1920': { width: 1920, height: 1080 },
  '200-prozent': { width: 683, height: 384 },
} as const

/**
 * Pictures of a screen for a person to look at, light, dark and in high contrast, on a small and a large screen and at 200 % zoom; nothing is lost at that zoom, and
 * there is no violation of WCAG 2.2 AA.
 */
async function inspect(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.mouse.move(0, 0)
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
    for (const colorScheme of size === '1366' ? (['dark', 'light'] as const) : (['light'] as const)) {
      await page.emulateMedia({ colorScheme })
      const path = `${folder}/${name}-${size}-${colorScheme}.png`
      await page.screenshot({ path, animations: 'disabled' })
      if (size === '1920') continue
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
      expect.soft(said, `${name}, ${size}, ${colorScheme}`).toEqual([])
    }
  }
  await page.setViewportSize(sizes['1366'])
  await page.emulateMedia({ forcedColors: 'active' })
  await page.screenshot({ path: `${folder}/${name}-kontrast.png`, animations: 'disabled' })
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize(sizes['200-prozent'])
  expect.soft(await findLosses(page), `${name} at 200 % zoom`).toEqual([])
  await page.setViewportSize(sizes['1366'])
}

test('every screen: light, dark, at 200 % zoom, without a loss or a violation of WCAG 2.2 AA', async ({
  desk,
}) => {
  test.slow()
  const { page } = desk.app
  await page.reload()
  await expect(page.getByText(demoNumber)).toBeVisible()
  await inspect(page, 'eingang')
  for (const name of ['Vermerke', 'Protokoll', 'Status', 'Hilfe']) {
    await page.getByRole('button', { name, exact: true }).click()
    await inspect(page, name.toLowerCase())
  }
  await page.getByRole('button', { name: 'Eingang', exact: true }).click()
  await openInInbox(page, demoNumber, demoPages)
  await page.keyboard.press('j')
  for (const [key, name] of ['pruefung', 'fakten', 'zeitstrahl', 'nachforderung', 'vermerk'].entries()) {
    await page.keyboard.press(String(key + 1))
    await inspect(page, `fall-${name}`)
  }
  await page.keyboard.press('1')
  await page.keyboard.press('b')
  await inspect(page, 'fall-berichtigen')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Rechtsgrundlage wählen/ }).click()
  await inspect(page, 'fall-rechtsgrundlage')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Abschließen …' }).click()
  await inspect(page, 'fall-abschliessen')
  await page.getByLabel('Grund für den Abschluss ohne Export').fill('Probe')
  await page.getByRole('button', { name: 'Löschen und abschließen' }).click()
  await expect(page.getByText('Der Vorgang ist abgeschlossen.')).toBeVisible()
  await inspect(page, 'fall-abgeschlossen')
})
