import { writeDay } from '../../calendar.ts'
import type { IsoDate } from '../../../../models/dates.ts'
import type { FieldName } from '../../../../models/field.ts'
import { escapeHtml, mark, page, text } from '../../markup.ts'
import { writeAddress, writeName, type Address, type Person } from '../../life/person.ts'
import { boxes, drawSignature, lineAbove, pairs, plainAddress, splitName, table, tick } from '../blocks.ts'
import { addressLine, addressLines, type Layout } from '../look.ts'
import type { LandlordFacts } from '../paper.ts'
import { managementSheet } from './kept/landlord-confirmation.ts'

const people = (persons: readonly Person[], separator: string): string =>
  persons.map((person) => text('persons', writeName(person))).join(separator)

/** Street and town of one address in two cells: the first carries the whole address as its meaning. */
function split(address: Address): [street: string, town: string] {
  return [
    mark('address', writeAddress(address), escapeHtml(`${address.street} ${address.houseNumber}`)),
    escapeHtml(`${address.postalCode} ${address.city}`),
  ]
}

/** The municipal form: small print above the boxes, street and town twice (landlord first). */
const municipalForm: Layout<LandlordFacts> = (facts, look) => {
  const [street, town] = split(facts.address)
  const { landlordAddress } = facts
  return page(`<h1>Wohnungsgeberbestätigung</h1><p class="fine">nach § 19 Absatz 3 Bundesmeldegesetz (BMG) zur Vorlage bei der Meldebehörde</p><h2>Angaben zum Wohnungsgeber</h2>
    ${boxes([
      [['Name, Vorname / Bezeichnung', text('landlord', facts.landlord)]],
      [
        ['Straße, Hausnummer', escapeHtml(`${landlordAddress.street} ${landlordAddress.houseNumber}`)],
        ['PLZ, Ort', escapeHtml(`${landlordAddress.postalCode} ${landlordAddress.city}`)],
      ],
    ])}
    <h2>Angaben zur Wohnung</h2>${boxes([
      [
        ['Straße, Hausnummer', street],
        ['PLZ, Ort', town],
      ],
      [
        ['Zusatzangaben (Stockwerk, Wohnungsnummer)', `${look.random.int(1, 4)}. OG`],
        ['Datum des Einzugs', look.day('moveInDate', facts.moveInDate, 'numeric')],
      ],
    ])}
    <h2>In die Wohnung eingezogen ist/sind folgende Person(en)</h2>${boxes(facts.persons.map((person, index) => [[`${index + 1}. Familienname, Vorname`, text('persons', writeName(person, 'surname-first'))]] as const))}
    <p>${tick(true)} Der Wohnungsgeber ist Eigentümer der Wohnung. &nbsp; ${tick(false)} Der Wohnungsgeber ist nicht Eigentümer.</p><p class="fine">Es ist verboten, eine Wohnanschrift anzubieten, ohne dass ein tatsächlicher Bezug stattfindet (§ 54 BMG, Geldbuße bis 50.000 Euro).</p>
    <p>${escapeHtml(landlordAddress.city)}, ${look.plainDay(facts.date, 'numeric')}</p>${drawSignature(look)}<br><small>Unterschrift des Wohnungsgebers</small>`)
}

/** A letter of a housing company. */
const companyLetter: Layout<LandlordFacts> = (facts, look) =>
  page(`<p><b>${escapeHtml(facts.landlord)}</b><br>${plainAddress(facts.landlordAddress)}</p><h1>Bestätigung des Wohnungsgebers</h1>
    <p>Hiermit bestätigen wir als Wohnungsgeber, ${text('landlord', facts.landlord)}, den Einzug von ${people(facts.persons, ' und ')} in die Wohnung ${addressLine('address', facts.address)} zum ${look.day('moveInDate', facts.moveInDate)}.</p><p>${escapeHtml(facts.landlordAddress.city)}, den ${look.plainDay(facts.date)}</p>${drawSignature(look)}`)

/** Pairs with the flat first. */
const pairsForm: Layout<LandlordFacts> = (facts, look) =>
  page(
    `<h2>Bestätigung des Wohnungsgebers zur Vorlage bei der Meldebehörde (§ 19 BMG)</h2>${pairs(
      [
        ['Anschrift der Wohnung', addressLines('address', facts.address)],
        ['Einzug am', look.day('moveInDate', facts.moveInDate, 'numeric')],
        ['Eingezogene Personen', people(facts.persons, '<br>')],
        ['Wohnungsgeber', text('landlord', facts.landlord)],
        ['Anschrift des Wohnungsgebers', plainAddress(facts.landlordAddress)],
      ],
      'pairs ruled',
    )}<p>Ort, Datum: ${escapeHtml(facts.address.city)}, ${look.plainDay(facts.date, 'numeric')}</p>${drawSignature(look)}`,
  )

