import type { Address, Application, Person, ReferencePerson } from '../../models/application.ts'
import { InputError } from '../../models/app-error.ts'
import type { FieldName } from '../../models/field.ts'
import {
  antragsgrund,
  familiaereBeziehung,
  familienstand,
  geschlecht,
  serviceOfCodes,
  titleOfAufenthaltsgrund,
} from '../../models/knowledge/codes.ts'
import { type ReportUnclear, codeOf, messageValues } from './message-values.ts'
import {
  type XmlElement,
  childOf,
  childrenOf,
  findBelow,
  isTrue,
  textOf,
  withDescendants,
} from './xml-element.ts'

type Values = ReturnType<typeof messageValues>

/**
 * Maps OZG.Antrag.130101 to the application. Elements and their order: DOMAIN.md section 2.
 * `madeUpId` is taken when the message has no antragsidentifikation.
 * @throws InputError 'wrong-service', 'missing-data' when the two codes do not name one of the four services
 */
export function readMessage(root: XmlElement, madeUpId: () => string, unclear: ReportUnclear): Application {
  const values = messageValues(unclear)
  const person = childOf(root, 'angabenZurPerson')
  if (person === null) unclear('Angaben zur Person')
  return {
    id: textOf(childOf(root, 'antragsidentifikation')) ?? madeUpId(),
    service: readService(root),
    kind: values.code(childOf(root, 'grundDesAntrags'), antragsgrund, 'Grund des Antrags'),
    paragraph: null,
    submittedOn: values.day(childOf(root, 'antragsdatum'), 'Antragsdatum'),
    testMessage: root.attributes.has('test'),
    person: person === null ? null : readPerson(person, values),
    passport: readPassport(childOf(person, 'ausweisdokument'), values),
    firstEntryOn: values.day(childOf(root, 'ersteinreisedatum'), 'Ersteinreisedatum'),
    visaFreeEntry: textOf(findBelow(childOf(person, 'aufenthaltsdokument'), 'visumsfreieEinreise')),
    assured: readAssured(childOf(person, 'vertrauensniveau')),
    referencePersons: childrenOf(root, 'referenzperson').map((one) => readReferencePerson(one, values)),
    representatives: childrenOf(root, 'antragstellerVertreter').flatMap(readRepresentative),
    relatedApplications: childrenOf(root, 'verbundenerAntrag').flatMap((one) => textOf(one) ?? []),
    remark: joinLines(
      textOf(childOf(root, 'grundAenderungNebenbestimmung')),
      textOf(childOf(root, 'sonstigeAnmerkung')),
    ),
    entries: [],
  }
}

function readService(root: XmlElement) {
  const grund = codeOf(childOf(root, 'grundDesAntrags'))
  const aufenthaltsgrund = codeOf(childOf(root, 'grundDesAufenthalts'))
  if (grund === null && aufenthaltsgrund === null) {
    throw new InputError('missing-data', 'Es fehlen der Grund des Antrags und der Grund des Aufenthalts.')
  }
  const service = serviceOfCodes(grund, aufenthaltsgrund)
  if (service !== null) return service
  const title = titleOfAufenthaltsgrund(aufenthaltsgrund)
  throw new InputError(
    'wrong-service',
    title === null
      ? 'Der Grund des Aufenthalts fehlt oder ist nicht bekannt.'
      : `Der Grund des Aufenthalts ist „${title}“.`,
  )
}

function readPerson(person: XmlElement, values: Values): Person {
  return {
    ...readNames(person),
    otherNames: childrenOf(person, 'weitererName').flatMap((one) => readName(one) ?? []),
    sex: values.code(childOf(person, 'geschlecht'), geschlecht, 'Geschlecht'),
    birth: readBirth(childOf(person, 'geburt'), values),
    nationalities: values.states(childrenOf(person, 'staatsangehoerigkeit'), 'Staatsangehörigkeit'),
    address: readAddress(childOf(person, 'anschrift')),
    civilStatus: values.code(childOf(person, 'familienstand'), familienstand, 'Familienstand'),
    separated: isTrue(findBelow(person, 'getrenntLebend')),
    civilStatusSince: values.partialDate(
      childOf(person, 'familienstandOderGetrenntlebendSeit'),
      'Familienstand oder getrennt lebend seit',
    ),
  }
}

