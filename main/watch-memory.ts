import { app } from 'electron'

const pauseMs = 1000
const bytesPerKiB = 1024

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