/** Lines filled in, labels under them. */
const underlined: Layout<LandlordFacts> = (facts, look) =>
  page(
    `<h1 class="center">Einzugsbestätigung</h1><p>Als Wohnungsgeber / Vermieter</p>${lineAbove('(Name des Wohnungsgebers)', text('landlord', facts.landlord))}${lineAbove('(Anschrift des Wohnungsgebers)', plainAddress(facts.landlordAddress))}<p>bestätige ich, dass am</p>${lineAbove('(Einzugsdatum)', look.day('moveInDate', facts.moveInDate, 'numeric'))}<p>in die Wohnung</p>${lineAbove('(Straße, Hausnummer, PLZ, Ort)', addressLine('address', facts.address))}<p>eingezogen ist/sind:</p>${facts.persons.map((person) => lineAbove('(Familienname, Vorname)', text('persons', writeName(person, 'surname-first')))).join('')}<p>${drawSignature(look)}</p>`,
  )

/** The form for moving in and out, persons in a table, surname and given names in two columns. */
const moveInOrOut: Layout<LandlordFacts> = (facts, look) =>
  page(`<p class="right fine">Bürgeramt · Formular 10-04</p><h1 style="font-size:13pt">Wohnungsgeberbescheinigung gemäß § 19 Bundesmeldegesetz</h1>
    <p>Hiermit wird ein ${tick(true)} <b>Einzug in</b> &nbsp; ${tick(false)} Auszug aus &nbsp; folgende(r) Wohnung bescheinigt:</p><p style="border:.3mm solid #333;padding:2mm">${addressLines('address', facts.address)}<br><span class="fine">Lage: Vorderhaus, ${look.random.int(1, 4)}. Stock, Wohnung ${look.random.int(1, 24)}</span></p>
    <p>Tag des Ein- bzw. Auszugs: ${look.day('moveInDate', facts.moveInDate, 'numeric')}</p><p>Ein- bzw. ausgezogene Personen:</p>${table(
      ['Nr.', 'Nachname', 'Vorname(n)'],
      facts.persons.map((person, index) => [`${index + 1}`, ...splitName('persons', person)]),
    )}
    <p>Angaben zur Person des Wohnungsgebers:</p><p>${text('landlord', facts.landlord)}<br>${plainAddress(facts.landlordAddress)}</p><p>${tick(true)} Der Wohnungsgeber ist gleichzeitig Eigentümer.<br>${tick(false)} Eigentümer ist (Name, Vorname): ______________________</p><p class="fine">Ich bestätige mit meiner Unterschrift, dass die oben gemachten Angaben den Tatsachen entsprechen.</p><div class="signs"><div>${look.plainDay(facts.date, 'numeric')}<br><small>Datum</small></div><div>${drawSignature(look)}<br><small>Unterschrift Wohnungsgeber oder beauftragte Person</small></div></div>`)

/** A day in a row of little boxes, as forms for machines have it. */
function combDay(name: FieldName, day: IsoDate): string {
  const digits = writeDay(day, 'numeric').replaceAll('.', '')
  return `<span style="font-family:'Liberation Mono';letter-spacing:calc(6mm - 1ch);padding-left:calc(3mm - .5ch);display:inline-block;width:48mm;overflow:hidden;white-space:nowrap;border:.2mm solid #777;background:repeating-linear-gradient(90deg,transparent 0 5.8mm,#777 5.8mm 6mm)">${mark(name, day, digits)}</span>`
}

