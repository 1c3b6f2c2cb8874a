import type { Application } from './application.ts'
import type { Notice } from './check-report.ts'
import type { DeliveredFile } from './delivered-file.ts'

/** One application with everything that was delivered with it. */
export interface Intake {
  readonly application: Application
  readonly files: readonly DeliveredFile[]
  readonly notices: readonly Notice[]
}
