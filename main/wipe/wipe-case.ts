import type { WipeReport } from '../../models/wipe-report.ts'

type Counts = Pick<WipeReport, 'pages' | 'documents' | 'fields' | 'findings'>

export interface WipeOptions {
  readonly casePseudonym: string
  /** How much there is to wipe; fails when the case process has crashed. */
  count(): Promise<Counts>
  /** Ends the process and has the language model forget: true = certain, false = its server still holds it, null = it was not up. */
  endProcess(): Promise<boolean | null>
  dropPageImages(): Promise<void>
  now(): Date
}

const nothing: Counts = { pages: 0, documents: 0, fields: 0, findings: 0 }

/**
 * Wipes a case: everything that was read lies in the memory of its process, so ending that process is the wiping; what the language model was asked
 * lies in the memory of its server, so that goes too. The report says how much there was and that it is gone, and holds nothing of it.
 */
export async function wipeCase(options: WipeOptions): Promise<WipeReport> {
  const started = performance.now()
  const counts = await options.count().catch(() => nothing)
  const modelUnloaded = await options.endProcess()
  await options.dropPageImages()
  return {
    casePseudonym: options.casePseudonym,
    closedAt: options.now().toISOString(),
    ...counts,
    processEnded: true,
    pageImagesDropped: true,
    modelUnloaded,
    durationMs: Math.round(performance.now() - started),
  }
}
