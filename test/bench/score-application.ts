import type { CheckReport } from '../../models/check-report.ts'
import type { DocumentKind } from '../../models/document-kind.ts'
import { fieldTypes, type Field, type FieldName, type FieldValue } from '../../models/field.ts'
import type { Finding, RuleId } from '../../models/finding.ts'
import { fold } from '../../main/values/fold.ts'
import type { Planted } from '../documents/contradictions/planted.ts'
import type { GeneratedApplication } from '../documents/generate-application.ts'

/** What became of one thing that is true about an application. */
export interface Scored {
  readonly rules: readonly {
    readonly rule: RuleId
    readonly result: 'found' | 'missed' | 'false'
    readonly note: string
  }[]
  readonly kinds: readonly { readonly truth: DocumentKind; readonly read: DocumentKind }[]
  readonly fields: readonly ScoredField[]
  readonly zones: readonly { readonly result: 'perfect' | 'not-sure' | 'falsely-certain' | 'not-found' }[]
}

/** Where a document lies: its pages in the delivered file, named by its content (inline files have no name of their own). */
export interface PlacedDocument {
  readonly id: string
  readonly sha256: string
  readonly first: number
  readonly last: number
}

export interface ScoredField {
  readonly kind: DocumentKind
  readonly name: FieldName
  readonly result: 'right' | 'wrong' | 'not-read'
  /** Certainty of the reading that was compared; null = not read. */
  readonly confidence: number | null
  readonly certain: boolean
  readonly truth: FieldValue
  readonly read: FieldValue | null
}

/** Compares a report with what is true. Documents are matched by the content of their file and the first page, never by kind. */
export function scoreApplication(
  report: CheckReport,
  application: GeneratedApplication,
  places: readonly PlacedDocument[],
): Scored {
  const matched = application.documents.map((document) => {
    const place = places.find(({ id }) => id === document.id)
    const read = report.documents.find(
      ({ sha256, pages }) =>
        place && sha256 === place.sha256 && pages.first <= place.first && pages.last >= place.first,
    )
    return { document, place, read }
  })
  const fields = matched.flatMap(({ document, place, read }) => {
    const own = report.fields.filter(
      ({ documentId, page }) =>
        read && documentId === read.id && place && page >= place.first && page <= place.last,
    )
    return document.truthFields
      .filter(({ name }) => name !== 'mrz')
      .map((truth) => scoreField(document.kind, truth.name, truth.value, own))
  })
  return {
    rules: scoreRules(report.findings, application.planted),
    kinds: matched.map(({ document, read }) => ({ truth: document.kind, read: read?.kind ?? 'unknown' })),
    fields,
    zones: matched.flatMap(({ document, read }) => {
      const truth = document.truthFields.find(({ name }) => name === 'mrz')
      return truth ? [{ result: scoreZone(String(truth.value), read?.mrz) }] : []
    }),
  }
}

function scoreZone(
  truth: string,
  read: CheckReport['documents'][number]['mrz'],
): Scored['zones'][number]['result'] {
  if (!read) return 'not-found'
  const perfect = read.lines.join('\n') === truth
  if (read.certain) return perfect ? 'perfect' : 'falsely-certain'
  return 'not-sure'
}

function scoreField(
  kind: DocumentKind,
  name: FieldName,
  truth: FieldValue,
  own: readonly Field[],
): ScoredField {
  const readings = own.filter((field) => field.name === name)
  const right = readings.find((field) => sameValue(name, truth, field.value))
  const best = right ?? readings.toSorted((a, b) => b.confidence - a.confidence)[0]
  return {
    kind,
    name,
    result: right ? 'right' : best ? 'wrong' : 'not-read',
    confidence: best?.confidence ?? null,
    certain: best?.certain ?? false,
    truth,
    read: best?.value ?? null,
  }
}

/** Equal after folding; names also in another order of the same words, since a paper writes "ÖZTÜRK, Ayşe" where another writes "Ayşe Öztürk". */
function sameValue(name: FieldName, truth: FieldValue, read: FieldValue): boolean {
  if (typeof truth === 'number' && typeof read === 'number') return Math.abs(truth - read) < 0.005
  if (typeof truth !== 'string' || typeof read !== 'string') return truth === read
  const [a, b] = [fold(truth), fold(read)]
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true
  const sorted = (text: string): string => text.split(' ').toSorted().join(' ')
  return fieldTypes[name] === 'name' && sorted(a) === sorted(b)
}

function scoreRules(findings: readonly Finding[], planted: readonly Planted[]): Scored['rules'] {
  const hits = planted.map(({ rule, subject, outcome, description }) => {
    const hit = findings.some(
      (finding) => finding.rule === rule && finding.subject === subject && finding.outcome === outcome,
    )
    const near = findings
      .filter((finding) => finding.rule === rule)
      .map((finding) => `${finding.subject} ${finding.outcome}`)
    return {
      rule,
      result: hit ? ('found' as const) : ('missed' as const),
      note: hit ? description : `${description} [${subject} ${outcome}] – ${near.join(', ')}`,
    }
  })
  const alarms = findings.filter(
    ({ severity, outcome }) => severity !== 'H' && (outcome === 'differs' || outcome === 'missing'),
  )
  const unexpected = alarms.filter(
    ({ rule, subject }) => !planted.some((each) => explains(each, rule, subject)),
  )
  return [...hits, ...unexpected.map(({ rule, text }) => ({ rule, result: 'false' as const, note: text }))]
}

function explains({ rule, subject, follows }: Planted, findingRule: RuleId, findingSubject: string): boolean {
  if (rule === findingRule && subject === findingSubject) return true
  return follows.some(
    (each) => each.rule === findingRule && (each.subject === undefined || each.subject === findingSubject),
  )
}