/** The form with captions in a grey column, the day in little boxes, an owner who is not the one confirming. */
const combForm: Layout<LandlordFacts> = (facts, look) => {
  const [street, town] = split(facts.address)
  const row = (caption: string, value: string): string =>
    `<tr><td style="background:#ececec;width:46mm;border:.2mm solid #999;padding:1.5mm;font-size:8pt">${caption}</td><td style="border:.2mm solid #999;padding:1.5mm 2mm">${value}</td></tr>`
  const part = (title: string, rows: readonly string[]): string =>
    `<p style="margin:3mm 0 1mm"><b>${title}</b></p><table style="width:100%;border-collapse:collapse">${rows.join('')}</table>`
  return page(`<div style="display:flex;justify-content:space-between;align-items:end"><h1 style="margin:0;font-size:14pt">Bestätigung für die Anmeldung einer Wohnung</h1><span class="fine">Anlage zur Anmeldung</span></div><p class="fine">Abzugeben von der Wohnungsgeberin oder dem Wohnungsgeber (Vermieter, Hausverwaltung, Hauptmieter) – § 19 BMG</p>
    ${part('A – Wer ist eingezogen?', [
      ...facts.persons.map((person, index) =>
        row(
          `Person ${index + 1}<br>Vorname(n) Nachname`,
          text('persons', writeName(person, 'surname-capitals')),
        ),
      ),
      row('Anzahl der Personen', String(facts.persons.length)),
    ])}
    ${part('B – Wann?', [row('Tag des Einzugs', `${combDay('moveInDate', facts.moveInDate)}<br><span style="font:6pt 'Liberation Mono';letter-spacing:calc(6mm - 1ch);padding-left:calc(3mm - .5ch)">TTMMJJJJ</span>`)])}
    ${part('C – Wohin?', [row('Straße und Hausnummer', street), row('PLZ und Gemeinde', town), row('Gebäudeteil, Stockwerk', `Seitenflügel, ${look.random.int(1, 5)}. OG`)])}
    ${part('D – Wer bestätigt?', [row('Wohnungsgeber/in', text('landlord', facts.landlord)), row('Straße und Hausnummer', escapeHtml(`${facts.landlordAddress.street} ${facts.landlordAddress.houseNumber}`)), row('PLZ und Gemeinde', escapeHtml(`${facts.landlordAddress.postalCode} ${facts.landlordAddress.city}`)), row('Eigentümer/in (falls abweichend)', 'Erbengemeinschaft Arnold, 04277 Leipzig')])}
    <div class="signs"><div class="sign">${look.plainDay(facts.date, 'numeric')}<br><small>Datum</small></div><div class="sign">${drawSignature(look)}<br><small>Unterschrift der bestätigenden Person</small></div></div>`)
}

/** The form after § 19 BMG that every town hands out: one sentence cut into dotted lines, numbered places for six persons, the owner as a tick. */
const statutoryForm: Layout<LandlordFacts> = (facts, look) => {
  const [street, town] = split(facts.address)
  const line = (label: string, value: string): string =>
    `<div style="display:flex;align-items:end;margin:1.6mm 0"><span style="white-space:nowrap">${label}</span><span style="flex:1;border-bottom:.25mm dotted #333;padding-left:3mm;min-height:5mm;font-family:'Liberation Sans Narrow';color:#1b2a6b">${value}</span></div>`
  const places = Array.from({ length: 6 }, (_, index) => {
    const person = facts.persons[index]
    return line(
      `${index + 1}.&nbsp;`,
      person === undefined ? '' : text('persons', writeName(person, 'surname-first')),
    )
  })
  return page(`<h1 class="center" style="margin:0">Wohnungsgeberbestätigung</h1><p class="center">nach § 19 des Bundesmeldegesetzes (BMG)</p><p style="margin-top:5mm">Hiermit bestätige(n) ich/wir als Wohnungsgeber, dass in die Wohnung</p>
    ${line('Straße, Hausnummer:', street)}${line('PLZ, Ort:', town)}${line('Stockwerk, Wohnungsnummer:', `${look.random.int(1, 4)}. OG rechts`)}<p style="margin-top:3mm">folgende Person(en)</p>${line('am (Datum):', look.day('moveInDate', facts.moveInDate, 'numeric'))}<p>eingezogen ist/sind (Familienname, Vorname):</p>${places.join('')}
    <p style="margin-top:4mm">Name und Anschrift des Wohnungsgebers:</p>${line('', text('landlord', facts.landlord))}${line('', plainAddress(facts.landlordAddress))}<p style="margin-top:3mm">${tick(true)} Der Wohnungsgeber ist Eigentümer der Wohnung.<br>${tick(false)} Der Wohnungsgeber ist <u>nicht</u> Eigentümer der Wohnung. Name und Anschrift des Eigentümers:</p>${line('', '')}
    <p class="fine" style="margin-top:3mm">Ich bestätige mit meiner Unterschrift, dass die oben gemachten Angaben den Tatsachen entsprechen. Mir ist bekannt, dass es verboten ist, eine Wohnanschrift für eine Anmeldung einem Dritten anzubieten oder zur Verfügung zu stellen, obwohl ein tatsächlicher Bezug der Wohnung weder stattfindet noch beabsichtigt ist. Ein Verstoß ist eine Ordnungswidrigkeit und kann mit einer Geldbuße bis zu 50.000 Euro geahndet werden.</p>
    <div class="signs" style="margin-top:5mm"><div class="sign"><div class="ink">${escapeHtml(facts.landlordAddress.city)}, ${look.plainDay(facts.date, 'numeric')}</div><small>Ort, Datum</small></div><div class="sign"><div class="ink">${drawSignature(look)}</div><small>Unterschrift des Wohnungsgebers oder der von ihm beauftragten Person</small></div></div>`)
}

export const landlordConfirmationLayouts = [
  municipalForm,
  companyLetter,
  pairsForm,
  underlined,
  moveInOrOut,
  combForm,
  statutoryForm,
  managementSheet,
]
