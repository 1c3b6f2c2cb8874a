import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeMessage } from '../unit/intake/write-message.ts'
import { test, invoke } from './desk.ts'
test('debug', async ({ desk }) => {
  const { page } = desk.app
  page.on('console', (m) => console.log('C', m.text()))
  await page.evaluate(() => { (window as any).n = 0; (window as any).bridge.subscribe('inbox.changed', () => (window as any).n++) })
  const message = writeMessage(); const t0 = Date.now()
  for (let i = 1; i < 10000; i++) writeFileSync(join(desk.inbox, `antrag-${i}.xml`), message.replace(/A-2026-17/g, `AD-${i}`))
  console.log('written', Date.now() - t0)
  for (let k = 0; k < 12; k++) { await page.waitForTimeout(4000); const t = Date.now(); const r = await page.evaluate(async () => { const t = performance.now(); const r = await (window as any).bridge.invoke('inbox.list'); return [r.ok ? r.value.entries.length : r, r.ok && r.value.entries.filter((e: any) => e.service).length, Math.round(performance.now() - t), (window as any).n] }); console.log(JSON.stringify(r), Date.now() - t, (await page.locator('main').innerText()).slice(0, 180).replaceAll('\n', ' | ')) }
})
