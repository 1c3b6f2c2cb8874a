import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Ending, OwnedProcess } from '../../../main/ipc/owned-process.ts'

const file = fileURLToPath(new URL('../../../main/cases/case-process.ts', import.meta.url))
const parentPort = fileURLToPath(new URL('../../standin/parent-port.ts', import.meta.url))

export interface TestProcess extends OwnedProcess {
  /** As a hostile file does that finds a hole in a library. */
  crash(): void
}

/** The case process as it is, on a child process of Node's instead of Electron's. */
export function startCaseProcess(): TestProcess {
  const child = fork(file, {
    serialization: 'advanced',
    execArgv: ['--import', parentPort],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const exited = new Promise<Ending>((resolve) => child.once('exit', () => resolve('ended')))
  return {
    post: (message) => {
      if (child.connected) child.send({ message })
    },
    onMessage: (listener) => void child.on('message', listener),
    exited,
    end: async () => {
      child.kill('SIGKILL')
      await exited
    },
    crash: () => void child.kill('SIGSEGV'),
  }
}
