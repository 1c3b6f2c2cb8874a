import { spawn } from 'node:child_process'
import { findElectron } from './find-electron.ts'

// `npm start`: the built app in Electron. It is started by its path: `electron .` would download what is missing.
const electron = findElectron()
if (electron === null) {
  process.stderr.write(
    'Electron ist auf diesem Rechner nicht vorhanden (npx install-electron lädt es); "npm run start:browser" zeigt dieselbe Anwendung in einem Chromium-Fenster.\n',
  )
  process.exitCode = 1
} else {
  spawn(electron, ['.'], { stdio: 'inherit' }).on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
