import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type * as Electron from 'electron'
import { assertReady } from './app.ts'
import { strict, strictEmitter } from './strict.ts'

const parentPort = fileURLToPath(new URL('parent-port.ts', import.meta.url))

/** A utility process on a child process of Node's; messages are cloned as in Electron. */
class UtilityProcess
  extends strictEmitter('utilityProcess')
  implements Pick<Electron.UtilityProcess, 'pid' | 'postMessage' | 'kill'>
{
  readonly #child: ChildProcess

  constructor(file: string, args: readonly string[], options: Electron.ForkOptions) {
    super()
    assertReady('utilityProcess.fork', true)
    if (options.stdio !== 'ignore') throw new Error('electron stand-in: only stdio "ignore" is implemented')
    this.#child = fork(file, args, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', process.env['STANDIN_CONSOLE'] ? 'inherit' : 'ignore', 'ipc'],
      env: { ...options.env },
      execArgv: ['--import', parentPort],
    })
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.on('exit', (code) => this.emit('exit', code ?? 1))
    process.once('exit', () => this.#child.kill())
  }

  get pid() {
    return this.#child.pid
  }

  postMessage(message: unknown) {
    if (this.#child.connected) this.#child.send({ message })
  }

  kill() {
    return this.#child.kill('SIGKILL')
  }
}

export const utilityProcess = strict('utilityProcess module', {
  fork: (file: string, args: string[] = [], options: Electron.ForkOptions = {}) =>
    new UtilityProcess(file, args, options),
})
