import type { PartialDate } from '../../models/dates.ts'
import { compareNames, type NameRelation } from '../values/compare-names.ts'
import { comparePersons } from '../values/compare-persons.ts'
import { agreesPartially, daysBetween, precisionOf } from '../values/date-arithmetic.ts'
import { similar } from '../values/edit-distance.ts'
import { nameTokens } from '../values/name.ts'
import type { Holder, Paper } from './paper-holders.ts'

/** One spelling of a person's name: in parts where the form or a paper keeps them apart, else as a whole. */
export type KnownName = { readonly surname: string | null; readonly givenNames: string | null } | string

/** Every name and birth date under which a person is known in this case: the form's and those of papers tied to the person. */
export interface KnownPerson {
  readonly names: readonly KnownName[]
  readonly birthDates: readonly PartialDate[]
}

const nameRank: Readonly<Record<NameRelation, number>> = {
  equal: 0,
  order: 1,
  cut: 2,
  spelling: 3,
  different: 4,
}

/** Relations already found, for as long as the person is: the rules ask the same of a hundred papers. */
const relations = new WeakMap<KnownPerson, Map<string, NameRelation>>()

/** The closest relation between a name on a paper and the names of a person. */
export function relateName(person: KnownPerson, holder: Holder): NameRelation {
  const known = relations.get(person) ?? new Map<string, NameRelation>()
  relations.set(person, known)
  const key = JSON.stringify(
    holder.parts ? [holder.parts.surname, holder.parts.givenNames].map(tokensOf) : tokensOf(holder.name),
  )
  const relation = known.get(key) ?? closest(person.names, holder)
  known.set(key, relation)
  return relation
}

function closest(names: readonly KnownName[], holder: Holder): NameRelation {
  let best: NameRelation = 'different'
  for (const name of names) {
    const next = relate(name, holder)
    if (closer(next, best)) best = next
    if (best === 'equal') return best
  }
  return best
}

export function closer(a: NameRelation, b: NameRelation): boolean {
  return nameRank[a] < nameRank[b]
}

function relate(known: KnownName, { name, parts }: Holder): NameRelation {
  if (typeof known === 'string') return compareNames(known, name)
  if (parts && (parts.givenNames === null || parts.surname === null))
    return relateOnePart(known, parts.surname, parts.givenNames)
  if (sortedTokens(wholeName(known)) === sortedTokens(name)) return 'equal'
  const relation = comparePersons(known, name)
  return relation === 'different' && isPartOf(known, name) ? 'cut' : relation
}

/** One part against the same part; who has one name only has it in either. */
function relateOnePart(
  { surname, givenNames }: Exclude<KnownName, string>,
  foundSurname: string | null,
  foundGivenNames: string | null,
): NameRelation {
  const own = foundSurname === null ? (givenNames ?? surname) : (surname ?? givenNames)
  return compareNames(own ?? '', foundSurname ?? foundGivenNames ?? '')
}

/** 'Frau Öztürk' and 'A. Öztürk' are part of the name; 'Ayşe Öztürk, Lindenweg 4' and 'Ayşe und Emre Öztürk' hold it. */
function isPartOf({ surname, givenNames }: Exclude<KnownName, string>, name: string): boolean {
  const [family, given, found] = [surname ?? '', givenNames ?? '', name].map(nameTokens)
  if (!family || !given || !found || found.length === 0) return false
  const own = [...family, ...given]
  const isOwn = (token: string) =>
    own.includes(token) || (token.length === 1 && own.some((part) => part.startsWith(token)))
  if (found.every(isOwn)) return found.some((token) => own.includes(token))
  return (
    family.length > 0 &&
    family.every((token) => found.includes(token)) &&
    given.some((token) => found.includes(token))
  )
}

/**
 * May a name that is not the same still be the person's: does it share a part, look like it but for a few characters, or is it written in
 * another script, whose transcription nobody can be sure of?
 */
export function resembles(person: KnownPerson, holder: Holder): boolean {
  const tokens = new Set(nameTokens(holder.name))
  return (
    !/\p{Script=Latin}/u.test(holder.name) ||
    looksLike(person, holder) ||
    person.names.some((known) => nameTokens(wholeName(known)).some((token) => tokens.has(token)))
  )
}

/** The same name but for a few characters, in any order of its parts: what a scan may have made of it. */
export function looksLike(person: KnownPerson, holder: Holder): boolean {
  const found = sortedTokens(holder.name)
  return person.names.some((known) => similar(sortedTokens(wholeName(known)), found))
}

/** The name in the letters of the machine readable zone, as one text. */
export function tokensOf(name: KnownName | null): string {
  return name === null ? '' : nameTokens(wholeName(name)).join(' ')
}

function sortedTokens(name: string): string {
  return nameTokens(name).toSorted().join(' ')
}

export function wholeName(known: KnownName): string {
  if (typeof known === 'string') return known
  return [known.surname, known.givenNames].filter((part) => part !== null).join(', ')
}

/** Was the person born on the very day that the paper names? Only certain, complete dates say so. */
export function sharesBirthDate(person: KnownPerson, paper: Paper): boolean {
  return paper.birthDates.some(
    ({ certain, value }) =>
      certain && precisionOf(String(value)) === 'day' && person.birthDates.includes(String(value)),
  )
}

/** Days between the person's birth and the nearest certain birth date on the paper; null where one of the two is not known to the day. */
export function daysFromBirth(person: KnownPerson, paper: Paper): number | null {
  const found = paper.birthDates.filter(({ certain }) => certain).map(({ value }) => String(value))
  const days = person.birthDates
    .filter(isDay)
    .flatMap((own) => found.filter(isDay).map((date) => Math.abs(daysBetween(own, date))))
  return days.length > 0 ? Math.min(...days) : null
}

function isDay(date: PartialDate): boolean {
  return precisionOf(date) === 'day'
}

/** Do all certain birth dates of the paper contradict those of the person? */
export function contradictsBirthDate(person: KnownPerson, paper: Paper): boolean {
  const dates = paper.birthDates.filter((field) => field.certain).map((field) => String(field.value))
  return (
    dates.length > 0 &&
    person.birthDates.length > 0 &&
    dates.every((date) => !person.birthDates.some((known) => agreesPartially(known, date)))
  )
}
