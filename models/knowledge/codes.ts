import type { ApplicationKind, CivilStatus, Person, Relationship, Service } from '../application.ts'

/** XAusländer code list Antragsgrund (element `grundDesAntrags`). Source: DOMAIN.md section 2. */
export const antragsgrund: ReadonlyMap<string, ApplicationKind> = new Map([
  ['01', 'erstbeantragung'],
  ['02', 'verlaengerung'],
  ['03', 'aenderung-nebenbestimmungen'],
  ['04', 'niederlassungserlaubnis'],
  ['05', 'beschaeftigungserlaubnis'],
  ['06', 'beschaeftigungsduldung'],
  ['07', 'ausbildungsduldung'],
])

/** XAusländer code list Aufenthaltsgrund (element `grundDesAufenthalts`); `service` null = refused. Source: DOMAIN.md section 2. */
const aufenthaltsgrund: ReadonlyMap<string, { title: string; service: Service | null }> = new Map([
  ['01', { title: 'Familie', service: 'familiennachzug' }],
  ['02', { title: 'Studium und Ausbildung', service: 'ausbildung' }],
  ['03', { title: 'Erwerbstätigkeit', service: 'erwerbstaetigkeit' }],
  ['04', { title: 'humanitäre Gründe', service: null }],
  ['05', { title: 'sonstiger Grund', service: null }],
])

/** XAusländer code list FamiliaereBeziehungReferenzperson, from the applicant's view. Source: DOMAIN.md section 2. */
export const familiaereBeziehung: ReadonlyMap<string, Relationship> = new Map([
  ['01', 'spouse'],
  ['02', 'minor-child'],
  ['03', 'parent'],
  ['04', 'other'],
])

/** XAusländer code list Familienstand: the codes are the values. Source: DOMAIN.md section 2. */
export const familienstand: ReadonlyMap<string, CivilStatus> = new Map([
  ['LD', 'LD'],
  ['VH', 'VH'],
  ['VW', 'VW'],
  ['GS', 'GS'],
  ['EA', 'EA'],
  ['LP', 'LP'],
  ['LV', 'LV'],
  ['LA', 'LA'],
  ['LE', 'LE'],
  ['NB', 'NB'],
])

/** Geschlecht, upper case. The list is not verified, so both notations are accepted (DOMAIN.md section 2); "divers" and "keine Angabe" are X in a passport. */
export const geschlecht: ReadonlyMap<string, NonNullable<Person['sex']>> = new Map([
  ['M', 'M'],
  ['W', 'F'],
  ['D', 'X'],
  ['X', 'X'],
  ['1', 'M'],
  ['2', 'F'],
  ['3', 'X'],
  ['4', 'X'],
])

/** The service that two codes of a message name, or null: none of the four. Source: DOMAIN.md section 2, "Service". */
export function serviceOfCodes(
  antragsgrundCode: string | null,
  aufenthaltsgrundCode: string | null,
): Service | null {
  if (antragsgrundCode === '04') return 'niederlassungserlaubnis'
  return aufenthaltsgrund.get(aufenthaltsgrundCode ?? '')?.service ?? null
}

/** German title of an Aufenthaltsgrund code, or null when the list does not know it. */
export function titleOfAufenthaltsgrund(code: string | null): string | null {
  return aufenthaltsgrund.get(code ?? '')?.title ?? null
}
