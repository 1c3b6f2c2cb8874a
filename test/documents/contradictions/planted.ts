import type { Outcome, RuleId, Severity } from '../../../models/finding.ts'
import type { Random } from '../random.ts'
import type { Story } from '../life/story.ts'

/** A contradiction that was put into an application, as the check should report it. */
export interface Planted {
  readonly rule: RuleId
  readonly subject: string
  readonly outcome: Outcome
  readonly severity: Severity
  /** German, what was changed. */
  readonly description: string
  /** Findings that follow from the same change and are no false alarm. */
  readonly follows: readonly { readonly rule: RuleId; readonly subject?: string }[]
}

/** One way to make a consistent story contradict itself. Null = this story has nothing to change that way. */
export interface Contradiction {
  readonly rule: RuleId
  readonly name: string
  /** Facts that are changed, so that no two contradictions are planted into the same ones. */
  readonly touches: readonly string[]
  readonly plant: (
    story: Story,
    random: Random,
  ) => { readonly story: Story; readonly planted: Planted } | null
}
