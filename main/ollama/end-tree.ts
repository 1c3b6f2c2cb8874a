import { spawnSync } from 'node:child_process'

/** Ends a process and everything it has started: the model runs in a child of the server. It leads a process group of its own (`detached`). */
export function endTree(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
    return
  }
  try {
    process.kill(-pid, signal)
  } catch {
    // the whole group is gone already
  }
}
