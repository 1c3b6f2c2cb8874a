import { fieldNameSchema, type FieldName } from '../../../../models/field.ts'
import { nameOfField } from '../../../../models/knowledge/german-names.ts'
import type { Place } from '../../../../models/place.ts'
import type { ListedFinding } from '../list-findings.ts'
import { foremost, type Mark } from '../marks.ts'
import { sayValue } from '../say-value.ts'
import type { StatedValues } from '../stated-values.ts'

/** One entry of the form with how it stands. `findingId` = the finding that compares it. */
export interface FormEntry {
  readonly name: FieldName
  readonly title: string
  readonly text: string
  readonly mark: Mark
  readonly findingId: string | null
  readonly place: Place | null
}

export interface Topic {
  readonly name: TopicName
  readonly entries: readonly FormEntry[]
}

const topicFields = {
  person: [
    'surname',
    'givenNames',
    'dateOfBirth',
    'placeOfBirth',
    'sex',
    'nationality',
    'civilStatus',
    'civilStatusSince',
  ],
  passport: ['documentNumber', 'dateOfIssue', 'dateOfExpiry', 'issuingState'],
  stay: ['legalBasis', 'dateOfEntry', 'requestedUntil'],
  work: [
    'employer',
    'employerAddress',
    'jobTitle',
    'placeOfWork',
    'startDate',
    'endDate',
    'unlimited',
    'grossEuro',
    'netEuro',
    'hoursPerWeek',
  ],
  study: [
    'institution',
    'programme',
    'semester',
    'degree',
    'subject',
    'occupation',
    'payPerMonthEuro',
    'level',
  ],
  family: ['sponsor', 'sponsorDateOfBirth', 'sponsorAddress'],
  housing: [
    'address',
    'moveInDate',
    'rentColdEuro',
    'rentWarmEuro',
    'livingSpaceSquareMetres',
    'rooms',
    'householdPersons',
  ],
  insurance: ['insurer', 'insuranceKind'],
} as const satisfies Record<string, readonly FieldName[]>

export type TopicName = keyof typeof topicFields | 'others'

/** Said together with the pay it belongs to. */
const partOfAnother: readonly FieldName[] = ['grossPeriod']

/** The form's entries by topic; topics without an entry are left out. */
export function formTopics(
  stated: StatedValues,
  listed: readonly ListedFinding[],
  readingComplete: boolean,
): readonly Topic[] {
  const inTopic = new Set<string>(Object.values(topicFields).flat())
  const others = [...stated.keys()].filter((name) => !inTopic.has(name) && !partOfAnother.includes(name))
  const topics: readonly (readonly [TopicName, readonly FieldName[]])[] = [
    ['person', topicFields.person],
    ['passport', topicFields.passport],
    ['stay', topicFields.stay],
    ['work', topicFields.work],
    ['study', topicFields.study],
    ['family', topicFields.family],
    ['housing', topicFields.housing],
    ['insurance', topicFields.insurance],
    ['others', others],
  ]
  return topics
    .map(([name, names]) => ({
      name,
      entries: names.flatMap((field) => entryFor(field, stated, listed, readingComplete)),
    }))
    .filter(({ entries }) => entries.length > 0)
}

function entryFor(
  name: FieldName,
  stated: StatedValues,
  listed: readonly ListedFinding[],
  readingComplete: boolean,
): FormEntry[] {
  const said = stated.get(name)
  if (said === undefined) return []
  const about = listed.filter(
    ({ finding }) => finding.subject === name && finding.stated?.value === said.value,
  )
  const outcome = foremost(about.map(({ finding }) => finding.outcome))
  return [
    {
      name,
      title: titleOf(name),
      text: sayValue(said.value, name, stated.get('grossPeriod')?.value) ?? '',
      mark: markOf(outcome, readingComplete),
      findingId: about.find(({ finding }) => finding.outcome === outcome)?.id ?? null,
      place: said.place,
    },
  ]
}

/** What is not compared while pages are still being read may be compared yet. */
function markOf(outcome: Mark | null, readingComplete: boolean): Mark {
  if (!readingComplete && (outcome === null || outcome === 'not-checked')) return 'unread'
  return outcome ?? 'uncompared'
}

/** Titles stand alone here: with a capital letter. */
function titleOf(name: FieldName): string {
  const title = nameOfField(name)
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** The entry a finding compares, to be marked while the finding is selected. */
export function isEntryOf({ finding }: ListedFinding, entry: FormEntry): boolean {
  return fieldNameSchema.safeParse(finding.subject).data === entry.name && finding.stated !== null
}
