import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// `npm run test:standin`: breaks the built app in one place after the other. Each breakage must fail the tests of the shell; one that
// does not shows that the stand-in is more forgiving than Electron.

interface Breakage {
  readonly name: string
  readonly file: string
  readonly find: string | RegExp
  readonly replace: string
}

const main = 'out/main/index.js'
const preload = 'out/preload/index.cjs'

/** Requests that leave the app are not among them: the content security policy stops them before the session is asked. */
const breakages: readonly Breakage[] = [
  {
    name: 'navigation is not refused',
    file: main,
    find: /contents\.on\("will-navigate"/,
    replace: 'contents.on("will-never"',
  },
  {
    name: 'new windows are not refused',
    file: main,
    find: /contents\.setWindowOpenHandler\(\(\) => \(\{ action: "deny" \}\)\);/,
    replace: '',
  },
  {
    name: 'no content security policy',
    file: main,
    find: '"content-security-policy": policy',
    replace: '"x-none": ""',
  },
  { name: 'the preload asks for Node', file: preload, find: /^/, replace: 'require("fs");\n' },
  {
    name: 'an API that the stand-in does not have',
    file: main,
    find: 'Menu.setApplicationMenu',
    replace: 'app.setJumpList',
  },
  {
    name: 'an answer that cannot be cloned',
    file: main,
    find: 'isOwnPage(event.senderFrame) ?',
    replace: 'isOwnPage(event.senderFrame) ? () => {} :',
  },
  {
    name: 'main waits for `ready` while it is evaluated',
    file: main,
    find: /$/,
    replace: '\nawait app.whenReady();',
  },
  {
    name: 'a kept session',
    file: main,
    find: 'fromPartition(partition',
    replace: 'fromPartition("persist:" + partition',
  },
  {
    name: 'no answer to questions for permission',
    file: main,
    find: /own\.setPermission(Request|Check)Handler\(.*\);\n\s*own\.setPermission(Request|Check)Handler\(.*\);/,
    replace: '',
  },
  {
    name: 'the window can be recorded',
    file: main,
    find: 'setContentProtection(true)',
    replace: 'setContentProtection(false)',
  },
  {
    name: 'a second start goes its own way',
    file: main,
    find: 'app.requestSingleInstanceLock()',
    replace: 'true',
  },
  {
    name: 'nobody looks at the memory of a case',
    file: main,
    find: /if .*<= limitBytes\) return;/,
    replace: 'return;',
  },
  {
    name: 'the size of the window is forgotten',
    file: main,
    find: 'window.on("close"',
    replace: 'window.on("never"',
  },
  { name: 'a window without sandbox', file: main, find: 'sandbox: true', replace: 'sandbox: false' },
]

const root = resolve(import.meta.dirname, '../..')
const built = process.env['E2E_APP'] ?? root

/** A copy of the built app with one place broken. */
function breakApp({ name, file, find, replace }: Breakage): string {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'))
  cpSync(join(built, 'out'), join(folder, 'out'), { recursive: true })
  for (const shared of ['package.json', 'node_modules', 'models'])
    symlinkSync(join(root, shared), join(folder, shared))
  const before = readFileSync(join(folder, file), 'utf8')
  const after = before.replace(find, () => replace)
  if (after === before) throw new Error(`"${name}" finds nothing to break in ${file}`)
  writeFileSync(join(folder, file), after)
  return folder
}

/** Do the tests of the shell fail on this app? */
function failsOn(appDir: string): boolean {
  const args = ['playwright', 'test', 'lock-down', 'shell', '--max-failures=1', '--timeout=60000']
  return spawnSync('npx', args, { cwd: root, env: { ...process.env, E2E_APP: appDir } }).status !== 0
}

if (failsOn(built)) throw new Error('The tests fail on the app as it is: no breakage would prove anything')
let unnoticed = 0
const [only] = process.argv.slice(2)
for (const breakage of breakages.filter(({ name }) => only === undefined || name.includes(only))) {
  const appDir = breakApp(breakage)
  const isNoticed = failsOn(appDir)
  rmSync(appDir, { recursive: true })
  if (!isNoticed) unnoticed++
  console.log(`${isNoticed ? 'noticed  ' : 'UNNOTICED'}  ${breakage.name}`)
}
process.exitCode = unnoticed === 0 ? 0 : 1
