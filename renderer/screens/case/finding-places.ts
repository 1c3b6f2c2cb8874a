import type { Finding } from '../../../models/finding.ts'
import type { Box } from '../../../models/place.ts'
import { fieldNameOf } from './say-value.ts'
import type { StatedValues } from './stated-values.ts'

interface FindingPlace {
  readonly documentId: string
  readonly page: number
  readonly box: Box | null
}

/** Where the form shows the value that a finding compares; null when only the message holds it. */
export function statedPlace(finding: Finding, stated: StatedValues): FindingPlace | null {
  const name = fieldNameOf(finding)
  const said = name === null ? undefined : stated.get(name)
  return said !== undefined && said.value === finding.stated?.value ? said.place : null
}

/** All places of a finding, the evidence that deviates from the form first, the form last. */
export function placesOf(finding: Finding, stated: StatedValues): readonly FindingPlace[] {
  const inForm = statedPlace(finding, stated)
  const found = foundInOrder(finding)
  return inForm === null ? found : [...found, inForm]
}

/** What was found, what deviates from the form first; a place in the text before a document as a whole. */
export function foundInOrder({ found, stated }: Finding): Finding['found'] {
  const deviates = ({ value }: { value: unknown }) => Number(stated !== null && value !== stated.value)
  return found.toSorted(
    (a, b) => deviates(b) - deviates(a) || Number(b.box !== null) - Number(a.box !== null),
  )
}
