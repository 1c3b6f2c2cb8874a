import type { Field, FieldName } from '../../models/field.ts'
import type { Outcome, Severity } from '../../models/finding.ts'
import { toFound, type CaseView, type Stated } from './case-view.ts'
import { judge, type Compare, type Judgement } from './judge.ts'
import type { Observation } from './rule.ts'
import { pleaseClarify, sayCompared } from './wording.ts'

/** One comparison: what the form states against what the papers say. */
export interface Comparison {
  /** Field compared; also the subject unless `subject` names another. */
  readonly name: FieldName
  readonly subject?: string
  readonly stated: Stated | undefined
  readonly fields: readonly Field[]
  readonly compare: Compare
  /** Severity of a deviation: the rule's own, unless named here. */
  readonly severity?: Severity
  /** A further sentence about a deviation: 'Tag und Monat sind vertauscht.' */
  readonly remark?: (judgement: Judgement) => string
}

/** Judges one comparison and puts it into words. */
export function observeField(
  view: CaseView,
  { name, subject = name, stated, fields, compare, severity, remark }: Comparison,
): Observation {
  const judgement = judge(stated, fields, compare)
  const { outcome } = judgement
  const weight = outcome === 'differs' ? (judgement.severity ?? severity) : undefined
  const said = sayCompared(view, name, stated, fields)
  const sentences = [said, outcomeSentence(outcome, stated, fields), remark?.(judgement) ?? '']
  const closing = outcome === 'differs' && (weight ?? 'K') === 'K' ? pleaseClarify : ''
  return {
    subject,
    outcome,
    ...(weight ? { severity: weight } : {}),
    stated: stated ?? null,
    found: fields.map(toFound),
    text: [...sentences, closing].filter((sentence) => sentence !== '').join(' '),
  }
}

/** How a comparison came out, in words. */
export function outcomeSentence(
  outcome: Outcome,
  stated: Stated | undefined,
  fields: readonly Field[],
): string {
  if (outcome === 'agrees') return 'Die Angaben stimmen überein.'
  if (outcome === 'variant') return 'Die Angaben unterscheiden sich nur in der Schreibweise.'
  if (outcome === 'differs') return 'Die Angaben weichen voneinander ab.'
  if (outcome === 'unreadable') return 'Der abweichende Wert ist nicht sicher gelesen.'
  if (fields.length === 0) return 'In den Unterlagen wurde dazu kein Wert gelesen; nicht verglichen.'
  return stated
    ? 'Nicht verglichen.'
    : 'Das Formular und weitere Unterlagen sagen dazu nichts; nicht verglichen.'
}
