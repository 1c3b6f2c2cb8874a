import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Data of its own for the app as shown here; until the person chooses another inbox, the fictional application of the demo lies in it. */
function prepareData(): string {
  const folder = resolve('.cache/start-browser')
  const inbox = join(folder, 'Eingang')
  const settings = join(folder, 'settings.json')
  mkdirSync(inbox, { recursive: true })
  copyFileSync(resolve('test/fixtures/demo/antrag.xml'), join(inbox, 'antrag.xml'))
  if (!existsSync(settings)) writeFileSync(settings, JSON.stringify({ inboxFolder: inbox }))
  return folder
}

// `npm run start:browser`: the built app, with the stand-in for Electron, in a visible Chromium window.
if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
  process.stderr.write(
    'Es gibt keine Anzeige (DISPLAY ist leer); mit "xvfb-run -a" läuft die Anwendung unsichtbar.\n',
  )
  process.exitCode = 1
} else {
  const run = resolve(import.meta.dirname, 'run.ts')
  const app = spawn(process.execPath, [run, '.', `--user-data-dir=${prepareData()}`], {
    stdio: 'inherit',
    env: { ...process.env, STANDIN_HEADED: '1' },
  })
  process.once('SIGTERM', () => app.kill())
  app.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
