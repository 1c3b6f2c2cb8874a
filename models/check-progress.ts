import type { Application } from './application.ts'
import type { CheckReport } from './check-report.ts'
import type { Document } from './document.ts'
import type { Field } from './field.ts'
import type { Finding } from './finding.ts'

/** What `checkApplication` yields, in order: `application`, then `page` and `findings` as pages are read, at the end `done`. */
export type CheckEvent =
  | { readonly type: 'application'; readonly application: Application; readonly pagesTotal: number }
  | { readonly type: 'page'; readonly pagesRead: number; readonly pagesTotal: number }
  | {
      readonly type: 'findings' // replaces the findings before; preliminary until `done`
      readonly documents: readonly Document[]
      readonly fields: readonly Field[]
      readonly findings: readonly Finding[]
    }
  | { readonly type: 'done'; readonly report: CheckReport }
