import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { endTree } from './end-tree.ts'
import { signHome } from './home-folder.ts'

/** What the server says when it has the port; only then is it certain that the one who answers there is ours. Source: Ollama, `server/routes.go`. */
const listening = /Listening on /
const portTaken = /address already in use|Only one usage of each socket address/

/** A cold start from a hard disk takes 10 s. */
const usualStartMs = 30_000
const endMs = 3_000

export type Start = 'listening' | 'port-taken' | 'ended' | 'silent'

/** One running `ollama serve`. Its log is read so that the pipe does not fill, and kept nowhere. */
export class ServerProcess {
  readonly #child: ChildProcess
  /** Resolves when it has ended, for whatever reason. */
  readonly exited: Promise<void>
  /** What became of the start. */
  readonly started: Promise<Start>

  constructor(program: string, environment: Record<string, string>, home: string, startMs = usualStartMs) {
    this.#child = spawn(program, ['serve'], {
      env: environment,
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      detached: process.platform !== 'win32', // a group of its own, so that it ends as a whole
    })
    if (this.#child.pid !== undefined) signHome(home, this.#child.pid)
    const exited = Promise.withResolvers<void>()
    this.exited = exited.promise
    this.#child.once('error', () => exited.resolve()) // it could not be started
    this.#child.once('exit', () => {
      this.#endTree('SIGKILL') // what it started may outlive it, and holds what the model was asked
      exited.resolve()
    })
    this.started = Promise.race([this.#readLog(), pause(startMs, 'silent' as const, { ref: false })])
    process.once('exit', this.#endNow)
    void this.exited.then(() => process.off('exit', this.#endNow))
  }

  /** Ends it with everything it has started; resolves when it is gone. */
  async end(): Promise<void> {
    this.#endTree('SIGTERM')
    await Promise.race([this.exited, pause(endMs, undefined, { ref: false })])
    this.#endTree('SIGKILL')
    await this.exited
  }

  readonly #endNow = () => this.#endTree('SIGKILL')

  #endTree(signal: 'SIGTERM' | 'SIGKILL'): void {
    if (this.#child.pid !== undefined) endTree(this.#child.pid, signal)
  }

  async #readLog(): Promise<Start> {
    const start = Promise.withResolvers<Start>()
    let tail = '' // of the start only
    const look = (chunk: Buffer) => {
      tail = (tail + chunk.toString('latin1')).slice(-2_000)
      if (portTaken.test(tail)) start.resolve('port-taken')
      else if (listening.test(tail)) start.resolve('listening')
      else return
      tail = ''
      this.#child.stderr?.off('data', look).resume()
    }
    this.#child.stderr?.on('data', look)
    this.#child.stdout?.resume()
    void this.exited.then(() => start.resolve('ended'))
    return start.promise
  }
}
