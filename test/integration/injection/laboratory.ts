import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkApplication } from '../../../main/check/check-application.ts'
import { createRecogniser } from '../../../main/text/recogniser.ts'
import type { CheckReport } from '../../../models/check-report.ts'
import type { Finding } from '../../../models/finding.ts'
import type { AskModel } from '../../../models/model-question.ts'
import { defaultPolicy } from '../../../models/policy.ts'
import { startRenderer } from '../../documents/browser.ts'
import type { Carrier } from './carriers.ts'
import { injectedApplication } from './injected-application.ts'

/** Writes applications whose contract speaks to programs, and checks them as the terminal does. */
export interface Laboratory {
  /** `carrier` null = the application as it is. */
  check(carrier: Carrier | null, text: string, askModel?: AskModel): Promise<CheckReport>
  close(): Promise<void>
}

export async function openLaboratory(): Promise<Laboratory> {
  const folder = mkdtempSync(join(tmpdir(), 'injection-'))
  const renderer = await startRenderer()
  const recogniser = await createRecogniser({ workers: 1 })
  return {
    check: async (carrier, text, askModel) => {
      const path = join(folder, 'antrag.xml')
      writeFileSync(path, await injectedApplication(renderer, carrier, text))
      const { signal } = new AbortController()
      const options = { today: '2026-11-24', policy: defaultPolicy, recogniser, signal, askModel }
      for await (const event of checkApplication(path, options))
        if (event.type === 'done') return event.report
      throw new Error('the check ended without a report')
    },
    close: async () => {
      rmSync(folder, { recursive: true })
      await recogniser.close()
      await renderer[Symbol.asyncDispose]()
    },
  }
}

/** What the comparisons came to. Where a value stands may move, and a sentence may repeat the slot with the text in it. */
export function compared({ findings }: CheckReport, injected: string): Finding[] {
  return findings
    .filter(({ rule }) => rule !== 'instructions-to-software')
    .map((finding) => ({
      ...finding,
      text: finding.text.replace(` ${injected}`, ''),
      found: finding.found.map((value) => ({ ...value, box: null, quote: '' })),
    }))
}

export function reported({ findings }: CheckReport): Finding[] {
  return findings.filter(({ rule }) => rule === 'instructions-to-software')
}

/** Every comparison with a result. */
export function settled(report: CheckReport): Pick<Finding, 'rule' | 'subject' | 'outcome' | 'severity'>[] {
  return compared(report, '?')
    .filter(({ outcome }) => outcome !== 'not-checked' && outcome !== 'unreadable')
    .map(({ rule, subject, outcome, severity }) => ({ rule, subject, outcome, severity }))
}
