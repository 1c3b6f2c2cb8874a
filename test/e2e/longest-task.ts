import type { Page } from 'playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number // µs on the clock
  readonly tdur?: number // µs of the processor, where Chromium can tell
  readonly args: { readonly name?: string }
}

/**
 * The longest task of the page's main thread while `work` runs, in ms of processor time: how long the page cannot react on a machine that is not
 * busy with something else. `work` must not make Playwright look into the page again and again: its looking is a task too.
 */
export async function longestTaskMs(page: Page, work: () => Promise<unknown>): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => {
    const traced = value as unknown as TraceEvent[] // oxlint-disable-line typescript/no-unsafe-type-assertion -- the format of Chromium's traces
    events.push(...traced.filter(({ name }) => name === 'thread_name' || name.endsWith('::RunTask')))
  })
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: ['toplevel'] },
  })
  await work()
  await cdp.send('Tracing.end')
  await complete
  await cdp.detach()
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const pages = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf))
  const tasks = events.filter((event) => event.dur !== undefined && pages.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('the trace holds no task of a page')
  return tasks.reduce((longest, { dur = 0, tdur = dur }) => Math.max(longest, tdur / 1000), 0)
}

/** Keeps the main thread busy for some tenths of a second, by counting and not by the clock: what `longestTaskMs` must see on a busy machine too. */
export async function block(page: Page): Promise<void> {
  await page.evaluate(() => {
    let sum = 0
    for (let round = 0; round < 300_000_000; round++) sum = (sum * 31 + round) % 1_000_003
    return sum
  })
}

/** Waits, nearly without a trace, until an element with this role says this. */
export async function waitForWords(page: Page, role: string, words: string): Promise<void> {
  await page.waitForFunction(
    ([wanted, said]) =>
      [...document.querySelectorAll(`[role="${wanted}"]`)].some(({ textContent }) => textContent === said),
    [role, words],
    { polling: 250, timeout: 0 }, // the test has its own limit
  )
}
