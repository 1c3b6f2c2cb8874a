import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'

// `npm run start:browser`: the built app, with the stand-in for Electron, in a visible Chromium window.
if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
  process.stderr.write(
    'Es gibt keine Anzeige (DISPLAY ist leer); mit "xvfb-run -a" läuft die Anwendung unsichtbar.\n',
  )
  process.exitCode = 1
} else {
  const dataDir = resolve('.cache/start-browser')
  mkdirSync(dataDir, { recursive: true })
  const run = resolve(import.meta.dirname, 'run.ts')
  spawn(process.execPath, [run, '.', `--user-data-dir=${dataDir}`], {
    stdio: 'inherit',
    env: { ...process.env, STANDIN_HEADED: '1' },
  }).on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
