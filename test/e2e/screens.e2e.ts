import { AxeBuilder } from '@axe-core/playwright'
import { mkdirSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'
import { openDemo, readToTheEnd, test } from './desk.ts'

const folder = 'screenshots'
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Pictures of a screen for a person to look at, and its accessibility: WCAG 2.2 AA without a single violation. */
async function inspect(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` })
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    expect(said, `${name}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('every screen, light and dark, without a violation of WCAG 2.2 AA', async ({ desk }) => {
  const { page } = desk.app
  await page.reload()
  await expect(page.getByText('OZG-0664788055')).toBeVisible()
  await inspect(page, 'eingang')
  for (const name of ['Vermerke', 'Protokoll', 'Status', 'Hilfe']) {
    await page.getByRole('button', { name, exact: true }).click()
    await inspect(page, name.toLowerCase())
  }
  await page.getByRole('button', { name: 'Eingang', exact: true }).click()
  await page.getByText('OZG-0664788055').dblclick()
  await readToTheEnd(page, await openDemo(desk))
  for (const [key, name] of ['pruefung', 'fakten', 'zeitstrahl', 'nachforderung', 'vermerk'].entries()) {
    await page.keyboard.press(String(key + 1))
    await inspect(page, `fall-${name}`)
  }
})