function readReferencePerson(person: XmlElement, values: Values): ReferencePerson {
  return {
    ...readNames(person),
    birth: readBirth(childOf(person, 'geburt'), values),
    nationalities: values.states(
      childrenOf(person, 'staatsangehoerigkeit'),
      'Staatsangehörigkeit der Referenzperson',
    ),
    relationship: values.code(
      childOf(person, 'familiaereBeziehung'),
      familiaereBeziehung,
      'Beziehung zur Referenzperson',
    ),
    address: readAddress(childOf(person, 'anschrift')),
  }
}

function readNames(person: XmlElement) {
  return {
    surname: readName(childOf(person, 'familienname')),
    givenNames: readName(childOf(person, 'vorname')),
  }
}

/** `name | nichtVorhanden=true`: people with one name exist. */
function readName(element: XmlElement | null): string | null {
  return findBelow(element, 'nichtVorhanden') === null ? oneLine(textOf(element)) : null
}

function readBirth(birth: XmlElement | null, values: Values): Person['birth'] {
  const place = childOf(birth, 'geburtsort')
  return {
    date: values.partialDate(childOf(birth, 'tagDerGeburt'), 'Tag der Geburt'),
    place: findBelow(place, 'unbekannt') === null ? oneLine(textOf(place)) : null,
    state: values.states(childrenOf(birth, 'geburtsortStaat'), 'Geburtsstaat')[0] ?? null,
  }
}

function readAddress(address: XmlElement | null): Address | null {
  if (address === null) return null
  const number = textOf(findBelow(address, 'hausnummer'))
  const addition = textOf(findBelow(address, 'hausnummerBuchstabeZusatzziffer'))
  return {
    street: oneLine(textOf(findBelow(address, 'strasse'))),
    houseNumber: joinHouseNumber(number, addition),
    postalCode: textOf(findBelow(address, 'postleitzahl')),
    city: oneLine(textOf(findBelow(address, 'wohnort', 'ort'))),
  }
}

/** '4' and 'a' → '4a'; '4' and '1/2' → '4 1/2'. */
function joinHouseNumber(number: string | null, addition: string | null): string | null {
  if (number === null || addition === null) return number ?? addition
  return /^\d/.test(addition) ? `${number} ${addition}` : number + addition
}

function readPassport(document: XmlElement | null, values: Values): Application['passport'] {
  if (document === null) return null
  const validity = childOf(document, 'gueltigkeitszeitraum')
  return {
    number: textOf(childOf(document, 'seriennummer')),
    validFrom: values.day(childOf(validity, 'von'), 'Ausweis gültig von'),
    validUntil: values.day(childOf(validity, 'bis'), 'Ausweis gültig bis'),
  }
}

/** Statements that the eID can assure, by the element of `vertrauensniveau` that speaks about them. */
const assurable: ReadonlyMap<string, FieldName> = new Map([
  ['familienname', 'surname'],
  ['vorname', 'givenNames'],
  ['tagDerGeburt', 'dateOfBirth'],
  ['geburtsort', 'placeOfBirth'],
  ['geschlecht', 'sex'],
  ['staatsangehoerigkeit', 'nationality'],
  ['anschrift', 'address'],
  ['seriennummer', 'documentNumber'],
])

/** A list runs parallel to the values (four nationalities): the statement is assured when all of them are. */
function readAssured(levels: XmlElement | null): FieldName[] {
  if (levels === null) return []
  const elements = [...withDescendants(levels)]
  return [...assurable].flatMap(([name, field]) => {
    const leaves = elements.filter((element) => element.name === name).flatMap(leavesOf)
    return leaves.length > 0 && leaves.every(isTrue) ? field : []
  })
}

function leavesOf(element: XmlElement): XmlElement[] {
  return [...withDescendants(element)].filter(({ children }) => children.length === 0)
}

function readRepresentative(representative: XmlElement): string[] {
  const names = ['vorname', 'familienname', 'firma'].map((name) => readName(findBelow(representative, name)))
  const name = names.filter((part) => part !== null).join(' ')
  return name === '' ? [] : [name]
}

function oneLine(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ') ?? null
}

function joinLines(...texts: readonly (string | null)[]): string | null {
  const present = texts.filter((text) => text !== null)
  return present.length === 0 ? null : present.join('\n')
}
