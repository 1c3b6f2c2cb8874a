import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import type * as Electron from 'electron'
import { preventable, strict } from './strict.ts'

const appDir = process.env['STANDIN_APP'] ?? ''
const manifest: { productName: string; version: string } = JSON.parse(
  readFileSync(join(appDir, 'package.json'), 'utf8'),
)

let isReady = false
const ready = Promise.withResolvers<void>()

/** Some things exist only before the app is ready, most only afterwards. */
export function assertReady(what: string, expected: boolean): void {
  if (isReady !== expected) {
    throw new Error(
      `${what} ${expected ? 'cannot be used before' : 'must be called before'} the app is ready`,
    )
  }
}

const switches = new Set(process.argv.filter((arg) => arg.startsWith('--')).map((arg) => arg.slice(2)))
const dataDir = [...switches]
  .find((name) => name.startsWith('user-data-dir='))
  ?.slice('user-data-dir='.length)
const paths = new Map([
  ['home', homedir()],
  ['temp', tmpdir()],
  ['userData', dataDir ?? join(homedir(), '.config', manifest.productName)],
])

/** What must happen before the process ends, windows first. */
const endings: ((force: boolean) => Promise<boolean>)[] = []
export function beforeEnd(ending: (force: boolean) => Promise<boolean>): void {
  endings.push(ending)
}

let isQuitting = false

async function quit(): Promise<void> {
  if (isQuitting) return
  isQuitting = true
  if (isPrevented('before-quit')) return
  for (const ending of endings) {
    if (!(await ending(false))) {
      isQuitting = false
      return
    }
  }
  if (isPrevented('will-quit')) return
  app.emit('quit', {}, 0)
  process.exit(0)
}

function isPrevented(name: 'before-quit' | 'will-quit'): boolean {
  const event = preventable({})
  app.emit(name, event)
  if (event.defaultPrevented) isQuitting = false
  return event.defaultPrevented
}

const commandLine = strict('app.commandLine', {
  hasSwitch: (name) => [...switches].some((each) => each === name || each.startsWith(`${name}=`)),
  getSwitchValue: (name) =>
    [...switches].find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? '',
  appendSwitch: (name, value) => {
    assertReady('app.commandLine.appendSwitch', false)
    switches.add(value === undefined ? name : `${name}=${value}`)
  },
} satisfies Pick<Electron.CommandLine, 'hasSwitch' | 'getSwitchValue' | 'appendSwitch'>)

/** One program per folder of data: a second one tells the first and gets no lock. */
function lockInstance(): boolean {
  const file = join(paths.get('userData') ?? '', 'SingletonLock')
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (isRunning(owner)) {
    process.kill(owner, 'SIGUSR2')
    return false
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, String(process.pid))
  process.once('exit', () => rmSync(file, { force: true }))
  process.on('SIGUSR2', () => app.emit('second-instance', {}, [], ''))
  return true
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The processes that this one has started. */
function children(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => statusOf(pid, 'PPid') === process.pid)
}

function metricOf(pid: number): Electron.ProcessMetric {
  const [workingSetSize, peakWorkingSetSize] = [statusOf(pid, 'VmRSS'), statusOf(pid, 'VmHWM')]
  const cpu = { percentCPUUsage: 0, idleWakeupsPerSecond: 0 }
  return { pid, type: 'Utility', cpu, creationTime: 0, memory: { workingSetSize, peakWorkingSetSize } }
}

/** An entry of a process as Linux tells it, in its unit; 0 = it has ended. */
function statusOf(pid: number, entry: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(new RegExp(`^${entry}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0)
  } catch {
    return 0
  }
}

export const app = strict(
  'app',
  Object.assign(new EventEmitter(), {
    commandLine,
    isPackaged: false,
    whenReady: () => ready.promise,
    quit: () => void quit(),
    exit: (code = 0) => process.exit(code),
    getVersion: () => manifest.version,
    getAppPath: () => appDir,
    getPath: (name) => {
      const path = paths.get(name)
      if (path === undefined) throw new Error(`Failed to get '${name}' path`)
      return path
    },
    setPath: (name, path) => {
      if (!isAbsolute(path)) throw new Error('Path must be absolute')
      paths.set(name, path)
    },
    requestSingleInstanceLock: () => lockInstance(),
    getAppMetrics: () => children().map((pid) => metricOf(pid)),
  } satisfies Pick<
    Electron.App,
    | 'isPackaged'
    | 'whenReady'
    | 'quit'
    | 'exit'
    | 'getVersion'
    | 'getAppPath'
    | 'getPath'
    | 'setPath'
    | 'requestSingleInstanceLock'
    | 'getAppMetrics'
  > & { commandLine: object }),
)

export function becomeReady(): void {
  isReady = true
  app.emit('ready', {}, {})
  ready.resolve()
}
