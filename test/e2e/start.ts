import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { findElectron } from './find-electron.ts'

const root = resolve(import.meta.dirname, '../..')
const build = resolve(root, 'node_modules/electron-vite/bin/electron-vite.js')

// `npm start`: builds the app and shows it in Electron, which is started by its path: `electron .` would download what is missing.
const electron = findElectron()
if (electron === null) {
  process.stderr.write(
    'Electron ist auf diesem Rechner nicht vorhanden (npx install-electron lädt es); "npm run start:browser" zeigt dieselbe Anwendung in einem Chromium-Fenster.\n',
  )
  process.exitCode = 1
} else if (spawnSync(process.execPath, [build, 'build'], { cwd: root, stdio: 'inherit' }).status !== 0) {
  process.exitCode = 1
} else {
  spawn(electron, ['.'], { cwd: root, stdio: 'inherit' }).on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
