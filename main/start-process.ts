import { utilityProcess } from 'electron'
import { join } from 'node:path'
import type { Ending, OwnedProcess } from './ipc/owned-process.ts'
import { watchMemory } from './watch-memory.ts'

/**
 * Starts one of the app's own files in a process of its own. It gets no environment, and what it writes to the terminal goes nowhere: a library may
 * quote a document there. It is ended when it takes more memory than it may.
 */
export function startProcess(file: 'case-process' | 'inbox-process', memoryLimitBytes: number): OwnedProcess {
  const child = utilityProcess.fork(join(import.meta.dirname, `${file}.js`), [], {
    serviceName: file,
    stdio: 'ignore',
    env: { ...systemEnvironment() },
  })
  let ending: Ending = 'ended'
  const exited = Promise.withResolvers<Ending>()
  const endWatch = watchMemory(
    () => child.pid,
    memoryLimitBytes,
    () => {
      ending = 'memory'
      child.kill()
    },
  )
  child.on('exit', () => {
    endWatch()
    exited.resolve(ending)
  })
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    exited: exited.promise,
    end: async () => {
      child.kill()
      await exited.promise
    },
  }
}

/** What Windows itself needs to start a process. */
function systemEnvironment(): Record<string, string> {
  const names = ['SystemRoot', 'PATH', 'TEMP', 'TMP']
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
