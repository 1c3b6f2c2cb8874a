import type { Run } from './run-applications.ts'

/** Everything that went wrong with one application, a line each. */
export function describeRun({ seed, service, condition, scored, timings, unreadPages }: Run): string {
  return [
    `${service} ${seed} ${condition}: ${timings.pages} pages (${unreadPages} not read), ${(timings.totalMs / 1000).toFixed(1)} s`,
    ...scored.findings
      .filter(({ result }) => result !== 'found')
      .map(({ rule, result, note }) => `  ${result} ${rule}: ${note}`),
    ...scored.kinds
      .filter(({ truth, read }) => truth !== read)
      .map(({ truth, read }) => `  kind ${truth} read as ${read}`),
    ...scored.zones
      .filter(({ result }) => result !== 'perfect')
      .map(({ kind, result }) => `  zone of ${kind}: ${result}`),
    ...scored.fields
      .filter(({ result }) => result !== 'right')
      .map(
        ({ kind, name, result, truth, read, certain }) =>
          `  ${result}${certain ? ' CERTAIN' : ''} ${kind}.${name}: ${String(truth)} | ${String(read)}`,
      ),
    ...scored.values
      .filter(({ result, confidence }) => result === 'wrong' && confidence >= 0.9)
      .map(
        ({ kind, name, read, confidence }) =>
          `  sure but wrong ${confidence.toFixed(2)} ${kind}.${name}: ${String(read)}`,
      ),
  ].join('\n')
}
