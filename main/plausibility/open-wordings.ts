import type { Finding } from '../../models/finding.ts'
import { likenedFields, type LikenedField, type Wordings } from '../../models/opinion.ts'

/** The wordings that findings hold to be different because their words are: each pair once, the form's first. */
export function openWordings(findings: readonly Finding[]): Wordings[] {
  const pairs = findings.flatMap((finding) => {
    const field = likenedFields.find((name) => name === finding.subject)
    return field === undefined || finding.outcome !== 'differs' ? [] : pairsOf(finding, field)
  })
  return [...new Map(pairs.map((pair) => [`${pair.field}\n${pair.first}\n${pair.second}`, pair])).values()]
}

function pairsOf({ stated, found }: Finding, field: LikenedField): Wordings[] {
  const [first, ...others] = [stated, ...found].flatMap((each) =>
    typeof each?.value === 'string' ? [each.value] : [],
  )
  if (first === undefined) return []
  return others.filter((second) => second !== first).map((second) => ({ field, first, second }))
}
