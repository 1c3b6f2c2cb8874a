import { EventEmitter } from 'node:events'

// Loaded before the file of a utility process: gives it `process.parentPort`.
const port = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => process.send?.(message) })
Object.defineProperty(process, 'parentPort', { value: port })
process.on('message', ({ message }: { message: unknown }) =>
  port.emit('message', { data: message, ports: [] }),
)
process.on('disconnect', () => process.exit(0))
