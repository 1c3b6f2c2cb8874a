import { addDays } from '../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../markup.ts'
import { writeAddress, writeName, type Person } from '../../life/person.ts'
import { pairs, roundStamp, splitName, table, typed } from '../blocks.ts'
import { addressLine, addressLines, type Layout, type Look } from '../look.ts'
import type { RegistrationFacts } from '../paper.ts'
import { counterConfirmation } from './kept/registration-certificate.ts'

const born = (person: Person, look: Look): string => look.day('dateOfBirth', person.dateOfBirth, 'numeric')

/** Pairs for the first person, the family below in a table. */
const official: Layout<RegistrationFacts> = (facts, look) => {
  const [first, ...others] = facts.persons
  if (!first) throw new Error('a registration names somebody')
  const family =
    others.length === 0
      ? ''
      : `<h2>Weitere gemeldete Personen</h2>${table(
          ['Familienname, Vornamen', 'Geburtsdatum'],
          others.map((person) => [
            text('persons', writeName(person, 'surname-first')),
            look.plainDay(person.dateOfBirth, 'numeric'),
          ]),
        )}`
  return page(`<p>Stadt ${escapeHtml(facts.address.city)}<br>Bürgerbüro / Meldebehörde</p><h1>Meldebescheinigung</h1><p class="fine">Auskunft gemäß § 18 Abs. 1 Bundesmeldegesetz (BMG)</p>
    ${pairs([
      ['Familienname, Vornamen', text('persons', writeName(first, 'surname-first'))],
      ['Geburtsdatum', born(first, look)],
      ['Geburtsort', escapeHtml(first.placeOfBirthInGerman)],
      ['Anschrift (alleinige Wohnung)', addressLine('address', facts.address)],
      ['Einzugsdatum', look.day('moveInDate', facts.moveInDate, 'numeric')],
    ])}${family}
    <p style="margin-top:14mm">${escapeHtml(facts.address.city)}, den ${look.plainDay(facts.date, 'numeric')}<br>Im Auftrag</p>${roundStamp(look, `Stadt ${escapeHtml(facts.address.city)}<br>Meldebehörde`, 'left:120mm;top:175mm')}`)
}

/** The confirmation handed out on registering, as sentences. */
const sentences: Layout<RegistrationFacts> = (facts, look) => {
  const people = facts.persons
    .map(
      (person, index) =>
        `${text('persons', writeName(person))}, geb. am ${index === 0 ? born(person, look) : look.plainDay(person.dateOfBirth, 'numeric')}`,
    )
    .join('; ')
  return page(`<p class="right">Stadtverwaltung ${escapeHtml(facts.address.city)}<br>Einwohnermeldeamt<br>${look.plainDay(facts.date)}</p><h1>Amtliche Meldebestätigung für die Anmeldung</h1>
    <p>Es wird bestätigt, dass folgende Person(en) angemeldet ist/sind: ${people}.</p><p>Die neue Wohnung lautet: ${addressLine('address', facts.address)}.</p><p>Tag des Einzugs: ${look.day('moveInDate', facts.moveInDate)}. Die Anmeldung erfolgte fristgerecht.</p><p class="fine">Gebühr: 5,00 EUR. Diese Bestätigung ist kein Identitätsnachweis.</p>`)
}

/** A table with one line per person. */
const tabular: Layout<RegistrationFacts> = (facts, look) =>
  page(`<h1 class="center">Meldebescheinigung</h1><p class="center">Nachfolgende Daten sind im Melderegister der Stadt ${escapeHtml(facts.address.city)} gespeichert:</p>
    ${table(
      ['Lfd. Nr.', 'Name, Vorname(n)', 'Geburtsdatum'],
      facts.persons.map((person, index) => [
        `${index + 1}`,
        text('persons', writeName(person, 'surname-first')),
        index === 0 ? born(person, look) : look.plainDay(person.dateOfBirth, 'numeric'),
      ]),
    )}
    ${pairs(
      [
        ['Gegenwärtige Anschrift', addressLine('address', facts.address)],
        ['Eingezogen am', look.day('moveInDate', facts.moveInDate, 'numeric')],
        ['Wohnungsstatus', 'Hauptwohnung'],
      ],
      'pairs ruled',
    )}<p>Ausgestellt am ${look.plainDay(facts.date, 'numeric')}, Sachbearbeiterin: Frau Petzold, Zimmer 114</p>`)

