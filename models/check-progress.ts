import type { Application } from './application.ts'
import type { CheckReport } from './check-report.ts'
import type { Document } from './document.ts'
import type { Field } from './field.ts'
import type { Finding } from './finding.ts'
import type { ModelProgress } from './model-progress.ts'

/** What `checkApplication` yields, in order: `application`, then `page` and `findings` as pages are read, `model` and `findings` as the model is asked, at the end `done`. */
export type CheckEvent =
  | { readonly type: 'application'; readonly application: Application; readonly pagesTotal: number }
  | { readonly type: 'page'; readonly pagesRead: number; readonly pagesTotal: number }
  | {
      readonly type: 'findings' // replaces the findings before; preliminary until `done`
      readonly documents: readonly Document[]
      readonly fields: readonly Field[]
      readonly findings: readonly Finding[]
    }
  | { readonly type: 'model'; readonly progress: ModelProgress }
  | { readonly type: 'done'; readonly report: CheckReport }
