import type { Reporter, Suite } from 'playwright/types/testReporter'

/** Ends the end-to-end tests in the words of `test/closing-line.ts`: '12 passed, 0 failed'. What did not run counts as failed. */
export default class ClosingLine implements Reporter {
  #suite: Suite | null = null

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite
  }

  onEnd(): void {
    const results = this.#suite?.allTests().map(({ results: [first] }) => first?.status ?? 'not run') ?? []
    const count = (status: string) => results.filter((each) => each === status).length
    const [passed, skipped] = [count('passed'), count('skipped')]
    const failed = results.length - passed - skipped
    process.stdout.write(
      `\nEnd to end: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    )
  }
}
