import type { DocumentKind } from '../document-kind.ts'
import type { DocumentTitle } from './title-table.ts'
import { familyTitles } from './titles/family.ts'
import { fundingTitles } from './titles/funding.ts'
import { housingTitles } from './titles/housing.ts'
import { identityTitles } from './titles/identity.ts'
import { studyTitles } from './titles/study.ts'
import { summaryTitles } from './titles/summary.ts'
import { workTitles } from './titles/work.ts'

/**
 * Source: public forms and sample papers of authorities, insurers, universities, employers (looked at in November 2026), DOMAIN.md section 3.
 * Order does not matter; every phrase is compared after `fold`.
 */
export const documentTitles: Readonly<Record<Exclude<DocumentKind, 'unknown'>, DocumentTitle>> = {
  ...identityTitles,
  ...housingTitles,
  ...workTitles,
  ...studyTitles,
  ...fundingTitles,
  ...familyTitles,
  ...summaryTitles,
}
