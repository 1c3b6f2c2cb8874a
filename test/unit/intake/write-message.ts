/** Files small enough to be told apart by their bytes; only the magic bytes are real. */
export const pdf = (mark = '') => Buffer.from(`%PDF-1.7\n% fictional ${mark}\n%%EOF\n`)
export const jpeg = (mark = '') =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(`JFIF ${mark}`)])

export const messageUuid = '6f1c1d54-0000-4000-8000-000000000001'

const head = (uuid: string, createdAt = '2026-10-05T09:30:00.000+02:00') =>
  `<nachrichtenkopf.g2g><identifikation.nachricht><nachrichtenUUID>${uuid}</nachrichtenUUID>` +
  `<erstellungszeitpunkt>${createdAt}</erstellungszeitpunkt></identifikation.nachricht></nachrichtenkopf.g2g>`

export const code = (name: string, value: string) =>
  `<${name} listURI="urn:x" listVersionID="1"><code>${value}</code></${name}>`

export const inline = (bytes: Uint8Array, type = '1') =>
  `<dokument>${Buffer.from(bytes).toString('base64')}</dokument>${code('dokumententyp', type)}`

export const attached = (bytes: Uint8Array, type = '1') =>
  `<dokumentOderReferenz><dokument>${Buffer.from(bytes).toString('base64')}</dokument></dokumentOderReferenz>${code('dokumententyp', type)}`

export const referenced = (uuid: string, type = '1') =>
  `<dokumentOderReferenz><dokumentuuid>${uuid}</dokumentuuid></dokumentOderReferenz>${code('dokumententyp', type)}`

export const person = `
  <vorname><name>Ana Lúcia</name></vorname>
  <familienname><name>Musterfrau</name></familienname>
  <weitererName>Beispiel</weitererName>
  ${code('geschlecht', 'w')}
  <geburt>
    <geburtsort><ort>Recife</ort></geburtsort>
    ${code('geburtsortStaat', '327')}
    <tagDerGeburt><teilbekanntesDatum><jahrMonatTag>1993-04-17</jahrMonatTag></teilbekanntesDatum></tagDerGeburt>
  </geburt>
  ${code('familienstand', 'VH')}
  <familienstandOderGetrenntlebendSeit><jahrMonat>2019-06</jahrMonat></familienstandOderGetrenntlebendSeit>
  ${code('staatsangehoerigkeit', '327')}${code('staatsangehoerigkeit', '153')}
  <anschrift><strasse>Lindenweg</strasse><hausnummer>4</hausnummer>
    <hausnummerBuchstabeZusatzziffer>a</hausnummerBuchstabeZusatzziffer>
    <postleitzahl>04109</postleitzahl><wohnort>Leipzig</wohnort></anschrift>`

/** The parts of OZG.Antrag.130101 that a test may set; the rest is a complete application. */
export interface MessageParts {
  readonly id?: string
  readonly uuid?: string
  readonly version?: string
  readonly root?: string
  readonly attributes?: string
  readonly grund?: string
  readonly aufenthaltsgrund?: string
  readonly person?: string
  readonly after?: string // elements behind angabenZurPerson
}

export function writeMessage(parts: MessageParts = {}): string {
  const root = parts.root ?? 'OZG.Antrag.130101'
  return `<?xml version="1.0" encoding="UTF-8"?>
<xa:${root} xmlns:xa="http://www.osci.de/xauslaender${parts.version ?? '2611'}" standard="XAusländer" ${parts.attributes ?? ''}>
  ${head(parts.uuid ?? messageUuid)}
  <xa:antragsidentifikation>${parts.id ?? 'A-2026-17'}</xa:antragsidentifikation>
  <xa:antragsdatum>2026-10-05</xa:antragsdatum>
  ${parts.grund ?? code('grundDesAntrags', '01')}
  <xa:ersteinreisedatum>2024-03-01</xa:ersteinreisedatum>
  ${parts.aufenthaltsgrund ?? code('grundDesAufenthalts', '03')}
  <xa:angabenZurPerson>${parts.person ?? person}</xa:angabenZurPerson>
  ${parts.after ?? ''}
</xa:${root}>`
}

export function writeNachreichung(
  inner: string,
  id = 'A-2026-17',
  uuid = 'nach-1',
  createdAt = '2026-10-20T08:00:00.000Z',
): string {
  return `<xa:OZG.RueckkanalAntwort.130103 xmlns:xa="http://www.osci.de/xauslaender2611">${head(uuid, createdAt)}
    <xa:antragsidentifikation>${id}</xa:antragsidentifikation>${inner}</xa:OZG.RueckkanalAntwort.130103>`
}

export function writePacket(number: number | string, bytes: Uint8Array, uuid = messageUuid): string {
  return `<xa:Administration.Dokumentenlieferung.Paket.000040 xmlns:xa="http://www.osci.de/xauslaender2611">
    ${head(`paket-${number}`)}
    <xa:identifikationFachnachricht><nachrichtenUUID>${uuid}</nachrichtenUUID></xa:identifikationFachnachricht>
    <xa:paketnummer>${number}</xa:paketnummer>
    <xa:dokumentcontainer>${Buffer.from(bytes).toString('base64')}</xa:dokumentcontainer>
  </xa:Administration.Dokumentenlieferung.Paket.000040>`
}
