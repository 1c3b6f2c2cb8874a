import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  checkFuses,
  checkImports,
  checkInventory,
  checkLicences,
  checkNatives,
  checkSizes,
} from './check-package.ts'
import { checkMsiTables } from './check-msi-tables.ts'
import { pack, root, run } from './pack.ts'
import { readAsar } from './read-asar.ts'

// `npm run check:msi`: packs the app for Windows and looks at everything that can be looked at without Windows; then packs it for this machine
// and drives what was packed. Needs wixl, msitools (Debian) and the npm registry.

/** The app as the packed program sees it: the archive, and beside it what was left out of it. */
function extract(folder: string, languages: boolean): string {
  const target = join(dirname(folder), 'extracted')
  rmSync(target, { recursive: true, force: true })
  for (const { path, content } of readAsar(join(folder, 'resources/app.asar'))) {
    if (content === null) continue
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), content)
  }
  cpSync(join(folder, 'resources/app.asar.unpacked'), target, { recursive: true })
  if (languages)
    cpSync(join(folder, 'resources/languages'), join(target, 'models/languages'), { recursive: true })
  return target
}

function report(what: string, problems: readonly string[]): void {
  process.stdout.write(`${problems.length === 0 ? '✓' : '✗'} ${what}\n`)
  for (const problem of problems) process.stdout.write(`    ${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
}

const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const settings = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
const upgradeCode = /upgradeCode: (\S+)/.exec(settings)?.[1] ?? ''

const windows = pack('win32')
const archive = readAsar(join(windows.folder, 'resources/app.asar'))
report('Inventory: nothing more, nothing less, nothing forbidden', checkInventory(windows.folder, archive))
report('Sizes', checkSizes(windows.folder, archive))
report('Native files are for Windows', checkNatives(windows.folder))
report('Fuses', checkFuses(windows.folder))
report('Every import is in the package', checkImports(extract(windows.folder, false)))
report('Licences', checkLicences())
report('Tables of the MSI', checkMsiTables(windows, version, upgradeCode))

const extracted = extract(pack('linux').folder, true)
const told = { env: { E2E_APP: extracted } }
run('npx', ['playwright', 'test', 'lock-down', 'smoke-test', '--reporter=line'], root, told)
run('npx', ['playwright', 'test', 'case-life', '--grep=to the wiped case', '--reporter=line'], root, told)
report('The packed app does its work: a case from the inbox to its wipe', [])
