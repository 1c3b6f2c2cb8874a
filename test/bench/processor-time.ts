import { readFileSync } from 'node:fs'

/** What the processor has worked for this process with its threads, and for its children that have ended, in milliseconds. */
export interface ProcessorTime {
  readonly own: number
  /** Null where the system does not say. */
  readonly children: number | null
}

/** Clock ticks of /proc are hundredths of a second on every Linux that Node runs on. */
const tickMs = 10

export function processorTime(): ProcessorTime {
  const { user, system } = process.cpuUsage()
  return { own: (user + system) / 1000, children: childrenMs() }
}

/** `cutime` and `cstime` of proc_pid_stat(5): fields 16 and 17, counted from the state behind the name in brackets as 3. */
function childrenMs(): number | null {
  try {
    const stat = readFileSync('/proc/self/stat', 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[13]) + Number(fields[14])) * tickMs
  } catch {
    return null
  }
}
