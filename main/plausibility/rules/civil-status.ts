import type { IsoDate } from '../../../models/dates.ts'
import type { Field } from '../../../models/field.ts'
import { addYears, precisionOf } from '../../values/date-arithmetic.ts'
import { documentAsFound, toFound, type CaseView, type Stated } from '../case-view.ts'
import { compareDates, remarkOnSwap } from '../compare-dates.ts'
import {
  certificatesOfOthers,
  divorceOf,
  earlierDivorces,
  eventAsFound,
  lastMarriage,
  sayEvent,
  type MarriageEvent,
} from '../marriage-events.ts'
import { observeField } from '../observe-field.ts'
import type { Observation, Rule } from '../rule.ts'
import { formatDate } from '../../../models/knowledge/german-values.ts'
import { pleaseClarify, sayFound, sayStated } from '../wording.ts'

/**
 * Civil status and its date ↔ certificates, and the order of dates: both spouses 18 before the marriage, earlier divorces before it, no
 * marriage in the future. § 30 Abs. 1 Satz 1 Nr. 1 AufenthG.
 */
export const civilStatus: Rule = {
  id: 'civil-status',
  group: 'C',
  severity: 'K',
  norm: '§ 27 Abs. 1, § 30 Abs. 1 Satz 1 Nr. 1 AufenthG',
  observe: (view, { today }) => {
    const marriage = lastMarriage(view)
    return [
      ...observeStatus(view, marriage, divorceOf(view, marriage)),
      ...(marriage?.date ? observeMarriage(view, marriage, marriage.date, today) : []),
    ]
  },
}

const lasting = ['VH', 'LP']

function observeStatus(
  view: CaseView,
  marriage: MarriageEvent | undefined,
  divorce: MarriageEvent | undefined,
): Observation[] {
  const stated = view.stated('civilStatus')
  const events = [marriage, divorce].filter((event) => event !== undefined)
  if (!stated && events.length === 0) return []
  const common = { subject: 'civilStatus', stated: stated ?? null, found: events.map(eventAsFound) }
  if (!stated)
    return [{ ...common, outcome: 'not-checked', text: 'Das Formular nennt keinen Familienstand.' }]
  const said = [
    `${sayStated('civilStatus', stated)}.`,
    ...(marriage ? [sayEvent('Heiratsurkunde', marriage)] : []),
    ...(divorce ? [sayEvent('Scheidungsurteil', divorce)] : []),
  ].join(' ')
  if (events.length === 0) {
    const others = certificatesOfOthers(view)
    const reason =
      others.length > 0
        ? 'Auf der vorgelegten Urkunde wurde der Name der antragstellenden Person nicht gelesen.'
        : 'Es liegt keine Urkunde zum Familienstand vor.'
    return [
      { ...common, outcome: 'not-checked', found: others.map(documentAsFound), text: `${said} ${reason}` },
    ]
  }
  const shown = statusShown(marriage, divorce)
  if (shown === 'open')
    return [{ ...common, outcome: 'not-checked', text: `${said} Die Reihenfolge ist nicht sicher gelesen.` }]
  if (fits(String(stated.value), shown))
    return [{ ...common, outcome: 'agrees', text: `${said} Das stimmt überein.` }]
  return stated.field?.certain === false
    ? [{ ...common, outcome: 'unreadable', text: `${said} Die Angabe ist nicht sicher gelesen.` }]
    : [{ ...common, outcome: 'differs', text: `${said} ${pleaseClarify}` }]
}

/** A marriage may have ended by death or divorce without a paper; a person who never married has no certificate. */
function fits(stated: string, shown: 'married' | 'divorced'): boolean {
  if (stated === 'NB') return true
  return stated !== 'LD' && (shown === 'married' || !lasting.includes(stated))
}

function statusShown(
  marriage: MarriageEvent | undefined,
  divorce: MarriageEvent | undefined,
): 'married' | 'divorced' | 'open' {
  if (!divorce) return 'married'
  if (!marriage) return 'divorced'
  if (!marriage.date?.certain || !divorce.date?.certain) return 'open'
  return marriage.date.value > divorce.date.value ? 'married' : 'divorced'
}

function observeMarriage(
  view: CaseView,
  marriage: MarriageEvent,
  date: Field,
  today: IsoDate,
): Observation[] {
  return [
    ...observeSince(view, date),
    ...observeAge(date, view.stated('dateOfBirth'), 'dateOfBirth<date'),
    ...observeAge(date, view.stated('sponsorDateOfBirth'), 'sponsorDateOfBirth<date', isSpouse(view)),
    ...observeFuture(view, date, today),
    ...observeDivorces(view, marriage, date),
  ]
}

function isSpouse(view: CaseView): boolean {
  return view.application.referencePersons[0]?.relationship === 'spouse'
}

function observeSince(view: CaseView, date: Field): Observation[] {
  const stated = view.stated('civilStatusSince')
  const isLasting = lasting.includes(String(view.stated('civilStatus')?.value))
  if (!stated || !isLasting || view.application.person?.separated) return []
  return [
    observeField(view, {
      name: 'date',
      subject: 'civilStatusSince',
      stated,
      fields: [date],
      compare: compareDates,
      remark: remarkOnSwap(stated),
    }),
  ]
}

function observeAge(date: Field, born: Stated | undefined, subject: string, applies = true): Observation[] {
  if (!applies || !born || precisionOf(String(born.value)) !== 'day') return []
  const adultOn = addYears(String(born.value), 18)
  const said = `Geburtsdatum im Formular: ${formatDate(String(born.value))}, 18 Jahre am ${formatDate(adultOn)}. Eheschließung am ${formatDate(String(date.value))}.`
  return [
    observeOrder({ subject, stated: born, fields: [date], isRight: adultOn <= String(date.value), said }),
  ]
}

function observeFuture(view: CaseView, date: Field, today: IsoDate): Observation[] {
  if (String(date.value) <= today) return []
  const said = `Eheschließung – ${sayFound(view, date)}. Das Datum liegt nach dem ${formatDate(today)}.`
  return [observeOrder({ subject: 'date', stated: undefined, fields: [date], isRight: false, said })]
}

function observeDivorces(view: CaseView, marriage: MarriageEvent, date: Field): Observation[] {
  return earlierDivorces(view, marriage).flatMap((divorce) => {
    if (!divorce.date) return []
    const said = `Scheidung – ${sayFound(view, divorce.date)}. Eheschließung – ${sayFound(view, date)}.`
    const isRight = divorce.date.value <= date.value
    return [
      observeOrder({ subject: 'date<date', stated: undefined, fields: [divorce.date, date], isRight, said }),
    ]
  })
}

interface Order {
  readonly subject: string
  readonly stated: Stated | undefined
  readonly fields: readonly Field[]
  readonly isRight: boolean
  readonly said: string
}

function observeOrder({ subject, stated, fields, isRight, said }: Order): Observation {
  const isCertain = fields.every(({ certain }) => certain) && (stated?.field?.certain ?? true)
  const common = { subject, stated: stated ?? null, found: fields.map(toFound) }
  if (isRight) return { ...common, outcome: 'agrees', text: `${said} Die Reihenfolge ist stimmig.` }
  return isCertain
    ? { ...common, outcome: 'differs', text: `${said} ${pleaseClarify}` }
    : { ...common, outcome: 'unreadable', text: `${said} Ein Datum ist nicht sicher gelesen.` }
}
