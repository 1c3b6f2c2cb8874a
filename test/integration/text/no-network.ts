import { Socket } from 'node:net'

/** Loaded into the program and into each of its threads (`--import`): whoever tries to connect ends the process with 99. */
Object.defineProperty(Socket.prototype, 'connect', { value: () => process.exit(99) })
