import { type FieldName, fieldTypes } from '../../../models/field.ts'
import type { Section } from '../../../models/knowledge/label-table.ts'
import type { LabelHit } from './label-hit.ts'

/** Whose section a label opens that names a party. */
const partyOf: Partial<Record<FieldName, Section>> = {
  employer: 'employer',
  employee: 'employee',
  trainee: 'employee',
  landlord: 'landlord',
  tenants: 'tenant',
  sponsor: 'sponsor',
}

/** How far under a party's label its address may stand, in heights of a line. */
const reach = 8

/** 'Anschrift' right under 'Arbeitgeber: Hansa GmbH' is the employer's, where no heading says whose data follow. `hits` in reading order. */
export function addressesOfParties(hits: readonly LabelHit[], lineHeight: number): LabelHit[] {
  let party: { readonly section: Section; readonly hit: LabelHit } | null = null
  return hits.map((hit) => {
    const section = sectionOfParty(hit)
    if (section !== null) party = { section, hit }
    else if (hit.uses.some(({ part }) => part === 'surname')) party = null
    else if (party !== null && hit.section === null && isAddress(hit) && isUnder(hit, party.hit, lineHeight))
      return { ...hit, section: party.section }
    return hit
  })
}

function sectionOfParty({ uses }: LabelHit): Section | null {
  const use = uses.find(
    ({ part, weak, entry }) =>
      part === 'whole' && !weak && entry.sections === undefined && entry.field in partyOf,
  )
  return use === undefined ? null : (partyOf[use.entry.field] ?? null)
}

function isAddress({ uses }: LabelHit): boolean {
  return uses.length > 0 && uses.every(({ entry }) => fieldTypes[entry.field] === 'address')
}

function isUnder(hit: LabelHit, party: LabelHit, lineHeight: number): boolean {
  return Math.abs(hit.left - party.left) < 2 * lineHeight && hit.top - party.top < reach * lineHeight
}
