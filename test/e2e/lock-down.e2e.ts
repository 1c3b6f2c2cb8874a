import { expect } from 'playwright/test'
import { ask, test } from './desk.ts'

test('the page has the bridge and nothing else of the machine', async ({ desk }) => {
  const { page } = desk.app
  const seen = await page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    bridge: Object.keys(window.bridge).toSorted(),
  }))
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    bridge: ['invoke', 'pathOf', 'subscribe'],
  })
  expect(await page.title()).toBe('Schlüssig')
})

test('calls that the contract does not know, or of another shape, are refused without a word about them', async ({
  desk,
}) => {
  const refused = { ok: false, error: { code: 'refused', detail: '' } }
  expect(await ask(desk.app.page, 'fs.read', { path: '/etc/passwd' })).toEqual(refused)
  expect(await ask(desk.app.page, 'constructor')).toEqual(refused)
  expect(await ask(desk.app.page, 'case.openPath', { path: 17 })).toEqual(refused)
  expect(await ask(desk.app.page, 'case.state', { caseId: 'nobody' })).toEqual({
    ok: false,
    error: { code: 'no-such-case', detail: '' },
  })
})

test('no script but the app’s own runs', async ({ desk }) => {
  const { page } = desk.app
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.textContent = 'window.planted = true'
      document.head.append(script)
    } catch {
      // Trusted types refuse the text itself.
    }
    return Reflect.has(window, 'planted')
  })
  expect(ran).toBe(false)
})

test('nothing leaves the app: no request, no navigation, no new window', async ({ desk }) => {
  const { page } = desk.app
  const fetched = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(fetched).toBe('refused')
  const before = page.url()
  await page.evaluate(() => {
    window.location.href = 'https://example.com/'
  })
  const opened = await page.evaluate(() => window.open('https://example.com/') === null)
  expect(opened).toBe(true)
  await ask(page, 'status.read') // by now it would have gone
  expect(page.url()).toBe(before)
  const windows = await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, '')
  expect(windows).toBe(1)
})

test('nobody looks in from outside: no permission, no recording of the window', async ({ desk }) => {
  const states = await desk.app.page.evaluate(async () => {
    const asked = (['geolocation', 'notifications'] as const).map((name) =>
      navigator.permissions.query({ name }),
    )
    return (await Promise.all(asked)).map(({ state }) => state)
  })
  expect(states).toEqual(['denied', 'denied'])
  const isProtected = await desk.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().every((window) => window.isContentProtected()),
    '',
  )
  expect(isProtected).toBe(true)
})
