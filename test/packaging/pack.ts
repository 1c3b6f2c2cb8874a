import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeDummyElectron } from './dummy-electron.ts'

export const root = resolve(import.meta.dirname, '../..')

const unpackedFolders = { win32: 'win-unpacked', linux: 'linux-unpacked' } as const
type Target = keyof typeof unpackedFolders

export interface Packed {
  /** What lands on the PC. */
  readonly folder: string
  /** electron-builder's project of the MSI; only for Windows. */
  readonly msiProject: string
}

/** Packs the compiled app around a dummy Electron, with the dependencies of the machine it is for. Throws where a tool fails. */
export function pack(target: Target): Packed {
  const out = join(root, 'dist/check', target)
  const [stage, electron, msiProject] = [join(out, 'app'), join(out, 'electron'), join(out, 'project.wxs')]
  rmSync(out, { recursive: true, force: true })
  mkdirSync(stage, { recursive: true })
  cpSync(join(root, 'out'), join(stage, 'out'), { recursive: true })
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    cpSync(join(root, file), join(stage, file))
  run('npm', ['ci', '--omit=dev', `--os=${target}`, '--cpu=x64', '--no-audit', '--no-fund'], stage)
  writeDummyElectron(electron, target, electronVersion())
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const goal = target === 'win32' ? ['--win', 'msi', '--x64'] : ['--linux', 'dir', '--x64']
  const options = { electronDist: electron, 'directories.app': stage, 'directories.output': out }
  const told = Object.entries(options).map(([name, value]) => `-c.${name}=${value}`)
  run(process.execPath, [builder, ...goal, ...told], root, {
    isDone: () => target === 'win32' && existsSync(msiProject),
    env: target === 'win32' ? { MSI_PROJECT_ONLY: msiProject } : {},
  })
  return { folder: join(out, unpackedFolders[target]), msiProject }
}

interface RunOptions {
  /** Did a command that failed do what it was wanted for? */
  readonly isDone?: () => boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a command and shows what it says only when it fails. */
export function run(command: string, args: readonly string[], cwd: string, options: RunOptions = {}): string {
  const { isDone = () => false, env = {} } = options
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } })
  if (done.status !== 0 && !isDone()) {
    throw new Error(`${command} ${args[0] ?? ''} failed\n${done.stdout}\n${done.stderr}`)
  }
  return done.stdout
}

function electronVersion(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'),
  )
  return manifest.version
}
