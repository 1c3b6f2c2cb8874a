import type { ApplicationKind, Service } from '../../models/application.ts'
import type { PartialDate } from '../../models/dates.ts'
import type { Address, Person } from './life/person.ts'
import type { FormFacts } from './life/story.ts'
import type { Truth } from './generate-application.ts'
import type { FilePlace } from './papers/paper.ts'

/** A file as the message carries it. Format codes of XAusländer: PDF 1, JPG 2. */
export interface MessageFile {
  readonly place: FilePlace
  readonly slot: string | null
  readonly name: string
  readonly format: 'pdf' | 'jpg'
  readonly bytes: Uint8Array
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** An element of the XAusländer namespace. */
const xaus = (name: string, content: string): string => `<xaus:${name}>${content}</xaus:${name}>`
/** A child of an XInneres type: no namespace at all. */
const bare = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`
const code = (name: string, list: string, value: string): string =>
  `<xaus:${name} listURI="urn:de:bund:bmi:xauslaender:codeliste:${list}" listVersionID="1"><code>${escapeXml(value)}</code></xaus:${name}>`

const kindCodes: Readonly<Record<ApplicationKind, string>> = {
  erstbeantragung: '01',
  verlaengerung: '02',
  'aenderung-nebenbestimmungen': '03',
  niederlassungserlaubnis: '04',
  beschaeftigungserlaubnis: '05',
  beschaeftigungsduldung: '06',
  ausbildungsduldung: '07',
}
const purposeCodes: Readonly<Record<Service, string>> = {
  familiennachzug: '01',
  ausbildung: '02',
  erwerbstaetigkeit: '03',
  niederlassungserlaubnis: '03',
}
const relationshipCodes = { spouse: '01', 'minor-child': '02', parent: '03', other: '04' } as const

function writeName(element: string, name: string | null): string {
  return xaus(element, name === null ? '<nichtVorhanden>true</nichtVorhanden>' : bare('name', name))
}

function writePartialDate(date: PartialDate): string {
  const element = { 10: 'jahrMonatTag', 7: 'jahrMonat', 4: 'jahr' }[date.length] ?? 'jahr'
  return `<${element}>${date}</${element}>`
}

function writeBirth(date: PartialDate, place: string, state: string | null): string {
  const land = state === null ? '' : `<geburtsortStaat><code>${state}</code></geburtsortStaat>`
  return xaus(
    'geburt',
    `<geburtsort><ort>${escapeXml(place)}</ort></geburtsort>${land}<tagDerGeburt><teilbekanntesDatum>${writePartialDate(date)}</teilbekanntesDatum></tagDerGeburt>`,
  )
}

function writeAddress({ street, houseNumber, postalCode, city }: Address): string {
  const [, number = houseNumber, letter = ''] = /^(\d+)(\D*)$/.exec(houseNumber) ?? []
  return xaus(
    'anschrift',
    bare('strasse', street) +
      bare('hausnummer', number) +
      (letter === '' ? '' : bare('hausnummerBuchstabeZusatzziffer', letter)) +
      bare('postleitzahl', postalCode) +
      bare('wohnort', city),
  )
}

function writeFileContent(file: MessageFile): string {
  return `${xaus('dokument', Buffer.from(file.bytes).toString('base64'))}<xaus:dokumententyp><code>${file.format === 'pdf' ? '1' : '2'}</code></xaus:dokumententyp>`
}

const writeReference = (file: MessageFile): string =>
  xaus('dokumentOderReferenz', xaus('dokument', Buffer.from(file.bytes).toString('base64'))) +
  `<xaus:dokumententyp><code>${file.format === 'pdf' ? '1' : '2'}</code></xaus:dokumententyp>`

function writePerson(form: FormFacts, files: readonly MessageFile[]): string {
  const { applicant, passport } = form
  const inline = (place: FilePlace): string =>
    files
      .filter((file) => file.place === place)
      .map((file) => xaus(place, writeFileContent(file)))
      .join('')
  const titles = inline('aufenthaltsdokument')
  return xaus(
    'angabenZurPerson',
    [
      writeName('vorname', applicant.givenNames),
      writeName('familienname', applicant.surname),
      code('geschlecht', 'geschlecht', applicant.sex === 'F' ? 'w' : 'm'),
      writeBirth(form.dateOfBirth, form.placeOfBirth, applicant.nationality.destatis),
      code('familienstand', 'familienstand', form.civilStatus),
      form.civilStatusSince === null
        ? ''
        : xaus('familienstandOderGetrenntlebendSeit', writePartialDate(form.civilStatusSince)),
      code('staatsangehoerigkeit', 'staatsangehoerigkeit', applicant.nationality.destatis),
      writeAddress(form.address),
      titles === ''
        ? xaus(
            'aufenthaltsdokument',
            '<xaus:deutschesAufenthaltsdokumentVorhanden>true</xaus:deutschesAufenthaltsdokumentVorhanden>',
          )
        : xaus('aufenthaltsdokument', titles),
      xaus(
        'ausweisdokument',
        `${inline('ausweisseite')}${xaus('gueltigkeitszeitraum', bare('von', passport.validFrom) + bare('bis', passport.validUntil))}${bare('seriennummer', passport.number)}`,
      ),
    ].join(''),
  )
}

function writeReferencePerson(form: FormFacts): string {
  if (form.reference === null) return ''
  const { person, dateOfBirth, relationship, address } = form.reference
  return xaus(
    'referenzperson',
    [
      writeName('vorname', person.givenNames),
      writeName('familienname', person.surname),
      writeBirth(dateOfBirth, person.placeOfBirthInGerman, null),
      code('staatsangehoerigkeit', 'staatsangehoerigkeit', person.nationality.destatis),
      code('familiaereBeziehung', 'familiaerebeziehungreferenzperson', relationshipCodes[relationship]),
      address === null ? '' : writeAddress(address),
    ].join(''),
  )
}

function writeRepresentative(guardian: Person | null, files: readonly MessageFile[]): string {
  const attachments = files.filter(({ place }) => place === 'anlageVertreter')
  if (attachments.length === 0 || guardian === null) return ''
  return xaus(
    'antragstellerVertreter',
    `${code('vertretungsart', 'vertretungsart', '01')}${writeName('vorname', guardian.givenNames)}${writeName('familienname', guardian.surname)}${attachments.map((file) => xaus('anlageVertreter', writeFileContent(file))).join('')}`,
  )
}

function writeEvidence(file: MessageFile): string {
  return xaus(
    'nachweis',
    writeReference(file) +
      bare('dateiname', file.name) +
      (file.slot === null ? '' : bare('bezeichnung', file.slot)),
  )
}

/**
 * The message `OZG.Antrag.130101` with its files in base64. The namespace carries the version, which varies with the seed;
 * children of the XInneres types have no namespace, as in the real messages (DOMAIN.md section 2).
 */
export function writeMessage(truth: Truth, files: readonly MessageFile[]): string {
  const { form } = truth
  const version = ['2605', '2611', '2611', '2705'][truth.seed % 4] ?? '2611'
  const summary = files.filter(({ place }) => place === 'antragszusammenfassung')
  const uuid = `00000000-0000-4000-8000-${String(truth.seed).padStart(12, '0')}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<xaus:OZG.Antrag.130101 xmlns:xaus="http://www.osci.de/xauslaender${version}" produkt="Aufenthalt Digital" produkthersteller="Beispiel" standard="XAusländer" version="${version.slice(0, 2)}.${version.slice(2)}">`,
    xaus(
      'nachrichtenkopf.g2g',
      `<identifikation.nachricht><nachrichtenUUID>${uuid}</nachrichtenUUID><nachrichtentyp><code>130101</code></nachrichtentyp><erstellungszeitpunkt>${truth.submittedOn}T09:41:07.312+01:00</erstellungszeitpunkt></identifikation.nachricht>`,
    ),
    xaus('antragsidentifikation', truth.applicationId),
    xaus('rueckkanalVorhanden', 'true'),
    xaus('antragsdatum', truth.submittedOn),
    code('grundDesAntrags', 'antragsgrund', kindCodes[truth.kind]),
    form.firstEntryOn === null ? '' : xaus('ersteinreisedatum', form.firstEntryOn),
    code('grundDesAufenthalts', 'aufenthaltsgrund', purposeCodes[truth.service]),
    writePerson(form, files),
    writeRepresentative(form.reference?.person ?? null, files),
    writeReferencePerson(form),
    ...summary.map((file) =>
      xaus('antragszusammenfassung', writeReference(file) + bare('dateiname', file.name)),
    ),
    ...files.filter(({ place }) => place === 'nachweis').map(writeEvidence),
    '</xaus:OZG.Antrag.130101>\n',
  ].join('')
}
