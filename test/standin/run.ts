// `node test/standin/run.ts APPDIR [--switch ...]`: runs the compiled main entry of APPDIR, unmodified, with `electron` resolved to the stand-in.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Electron emits `ready` only when main has been evaluated: a main that waits for it first waits for ever (electron#40719). */
const evaluationLimitMs = 20_000

const appDir = resolve(process.argv[2] ?? '.')
process.env['STANDIN_APP'] = appDir
const url = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (id, context, next) => (id === 'electron' ? { url, shortCircuit: true } : next(id, context)),
})
Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: 'Ersatz' } })

const electron = await import('./electron.ts')
const { becomeReady } = await import('./app.ts')
const { startChromium } = await import('./chromium.ts')

/** Tests run functions in here, as Playwright lets them in Electron's own main process. */
process.on('message', async ({ id, source, arg }: { id: number; source: string; arg: unknown }) => {
  try {
    // oxlint-disable-next-line eslint/no-eval -- a function of the test, as text
    const run: unknown = (0, eval)(`(${source})`)
    const value = typeof run === 'function' ? await Reflect.apply(run, undefined, [electron, arg]) : undefined
    process.send?.({ id, ok: true, value })
  } catch (error) {
    process.send?.({ id, ok: false, value: String(error) })
  }
})
process.on('disconnect', () => process.exit(1)) // the test is gone
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)) // Chromium ends with it

const stuck = setTimeout(() => {
  process.stderr.write(
    'main never finished evaluating: no top-level `await app.whenReady()` (electron#40719)\n',
  )
  process.exit(13)
}, evaluationLimitMs)
const manifest: { main: string } = JSON.parse(readFileSync(resolve(appDir, 'package.json'), 'utf8'))
await import(pathToFileURL(resolve(appDir, manifest.main)).href)
clearTimeout(stuck)
const address = await startChromium()
becomeReady()
process.send?.({ address })