/** Label above value in boxes. */
const boxed: Layout<RegistrationFacts> = (facts, look) => {
  const cell = (label: string, value: string): string =>
    `<div class="box"><small>${label}</small><div>${value}</div></div>`
  const people = facts.persons
    .map(
      (person, index) =>
        `<div class="boxrow">${cell('Familienname, Vornamen, ggf. Geburtsname', text('persons', writeName(person, 'surname-first')))}${cell('geboren am', index === 0 ? born(person, look) : look.plainDay(person.dateOfBirth, 'numeric'))}</div>`,
    )
    .join('')
  return page(
    `<b>MELDEBEHÖRDE ${escapeHtml(facts.address.city.toUpperCase())}</b><h1>Erweiterte Meldebescheinigung</h1>${people}<div class="boxrow">${cell('Straße, Hausnummer, PLZ, Ort', addressLine('address', facts.address))}</div><div class="boxrow">${cell('Einzug am', look.day('moveInDate', facts.moveInDate, 'numeric'))}${cell('Datum der Ausstellung', look.plainDay(facts.date, 'numeric'))}</div>`,
  )
}

/** The register's typed printout, person by person, surname and given names on lines of their own. */
const registerPrintout: Layout<RegistrationFacts> = (facts, look) => {
  const line = (label: string, value: string): string =>
    `<div style="display:flex"><span style="width:66mm">${label}</span><span>${value}</span></div>`
  const people = facts.persons.map((person, index) => {
    const [surname, givenNames] = splitName('persons', person)
    return `<div style="margin-bottom:5mm">${line('Familienname:', surname)}${line('Vorname(n):', givenNames)}${line('Doktorgrad:', '---')}${line('Tag der Geburt:', index === 0 ? born(person, look) : look.plainDay(person.dateOfBirth, 'numeric'))}${line('Ort der Geburt:', escapeHtml(person.placeOfBirth))}${line('Staatsangehörigkeit(en):', escapeHtml(person.nationality.adjective))}</div>`
  })
  return page(
    typed(`<div style="display:flex;justify-content:space-between"><span>Stadt ${escapeHtml(facts.address.city)}<br>Amt für Bürgerservice</span><span>Datum: ${look.plainDay(facts.date, 'numeric')}<br>Az.: 33.2-${look.random.digits(5)}</span></div><p style="margin-top:10mm;letter-spacing:1mm"><b>ERWEITERTE MELDEBESCHEINIGUNG</b></p><p>Im Melderegister sind zu der folgenden Person / den folgenden Personen gespeichert:</p>${people.join('')}
    <p>Derzeitige Anschriften:<br>einzige Wohnung</p>${line('', addressLines('address', facts.address))}${line('Tag des Einzugs:', look.day('moveInDate', facts.moveInDate, 'numeric'))}${line('Tag des Auszugs:', '---')}<p style="margin-top:8mm">Diese Bescheinigung wurde mit Hilfe automatischer Einrichtungen erstellt und ist ohne Unterschrift gültig.</p>`),
  )
}

/** The register's data sheet with the numbers of the data set, an earlier flat below the present one. */
const registerSheet: Layout<RegistrationFacts> = (facts, look) => {
  const { street, houseNumber, postalCode, city } = facts.address
  const row = (number: string, feature: string, value: string): string =>
    `<tr><td style="width:16mm;color:#666">${number}</td><td style="width:62mm">${feature}</td><td>${value}</td></tr>`
  const heading = (words: string): string =>
    `<tr><td colspan="3" style="background:#e4e4e4"><b>${words}</b></td></tr>`
  const people = facts.persons.map((person, index) => {
    const [surname, givenNames] = splitName('persons', person)
    const birth = index === 0 ? born(person, look) : look.plainDay(person.dateOfBirth, 'numeric')
    return `${heading(index === 0 ? 'Betroffene Person' : 'Familienangehörige Person')}${row('0101', 'Familienname', surname)}${row('0301', 'Vornamen', givenNames)}${row('0601', 'Geburtsdatum und -ort', `${birth} ${escapeHtml(person.placeOfBirthInGerman)}`)}${index === 0 ? row('1001', 'Derzeitige Staatsangehörigkeiten', escapeHtml(person.nationality.adjective)) : ''}`
  })
  return page(`<div class="columns" style="font-size:9pt"><div><b>${escapeHtml(city)}</b><br>Der Oberbürgermeister<br>Ordnungsamt – Abteilung Einwohnerwesen</div><div class="right">Ihre Ansprechperson: Herr Kühnel<br>Telefon 0341 / ${look.random.digits(7)}<br>Ausgefertigt: ${look.plainDay(facts.date, 'numeric')}</div></div>
    <h1 style="font-size:13pt">Auszug aus dem Melderegister als Meldebescheinigung (§ 18 Abs. 2 BMG)</h1><table style="width:100%;border-collapse:collapse;font-size:9.2pt" border="1" cellpadding="3">${people.join('')}
    ${heading('Wohnung')}${row('1201', 'Gegenwärtige Anschrift: Straße, Nr.', mark('address', writeAddress(facts.address), escapeHtml(`${street} ${houseNumber}`)))}${row('1202', 'PLZ, Gemeinde', escapeHtml(`${postalCode} ${city}`))}${row('1301', 'bezogen am', look.day('moveInDate', facts.moveInDate, 'numeric'))}${row('1213', 'Status', 'einzige Wohnung')}
    ${heading('Frühere Wohnung')}${row('1221', 'Anschrift', 'Zuletzt: Am Wasserturm 3, 39104 Magdeburg')}${row('1306', 'ausgezogen am', look.plainDay(addDays(facts.moveInDate, -1), 'numeric'))}</table>
    <p class="fine" style="margin-top:3mm">Es wird bescheinigt, dass die Angaben mit dem Melderegister übereinstimmen. Gebühr nach Tarifstelle 1.4: 11,00 EUR, bezahlt. Seite 1/1</p>`)
}

