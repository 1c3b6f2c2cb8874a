import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endTree } from './end-tree.ts'

const prefix = 'schluessig-ollama-'
const ownerFile = 'owner' // process of the app and of its server, one a line

/** A folder for everything the server wants to write: a key pair without meaning, temporary files. */
export function makeHome(): string {
  return mkdtempSync(join(tmpdir(), prefix))
}

/** Notes whose server this is, for the case that the app has no time to end it. */
export function signHome(home: string, serverPid: number): void {
  writeFileSync(join(home, ownerFile), `${process.pid}\n${serverPid}\n`)
}

export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 }) // on Windows a file is held for a moment longer than its process lives
}

/** Ends the servers of apps that were killed or crashed: they still hold a model, and what it was asked. */
export function endOrphans(): void {
  const homes = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix))
  for (const home of homes.map((name) => join(tmpdir(), name))) {
    const [app, server] = ownersOf(home)
    if (app === undefined || isRunning(app)) continue
    if (server !== undefined) endTree(server, 'SIGKILL') // where it has ended, what it started may still hold the model
    removeHome(home)
  }
}

/** Nothing where the folder is another user's: what stands in it may be meant to have us end a process of ours. */
function ownersOf(home: string): number[] {
  try {
    const { uid } = statSync(home)
    if (uid !== (process.getuid?.() ?? uid)) return []
    return readFileSync(join(home, ownerFile), 'utf8').trim().split('\n').map(Number)
  } catch {
    return []
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' // another user's
  }
}
