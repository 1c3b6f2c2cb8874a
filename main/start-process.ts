import { utilityProcess } from 'electron'
import { join } from 'node:path'
import type { OwnedProcess } from './ipc/owned-process.ts'

/**
 * Starts one of the app's own files in a process of its own. It gets no environment, and what it writes to the terminal goes nowhere: a library may
 * quote a document there.
 */
export function startProcess(file: 'case-process' | 'inbox-process'): OwnedProcess {
  const child = utilityProcess.fork(join(import.meta.dirname, `${file}.js`), [], {
    serviceName: file,
    stdio: 'ignore',
    env: { ...systemEnvironment() },
  })
  const exited = Promise.withResolvers<void>()
  child.on('exit', () => exited.resolve())
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
