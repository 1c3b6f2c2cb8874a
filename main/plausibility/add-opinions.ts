import type { Finding } from '../../models/finding.ts'
import { nameOfKind } from '../../models/knowledge/german-names.ts'
import type { Likeness, Opinion } from '../../models/opinion.ts'
import { openWordings } from './open-wordings.ts'

const says: Readonly<Record<Likeness, string | null>> = {
  gleich: 'gleichbedeutend',
  ähnlich: 'ähnlich',
  verschieden: 'verschieden',
  unklar: null,
}

/** Says beside the findings what the language model holds of the same matter. Neither outcome nor severity changes. */
export function addOpinions(findings: readonly Finding[], opinions: readonly Opinion[]): Finding[] {
  return findings.map((finding) =>
    opinions.reduce(
      (told, opinion) =>
        opinion.type === 'kind' ? addKind(told, opinion) : addLikeness(told, opinion, finding),
      finding,
    ),
  )
}

function addLikeness(
  told: Finding,
  opinion: Extract<Opinion, { type: 'likeness' }>,
  finding: Finding,
): Finding {
  const { field, first, second, likeness } = opinion
  const said = says[likeness]
  const isMeant = openWordings([finding]).some(
    (pair) => pair.field === field && pair.first === first && pair.second === second,
  )
  if (said === null || !isMeant) return told
  return { ...told, text: `${told.text} Das Sprachmodell hält „${first}“ und „${second}“ für ${said}.` }
}

function addKind(told: Finding, { kind, place }: Extract<Opinion, { type: 'kind' }>): Finding {
  const isMeant =
    told.rule === 'document-kind' &&
    told.subject === 'unknown' &&
    told.found.some(({ documentId }) => documentId === place.documentId)
  if (!isMeant) return told
  return {
    ...told,
    found: [...told.found, { value: null, ...place }],
    text: `${told.text} Das Sprachmodell hält es für: ${nameOfKind(kind)} („${place.quote}“).`,
  }
}
