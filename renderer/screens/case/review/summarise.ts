import type { CaseState } from '../../../../models/case-state.ts'
import type { Finding } from '../../../../models/finding.ts'
import { nameOfKind } from '../../../../models/knowledge/german-names.ts'
import { caseWords } from '../../../wording/case.ts'
import { foundInOrder } from '../finding-places.ts'
import { fieldNameOf, sayFound, sayValue } from '../say-value.ts'
import type { StatedValues } from '../stated-values.ts'

/** Both values of a finding in a line: 'Formular: 4.558 € pro Monat · Arbeitsvertrag: 50.640 € pro Jahr'. Empty for a finding without values. */
export function summarise(
  finding: Finding,
  { documents, fields }: Pick<CaseState, 'documents' | 'fields'>,
  stated: StatedValues,
): string {
  const inForm =
    finding.stated && sayValue(finding.stated.value, fieldNameOf(finding), stated.get('grossPeriod')?.value)
  const [first] = foundInOrder(finding)
  const found = first && sayFound(first, finding, fields)
  const kind = documents.find(({ id }) => id === first?.documentId)?.kind ?? 'unknown'
  return [
    ...(inForm === null ? [] : [`${caseWords.form}: ${inForm}`]),
    ...(found === null || found === undefined ? [] : [`${nameOfKind(kind)}: ${found}`]),
  ].join(' · ')
}
