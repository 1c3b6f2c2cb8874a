import { app } from 'electron'
import { totalmem } from 'node:os'

const pauseMs = 1000
const bytesPerKiB = 1024
const gibibyte = 2 ** 30

/**
 * What a process of a case may take where IT has set nothing: half of the PC, at most 4 GiB, at least 1.5 GiB. A merged PDF of 200 pages takes 0.6 GiB;
 * more than this is a file that is made to take all.
 */
export function usualMemoryLimitBytes(installedBytes = totalmem()): number {
  return Math.max(1.5 * gibibyte, Math.min(4 * gibibyte, installedBytes / 2))
}

/**
 * Looks every second how much memory the process takes, its threads and native libraries included, and calls `onTooMuch` once when it is too much. It is
 * main that looks: a process in an endless loop cannot. Answers the function that ends the watch.
 */
export function watchMemory(
  pidOf: () => number | undefined,
  limitBytes: number,
  onTooMuch: () => void,
): () => void {
  const timer = setInterval(() => {
    const pid = pidOf()
    const memory = app.getAppMetrics().find((metric) => metric.pid === pid)?.memory
    if (memory === undefined) return
    const takenBytes = (memory.privateBytes ?? memory.workingSetSize) * bytesPerKiB
    if (takenBytes <= limitBytes) return
    clearInterval(timer)
    onTooMuch()
  }, pauseMs)
  return () => clearInterval(timer)
}
