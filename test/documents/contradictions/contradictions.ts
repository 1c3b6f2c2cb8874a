import { ruleIds } from '../../../models/finding.ts'
import { aboutEvidence } from './about-evidence.ts'
import { aboutFamily } from './about-family.ts'
import { aboutIdentity } from './about-identity.ts'
import { aboutLiving } from './about-living.ts'
import { aboutStaying } from './about-staying.ts'
import { aboutStudy } from './about-study.ts'
import { aboutWork } from './about-work.ts'
import type { Contradiction } from './planted.ts'

/** Every way to plant a contradiction; at least one for each of the rules that compare. */
export const contradictions: readonly Contradiction[] = [
  ...aboutIdentity,
  ...aboutEvidence,
  ...aboutWork,
  ...aboutLiving,
  ...aboutFamily,
  ...aboutStudy,
  ...aboutStaying,
]

/** The rules that compare. What documents say to programs is planted apart, in test/integration/injection: it must change none of these. */
export const comparingRules = ruleIds.filter((rule) => rule !== 'instructions-to-software')