/** The citizens' office's certificate of a large city: colons and dotted rules, street and town apart, moved in from abroad, the family by relationship. */
const cityHall: Layout<RegistrationFacts> = (facts, look) => {
  const [first, ...others] = facts.persons
  if (!first) throw new Error('a registration names somebody')
  const { street, houseNumber, postalCode, city } = facts.address
  const [surname, givenNames] = splitName('persons', first)
  const row = (label: string, value: string): string =>
    `<tr><td style="width:64mm;padding:.9mm 0">${label}</td><td style="width:4mm">:</td><td style="padding:.9mm 0"><b>${value}</b></td></tr>`
  const relatives = others.map((person, index) =>
    row(
      index === 0 ? 'Weitere Personen unter dieser Anschrift' : '',
      `${text('persons', writeName(person, 'surname-first'))} (geb. ${look.plainDay(person.dateOfBirth, 'numeric')})`,
    ),
  )
  return page(`<div style="display:flex;justify-content:space-between"><div style="font-size:9pt"><b style="font-size:12pt">Stadt ${escapeHtml(city)}</b><br>Hauptamt · Bürgeramt Mitte<br>Otto-Schill-Straße 2, ${escapeHtml(`${postalCode} ${city}`)}</div><div style="font-size:8.4pt">Auskunft erteilt: Frau Albrecht<br>Zimmer: E 07<br>Telefon: (03 41) 1 23-${look.random.digits(4)}<br>E-Mail: buergeramt@stadt.example<br>Aktenzeichen: 10.3-mb-${look.random.digits(5)}</div></div>
    <p class="right" style="margin-top:10mm">${escapeHtml(city)}, ${look.plainDay(facts.date, 'numeric')}</p><h1 style="letter-spacing:.4mm">Meldebescheinigung</h1><p>(§ 18 Absatz 2 des Bundesmeldegesetzes) zur Vorlage bei der Ausländerbehörde</p><p style="margin-top:6mm">Aus dem Melderegister der Stadt ${escapeHtml(city)} werden folgende Daten bescheinigt:</p>
    <table style="width:100%;border-collapse:collapse;margin-top:3mm">${row('Familienname', surname)}${row('Vornamen', givenNames)}${row('Tag und Ort der Geburt', `${born(first, look)}, ${escapeHtml(first.placeOfBirthInGerman)}`)}${row('Geschlecht', first.sex === 'F' ? 'weiblich' : 'männlich')}${row('Staatsangehörigkeit', escapeHtml(first.nationality.adjective))}<tr><td colspan="3" style="height:3mm"></td></tr><tr><td colspan="3">Alleinige Wohnung</td></tr>${row('Straße, Hausnummer', mark('address', writeAddress(facts.address), escapeHtml(`${street} ${houseNumber}`)))}${row('Postleitzahl, Ort', escapeHtml(`${postalCode} ${city}`))}${row('Datum des Einzugs', look.day('moveInDate', facts.moveInDate, 'numeric'))}${row('Datum der Anmeldung', look.plainDay(addDays(facts.moveInDate, 9), 'numeric'))}<tr><td colspan="3" style="height:3mm"></td></tr>${relatives.join('')}</table>
    <p style="margin-top:12mm">Im Auftrag</p><p style="margin-top:14mm">Albrecht</p>${roundStamp(look, `Stadt ${escapeHtml(city)}<br>Bürgeramt 14`, 'left:95mm;top:178mm')}<p class="fine" style="position:absolute;bottom:8mm;left:24mm;right:20mm">Gebühr 8,00 EUR lt. Verwaltungskostensatzung, Quittung Nr. ${look.random.digits(6)}. Sprechzeiten: Mo, Mi 9–16 Uhr, Di, Do 9–18 Uhr, Fr 9–12 Uhr.</p>`)
}

export const registrationCertificateLayouts = [
  official,
  sentences,
  tabular,
  boxed,
  registerPrintout,
  registerSheet,
  cityHall,
  counterConfirmation,
]
