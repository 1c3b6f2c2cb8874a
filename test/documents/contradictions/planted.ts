import type { Outcome, RuleId, Severity } from '../../../models/finding.ts'
import type { Story } from '../life/story.ts'
import type { Random } from '../random.ts'

/** A contradiction that was put into an application, as the check should report it. */
export interface Planted {
  readonly rule: RuleId
  readonly subject: string
  readonly outcome: Outcome
  readonly severity: Severity
  /** German: what was changed. */
  readonly description: string
  /** Findings that follow from the same change and are no false alarm; without a subject, any of that rule. */
  readonly follows: readonly Followed[]
}

export interface Followed {
  readonly rule: RuleId
  readonly subject?: string
}

/** What a contradiction changes, so that no two are planted into the same facts. */
export type Touched =
  | 'applicant-name'
  | 'applicant-birth'
  | 'passport'
  | 'title'
  | 'mrz'
  | 'slots'
  | 'evidence'
  | 'holder'
  | 'salary'
  | 'employer'
  | 'contract'
  | 'payslips'
  | 'insurance'
  | 'address'
  | 'housing'
  | 'reference'
  | 'marriage'
  | 'certification'
  | 'funding'
  | 'study'
  | 'language'
  | 'pension'
  | 'entry'
  | 'training'

/** One way to make a consistent story contradict itself. `plant` gives null where the story has nothing to change that way. */
export interface Contradiction {
  readonly rule: RuleId
  readonly name: string
  readonly touches: readonly Touched[]
  readonly plant: (
    story: Story,
    random: Random,
  ) => { readonly story: Story; readonly planted: Planted } | null
}

type Expected = Omit<Planted, 'rule' | 'follows'> & { readonly follows?: readonly Followed[] }

/** Builds one line of the table; `mutate` gives the changed story and what is to be found in it. */
export function contradict(
  rule: RuleId,
  name: string,
  touches: readonly Touched[],
  mutate: (story: Story, random: Random) => readonly [Story, Expected] | null,
): Contradiction {
  return {
    rule,
    name,
    touches,
    plant: (story, random) => {
      const result = mutate(story, random)
      if (result === null) return null
      const [changed, expected] = result
      return { story: changed, planted: { rule, ...expected, follows: expected.follows ?? [] } }
    },
  }
}
