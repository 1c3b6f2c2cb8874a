import type { Port } from './port.ts'

/** The channel of a utility process to main. Electron gives every such process one. */
export function parentPort(): Port {
  const { parentPort: port } = process
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
  }
}
