import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import type { CaseState } from '../../models/case-state.ts'
import { formatValue } from '../../models/knowledge/german-values.ts'
import { line, onePage, writePdf } from '../integration/pages/pdf-bytes.ts'
import { attached, writeNachreichung } from '../unit/intake/write-message.ts'
import { demoNumber, demoPages, everythingSaved, invoke, openInInbox, test } from './desk.ts'

/** The certificate that the demo's expired one is replaced by. */
function writeCertificate(): Uint8Array {
  const lines = [
    'Bescheinigung über eine gesetzliche Krankenversicherung',
    'Krankenkasse: AGK Sachsen',
    'Name: Conceição Magalhães',
    'Geburtsdatum: 10.05.1986',
    'Art der Versicherung: gesetzlich',
    'Versichert seit: 01.08.2023',
    'Versichert bis: 31.12.2027',
  ]
  const text = lines.map((each, index) => line(each, 60, 720 - 20 * index)).join('')
  return writePdf(onePage(line('Mitgliedsbescheinigung', 60, 760, 20) + text))
}

/** What was read, as it is kept and as it is shown; only what cannot stand there by chance. */
function telling({ fields }: CaseState): string[] {
  return fields
    .flatMap(({ name, value, quote }) => [String(value), formatValue(name, value), quote])
    .filter((text) => text.length > 4 && /\d|\s|Magalh|GmbH/.test(text) && !text.includes(demoNumber))
}

test('what is asked for, sent later and settled; nothing that was read is ever saved', async ({ desk }) => {
  const { page } = desk.app
  await page.reload()
  await openInInbox(page, demoNumber, demoPages)
  for (const finding of [/Krankenversicherung .*weicht ab/, /Gehalt .*weicht ab/]) {
    await page.getByRole('button', { name: finding }).click()
    await page.getByRole('button', { name: /Übernehmen/ }).click()
  }
  await page.keyboard.press('4')
  const letter = page.getByLabel('Text der Nachforderung')
  await expect(letter).toHaveValue(/1\. Gehalt: Bruttogehalt\n.*50\.640 €[^]*2\. Krankenversicherung/)
  await letter.press('Control+End')
  await page.keyboard.type(' Bitte klingeln Sie im Hof.')
  await expect(page.getByText(/Entwurf gespeichert/)).toBeVisible()

  const caseId = (await page.evaluate(() => sessionStorage.getItem('open-cases'))) ?? ''
  const state = await invoke(page, 'case.state', { caseId })
  await invoke(page, 'note.preview', { caseId })
  const saved = everythingSaved(desk)
  expect(saved.includes('klingeln Sie im Hof')).toBe(true)
  expect(telling(state).length).toBeGreaterThan(100)
  expect(telling(state).filter((text) => saved.includes(text))).toEqual([])

  await page.getByRole('button', { name: 'Text kopieren' }).click()
  await expect(page.getByText('Der Text liegt in der Zwischenablage.')).toBeVisible()
  const copied = await desk.app.evaluate(({ clipboard }) => clipboard.readText(), '')
  expect(copied).toMatch(/50\.640 €[^]*klingeln Sie im Hof\.$/)
  expect(telling(state).filter((text) => everythingSaved(desk).includes(text))).toEqual([])

  const supplement = `<xa:unterlage>${attached(writeCertificate())}</xa:unterlage>`
  writeFileSync(join(desk.inbox, 'nachreichung.xml'), writeNachreichung(supplement, demoNumber))
  const notice = page.getByText('Zu diesem Antrag ist eine Nachreichung eingegangen.')
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: 'Nachreichung dazunehmen' }).click()
  await expect(page.getByText(`Alle ${demoPages + 1} Seiten gelesen`)).toBeVisible()
  await expect(notice).toBeHidden()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+1')
  await expect(page.getByText('1 Nachreichung')).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(2)
  await openInInbox(page, demoNumber, demoPages + 1)
  await page.getByRole('tab', { name: /Nachforderung/ }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Krankenversicherung' })).toContainText(
    'erledigt',
  )
  await expect(page.getByRole('listitem').filter({ hasText: 'Gehalt' })).toContainText('wird nachgefordert')
  await expect(letter).toHaveValue(
    /Damit ist erledigt:\nKrankenversicherung[^]*1\. Gehalt[^]*klingeln Sie im Hof\.$/,
  )
  const log = await invoke(page, 'log.list', { limit: 1000 })
  const readings = log.filter(({ event }) => event.type === 'document-read')
  expect(readings, 'only the new document is read').toHaveLength(state.documents.length + 1)
})
