import type { IsoDate } from '../../../models/dates.ts'
import type { Field } from '../../../models/field.ts'
import { bestField } from '../best-field.ts'
import { toFound, type CaseView } from '../case-view.ts'
import { compareDates } from '../compare-dates.ts'
import { currentPassport, travelFields } from '../current-passport.ts'
import { observeField } from '../observe-field.ts'
import type { Observation, Rule } from '../rule.ts'
import { formatDate } from '../../../models/knowledge/german-values.ts'
import { pleaseClarify, sayFound, sayStated } from '../wording.ts'

/**
 * The passport's dates agree between form, page and machine readable zone, and it is valid today and until the end applied for. Valid on the
 * last day too: "gültig bis" names the last day. §§ 3, 5 Abs. 1 Nr. 4 AufenthG.
 */
export const passportValid: Rule = {
  id: 'passport-valid',
  group: 'C',
  severity: 'K',
  norm: '§ 3 Abs. 1, § 5 Abs. 1 Nr. 4 AufenthG',
  observe: (view, { today }) => {
    const passports = currentPassport(view)
    if (passports.length === 0)
      return [
        {
          subject: 'dateOfExpiry',
          outcome: 'not-checked',
          text: 'Es liegt kein Pass der antragstellenden Person vor.',
        },
      ]
    const expiry = travelFields(view, passports, 'dateOfExpiry')
    const issue = travelFields(view, passports, 'dateOfIssue')
    return [
      ...observeExpiry(view, expiry, today),
      ...observeRequestedEnd(view, expiry),
      ...observeIssue(view, issue),
    ]
  },
}

/** One finding on the date of expiry: do the places agree, and has the day passed? */
function observeExpiry(view: CaseView, fields: readonly Field[], today: IsoDate): Observation[] {
  const agreement = observeField(view, {
    name: 'dateOfExpiry',
    stated: view.stated('dateOfExpiry'),
    fields,
    compare: compareDates,
  })
  const best = bestField(fields)
  if (!best || agreement.outcome === 'differs' || String(best.value) >= today) {
    if (best?.certain && agreement.outcome === 'not-checked')
      return [
        {
          ...agreement,
          outcome: 'agrees',
          text: `${sayFound(view, best)}. Der Pass ist am ${formatDate(today)} gültig.`,
        },
      ]
    return [agreement]
  }
  const expired = `Der Pass ist am ${formatDate(today)} nicht mehr gültig.`
  return best.certain
    ? [
        {
          ...agreement,
          outcome: 'differs',
          severity: 'K',
          text: `${sayFound(view, best)}. ${expired} ${pleaseClarify}`,
        },
      ]
    : [{ ...agreement, outcome: 'unreadable', text: `${sayFound(view, best)}. ${expired}` }]
}

function observeRequestedEnd(view: CaseView, fields: readonly Field[]): Observation[] {
  const requested = view.stated('requestedUntil')
  const best = bestField(fields)
  if (!requested || !best) return []
  const isLonger = String(best.value) >= String(requested.value)
  const isCertain = best.certain && (requested.field?.certain ?? true)
  return [
    {
      subject: 'requestedUntil<dateOfExpiry',
      outcome: isLonger ? 'agrees' : isCertain ? 'differs' : 'unreadable',
      severity: 'H',
      stated: requested,
      found: [toFound(best)],
      text: `${sayStated('requestedUntil', requested)}. ${sayFound(view, best)}. ${
        isLonger ? 'Der Pass gilt bis zum beantragten Ende.' : 'Der Pass läuft vor dem beantragten Ende ab.'
      }`,
    },
  ]
}

function observeIssue(view: CaseView, fields: readonly Field[]): Observation[] {
  const stated = view.stated('dateOfIssue')
  if (!stated || fields.length === 0) return []
  return [observeField(view, { name: 'dateOfIssue', stated, fields, compare: compareDates, severity: 'P' })]
}
