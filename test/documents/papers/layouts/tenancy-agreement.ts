import { escapeHtml, mark, page, text } from '../../markup.ts'
import { writeName, type Person } from '../../life/person.ts'
import { boxes, lineAbove, pairs, plainAddress, signaturePlace, table, tick, typed } from '../blocks.ts'
import { addressLine, type Layout, type Look } from '../look.ts'
import type { TenancyFacts } from '../paper.ts'
import { filledBlanks } from './kept/tenancy-agreement.ts'

const tenants = (persons: readonly Person[], separator = ' und '): string =>
  persons.map((person) => text('tenants', writeName(person))).join(separator)
const number = (value: number): string => String(value).replace('.', ',')
const size = (facts: TenancyFacts): string =>
  `${mark('livingSpaceSquareMetres', facts.livingSpaceSquareMetres, number(facts.livingSpaceSquareMetres))} m²`
const rooms = (facts: TenancyFacts): string => mark('rooms', facts.rooms, number(facts.rooms))
const costs = (facts: TenancyFacts): number => facts.rentWarmEuro - facts.rentColdEuro

function signatures(facts: TenancyFacts, look: Look): string {
  return `<div class="signs">${signaturePlace(look, 'Vermieter', facts.address.city, facts.date)}${signaturePlace(look, 'Mieter', facts.address.city, facts.date)}</div>`
}

/** A printed lease with paragraphs in running text. */
const paragraphs: Layout<TenancyFacts> = (facts, look) =>
  page(`<h1>Wohnraummietvertrag</h1><p>Zwischen ${text('landlord', facts.landlord)}, ${plainAddress(facts.landlordAddress)}, – nachfolgend Vermieter –</p><p>und ${tenants(facts.tenants)}, geboren am ${look.plainDay(facts.tenants[0]?.dateOfBirth ?? facts.date, 'numeric')} – nachfolgend Mieter –</p><p>wird folgender Mietvertrag geschlossen:</p>
    <h2>§ 1 Mietsache</h2><p>Vermietet wird die Wohnung ${addressLine('address', facts.address)}, ${look.random.int(1, 4)}. Obergeschoss links, bestehend aus ${rooms(facts)} Zimmer(n), Küche, Bad. Die Wohnfläche beträgt ${size(facts)}. Mitvermietet ist ein Kellerabteil von 6 m².</p>
    <h2>§ 2 Mietzeit</h2><p>Das Mietverhältnis beginnt am ${look.day('startDate', facts.startDate)} und läuft auf unbestimmte Zeit.</p>
    <h2>§ 3 Miete</h2><p>Die Grundmiete (Kaltmiete) beträgt monatlich ${look.euro('rentColdEuro', facts.rentColdEuro)}. Daneben zahlt der Mieter Vorauszahlungen auf die Betriebs- und Heizkosten von ${look.plainEuro(costs(facts))}. Die Gesamtmiete beträgt somit ${look.euro('rentWarmEuro', facts.rentWarmEuro)} monatlich und ist bis zum 3. Werktag zu zahlen.</p>
    <h2>§ 4 Kaution</h2><p>Der Mieter leistet eine Kaution von ${look.plainEuro(facts.rentColdEuro * 3)}.</p>`) +
  page(
    `<h2>§ 5 Schönheitsreparaturen</h2><p>Der Mieter trägt Kleinreparaturen bis ${look.plainEuro(100)} im Einzelfall, höchstens 8 % der Jahreskaltmiete.</p><h2>§ 6 Hausordnung</h2><p>Die Hausordnung ist Bestandteil des Vertrags.</p>${signatures(facts, look)}`,
  )

/** The form from the stationer's: lines with the label under them. */
const stationersForm: Layout<TenancyFacts> = (facts, look) =>
  page(`<h1 class="center">MIETVERTRAG für Wohnräume</h1>${lineAbove('(Vermieter: Vor- und Zuname / Firma)', text('landlord', facts.landlord))}${lineAbove('(Anschrift des Vermieters)', plainAddress(facts.landlordAddress))}
    ${facts.tenants.map((person) => lineAbove('(Mieter: Vor- und Zuname, Geburtsdatum)', `${text('tenants', writeName(person))}, ${look.plainDay(person.dateOfBirth, 'numeric')}`)).join('')}
    <p><b>§ 1 Mieträume.</b> Im Hause</p>${lineAbove('(Ort, Straße, Haus-Nr., Geschoss)', addressLine('address', facts.address))}<p>werden vermietet: ${rooms(facts)} Zimmer, 1 Küche, 1 Bad/<s>Dusche</s>, 1 Keller, <s>1 Garage</s> mit einer Wohnfläche von ${size(facts)}.</p>
    <p><b>§ 2 Mietdauer.</b> Das Mietverhältnis beginnt am ${look.day('startDate', facts.startDate, 'numeric')}. <s>Es endet am</s></p><p><b>§ 3 Mietzins.</b></p>${pairs(
      [
        ['Kaltmiete monatlich', look.euro('rentColdEuro', facts.rentColdEuro)],
        ['Betriebskostenvorauszahlung', look.plainEuro(costs(facts))],
        ['Warmmiete monatlich insgesamt', look.euro('rentWarmEuro', facts.rentWarmEuro)],
      ],
    )}${signatures(facts, look)}`)

/** A housing company's summary page with a table, then the terms. */
const coverSheet: Layout<TenancyFacts> = (facts, look) =>
  page(
    `<p class="fine">Mietvertrag Nr. ${look.random.digits(4)}.${look.random.digits(3)}</p><h1>Dauernutzungsvertrag / Mietvertrag</h1>${pairs(
      [
        ['Vermieter', text('landlord', facts.landlord)],
        ['', plainAddress(facts.landlordAddress)],
        ['Mieter', tenants(facts.tenants, '<br>')],
        ['Lage der Wohnung', addressLine('address', facts.address)],
        ['Wohnfläche', size(facts)],
        ['Anzahl der Zimmer', rooms(facts)],
        ['Mietbeginn', look.day('startDate', facts.startDate, 'numeric')],
        ['Nettokaltmiete', look.euro('rentColdEuro', facts.rentColdEuro)],
        ['Vorauszahlung Betriebskosten', look.plainEuro(Math.round(costs(facts) * 0.55))],
        ['Vorauszahlung Heizung/Warmwasser', look.plainEuro(costs(facts) - Math.round(costs(facts) * 0.55))],
        ['Bruttowarmmiete', look.euro('rentWarmEuro', facts.rentWarmEuro)],
      ],
      'pairs ruled',
    )}${signatures(facts, look)}`,
  )

/** Numbered clauses with two columns, "Gesamtmiete" first. */
const twoColumns: Layout<TenancyFacts> = (facts, look) =>
  page(`<h1>Vertrag über die Vermietung einer Wohnung</h1><div class="columns"><div><h2>Vermietende Partei</h2><p>${text('landlord', facts.landlord)}<br>${plainAddress(facts.landlordAddress)}</p></div><div><h2>Mietende Partei</h2><p>${tenants(facts.tenants, '<br>')}</p></div></div>
    <p>1. Gegenstand ist die Wohnung in ${addressLine('address', facts.address)} mit ${rooms(facts)} Wohnräumen und rund ${size(facts)} Wohnfläche.</p><p>2. Die monatliche Gesamtmiete von ${look.euro('rentWarmEuro', facts.rentWarmEuro)} setzt sich zusammen aus der Nettomiete von ${look.euro('rentColdEuro', facts.rentColdEuro)} und Nebenkosten von ${look.plainEuro(costs(facts))}.</p><p>3. Einzug ist ab ${look.day('startDate', facts.startDate)} möglich; das Mietverhältnis beginnt am selben Tag.</p>${signatures(facts, look)}`)

/** The owners' association's form, alternatives to tick, the rent as a column of sums. */
const associationForm: Layout<TenancyFacts> = (facts, look) => {
  const heating = Math.round(costs(facts) * 0.4)
  const sum = (letter: string, label: string, value: string): string =>
    `<tr><td style="width:8mm">${letter}</td><td>${label}</td><td class="right">${value}</td></tr>`
  return page(`<div style="border:.4mm solid ${look.accent};padding:2mm 4mm;display:flex;justify-content:space-between"><b style="font-size:14pt">Mietvertrag</b><span class="fine">Vordruck für Wohnungen · Fassung 03/25</span></div><p style="margin-top:3mm">abgeschlossen zwischen</p>
    ${boxes([
      [
        [
          'Vermieter(in) – vertreten durch die Hausverwaltung Berger',
          `${text('landlord', facts.landlord)}<br>${plainAddress(facts.landlordAddress)}`,
        ],
      ],
      ...facts.tenants.map(
        (person) =>
          [
            ['Mieter(in) – Name, Vorname', text('tenants', writeName(person, 'surname-first'))],
            ['Geburtsdatum', look.plainDay(person.dateOfBirth, 'numeric')],
          ] as const,
      ),
    ])}
    <h2>1 Mietobjekt</h2><p>${tick(true)} Wohnung &nbsp; ${tick(false)} Einfamilienhaus &nbsp; ${tick(false)} möbliertes Zimmer<br>Anschrift: ${addressLine('address', facts.address)}<br>Anzahl Zimmer: ${rooms(facts)} &nbsp;&nbsp; Größe: ca. ${size(facts)} &nbsp;&nbsp; Lage: ${look.random.int(1, 4)}. OG rechts<br>Mitbenutzung: ${tick(true)} Waschküche ${tick(true)} Fahrradkeller ${tick(false)} Garten</p>
    <h2>2 Vertragsdauer</h2><p>${tick(true)} a) Der Vertrag läuft ab dem ${look.day('startDate', facts.startDate, 'numeric')} auf unbestimmte Zeit; die Kündigung ist bis zum 3. Werktag eines Monats zum Ablauf des übernächsten Monats zulässig.<br>${tick(false)} b) Der Vertrag ist befristet bis ________ (Grund nach § 575 BGB: ________).</p>
    <h2>3 Miete je Monat</h2><table style="width:110mm;border-collapse:collapse">${sum('a)', 'Grundmiete', look.euro('rentColdEuro', facts.rentColdEuro, 'symbol-behind'))}${sum('b)', 'Vorauszahlung kalte Betriebskosten', look.plainEuro(costs(facts) - heating, 'symbol-behind'))}${sum('c)', 'Vorauszahlung Heizung und Warmwasser', look.plainEuro(heating, 'symbol-behind'))}${sum('d)', 'Stellplatz / Garage', '– entfällt –')}${sum('', '<b>monatlich zu zahlen</b>', `<b style="border-top:.3mm solid">${look.euro('rentWarmEuro', facts.rentWarmEuro, 'symbol-behind')}</b>`)}</table><p>Konto: DE${look.random.digits(20)}</p>
    <h2>4 Sicherheit</h2><p>Drei Grundmieten (${look.plainEuro(facts.rentColdEuro * 3)}), zahlbar in drei Raten.</p>${signatures(facts, look)}`)
}

/** A private lease between two people, typed: short numbered sentences, the warm rent first and its parts in brackets. */
const subletNote: Layout<TenancyFacts> = (facts, look) =>
  page(
    typed(`<p style="text-align:center;letter-spacing:1mm"><b>MIETVERTRAG</b></p><p>Vermieter/in: ${text('landlord', facts.landlord)}, ${plainAddress(facts.landlordAddress)}, Tel. 0176 ${look.random.digits(7)}</p><p>Mieter/in: ${tenants(facts.tenants, ', ')}, geb. ${facts.tenants.map((person) => look.plainDay(person.dateOfBirth, 'numeric')).join(', ')}</p><p>1) Der/die Vermieter/in vermietet ab ${look.day('startDate', facts.startDate, 'numeric')} die Wohnung ${addressLine('address', facts.address)} (${look.random.int(1, 4)}. Etage). Die Schlüssel wurden am ${look.plainDay(facts.date, 'numeric')} übergeben.</p>
    <p>2) Die Wohnung hat ${rooms(facts)} Zimmer, Kochnische und Duschbad, zusammen ca. ${size(facts)}. Möbel (Bett, Schrank, Tisch) werden mitvermietet.</p><p>3) Miete: ${look.euro('rentWarmEuro', facts.rentWarmEuro)} warm im Monat (kalt ${look.euro('rentColdEuro', facts.rentColdEuro)}, Nebenkosten pauschal ${look.plainEuro(costs(facts))}). Strom und Internet (${look.plainEuro(34.9)}) zahlt der/die Mieter/in selbst.</p><p>4) Zahlung bis zum 5. des Monats auf DE${look.random.digits(20)}.</p><p>5) Kaution ${look.plainEuro(facts.rentColdEuro * 2)}, in bar erhalten.</p><p>6) Kündigung: 3 Monate zum Monatsende, schriftlich. Der Vertrag ist nicht befristet.</p><p>7) Rauchen nur auf dem Balkon. Ruhezeit ab 22 Uhr.</p>`) +
      signatures(facts, look),
  )

/** The lease in German and English side by side with its values in both columns, the rent as a table by the square metre. */
const twoLanguages: Layout<TenancyFacts> = (facts, look) => {
  const { rentColdEuro: cold, rentWarmEuro: warm, livingSpaceSquareMetres: squareMetres } = facts
  const names = facts.tenants.map((person) => writeName(person)).join(' and ')
  const water = Math.round(costs(facts) * 0.3)
  const clause = (german: string, translation: string): string =>
    `<tr><td style="width:50%;vertical-align:top;padding:1.4mm 4mm 1.4mm 0;border-right:.2mm solid #bbb">${german}</td><td style="vertical-align:top;padding:1.4mm 0 1.4mm 4mm" lang="en">${translation}</td></tr>`
  return (
    page(`<h1 class="center" style="font-size:14pt">Mietvertrag über Wohnraum / Residential Lease</h1><table style="border-collapse:collapse;font-size:9.2pt">
    ${clause(`Vermieterin ist ${text('landlord', facts.landlord)}, geschäftsansässig ${plainAddress(facts.landlordAddress)}, vertreten durch die Verwalterin Petra Sonntag.`, `The Landlord is ${escapeHtml(facts.landlord)}, represented by the property manager Petra Sonntag.`)}
    ${clause(`Mietpartei: ${tenants(facts.tenants)}, bisherige Anschrift: Nordplatz 2, 04105 Leipzig.`, `The Tenant: ${escapeHtml(names)}, previously of Nordplatz 2, 04105 Leipzig.`)}
    ${clause(`<b>1. Mietgegenstand.</b> Die Vermieterin überlässt der Mietpartei zu Wohnzwecken die Räume im Anwesen ${addressLine('address', facts.address)}, ${look.random.int(1, 5)}. Stock Mitte. Die Einheit umfasst ${rooms(facts)} Zimmer nebst Küche, Flur und Bad mit insgesamt ${size(facts)} nach der Wohnflächenverordnung; das Abstellabteil (4 m²) zählt nicht dazu.`, `<b>1. Premises.</b> The Landlord lets the flat described on the left, consisting of ${number(facts.rooms)} room(s), kitchen, hall and bath, ${String(squareMetres)} sqm in total. The storage compartment (4 sqm) is not included.`)}
    ${clause(`<b>2. Laufzeit.</b> Die Überlassung erfolgt erstmals zum ${look.day('startDate', facts.startDate)}; der Vertrag ist unbefristet. Ein Kündigungsverzicht gilt bis 24 Monate nach Vertragsschluss.`, `<b>2. Term.</b> The lease commences on ${look.plainDay(facts.startDate, 'english')} and runs for an indefinite period.`)}
    ${clause('<b>3. Entgelt.</b> Die Mietpartei schuldet monatlich im Voraus die Beträge der folgenden Aufstellung.', '<b>3. Rent.</b> The Tenant owes the following amounts monthly in advance.')}</table>
    ${table(
      ['', 'je m² / per sqm', 'je Monat / per month'],
      [
        [
          'Nettokaltmiete / Net rent',
          look.plainEuro(cold / squareMetres, 'symbol-behind'),
          look.euro('rentColdEuro', cold, 'symbol-behind'),
        ],
        ['Wasser, Abwasser, Müll / Utilities', '', look.plainEuro(costs(facts) - water, 'symbol-behind')],
        ['Fernwärme / District heating', '', look.plainEuro(water, 'symbol-behind')],
        [
          '<b>Zahlbetrag / Total payable</b>',
          look.plainEuro(warm / squareMetres, 'symbol-behind'),
          look.euro('rentWarmEuro', warm, 'symbol-behind'),
        ],
      ],
      'grid num',
    )}<p class="fine">Rückstände werden mit 5 Prozentpunkten über dem Basiszinssatz verzinst. / Arrears bear interest. IBAN DE${look.random.digits(20)}</p>`) +
    page(
      `<table style="border-collapse:collapse;font-size:9.2pt">${clause(`<b>4. Mietsicherheit.</b> ${look.plainEuro(cold * 2, 'symbol-behind')} auf ein Treuhandkonto.`, `<b>4. Deposit.</b> ${look.plainEuro(cold * 2, 'english')} into an escrow account.`)}${clause('<b>5. Maßgebliche Fassung.</b> Bei Abweichungen gilt der deutsche Wortlaut.', '<b>5. Language.</b> The German text prevails.')}</table>${signatures(facts, look)}`,
    )
  )
}

/** The owners' association's lease over two pages: clauses with numbered paragraphs, the rooms counted one by one, the rent as a list of euro lines. */
const houseAndGround: Layout<TenancyFacts> = (facts, look) => {
  const heating = Math.round(costs(facts) * 0.45)
  const heading = (words: string): string => `<p style="margin:3.4mm 0 1mm"><b>${words}</b></p>`
  const sum = (label: string, value: string): string =>
    `<div style="display:flex;justify-content:space-between;width:130mm;margin-left:6mm"><span>${label}</span><span>${value}</span></div>`
  const tenantLines = facts.tenants.map(
    (person) =>
      `${text('tenants', writeName(person))}, geb. am ${look.plainDay(person.dateOfBirth, 'numeric')}`,
  )
  return (
    page(`<h1 class="center" style="margin-top:0">Wohnungs-Mietvertrag</h1><p>Zwischen</p><p style="margin-left:10mm">${text('landlord', facts.landlord)}<br>${plainAddress(facts.landlordAddress)}</p><p class="right">als Vermieter</p><p>und</p><p style="margin-left:10mm">${tenantLines.join('<br>')}</p><p>zurzeit wohnhaft: Eisenbahnstraße 30, 04315 Leipzig</p><p class="right">als Mieter</p><p>kommt nachfolgender Mietvertrag zustande:</p>
    ${heading('§ 1 Mieträume')}<p>(1) Im Haus ${addressLine('address', facts.address)}, ${look.random.int(1, 4)}. Obergeschoss, werden vermietet: ${rooms(facts)} Zimmer, 1 Küche, 1 Diele, 1 Bad mit WC, 1 Balkon, 1 Kellerraum Nr. ${look.random.int(1, 20)} zur Benutzung als Wohnung.</p><p>(2) Die Wohnfläche ist mit ${size(facts)} vereinbart.</p><p>(3) Dem Mieter werden für die Mietzeit ausgehändigt: 2 Haus-, 2 Wohnungs-, 1 Briefkastenschlüssel.</p>
    ${heading('§ 2 Mietdauer')}<p>(1) Das Mietverhältnis beginnt am ${look.day('startDate', facts.startDate, 'numeric')}. Es wird auf unbestimmte Zeit geschlossen.</p><p>(2) Die Kündigung ist spätestens am dritten Werktag eines Kalendermonats zum Ablauf des übernächsten Monats zulässig.</p>
    ${heading('§ 3 Miete und Betriebskosten')}<p>(1) Die Miete beträgt monatlich</p>${sum('für die Wohnung (Nettomiete)', look.euro('rentColdEuro', facts.rentColdEuro, 'words-behind'))}${sum('für Garage/Stellplatz', '0,00 Euro')}${sum('Vorauszahlung auf die Betriebskosten', look.plainEuro(costs(facts) - heating, 'words-behind'))}${sum('Vorauszahlung auf die Heiz- und Warmwasserkosten', look.plainEuro(heating, 'words-behind'))}${sum('<b>Gesamtbetrag</b>', `<b>${look.euro('rentWarmEuro', facts.rentWarmEuro, 'words-behind')}</b>`)}
    <p style="margin-top:2mm">(2) Über die Vorauszahlungen wird jährlich abgerechnet. Umlagefähig sind die in § 2 der Betriebskostenverordnung genannten Kosten.</p><p class="fine right" style="position:absolute;right:20mm;bottom:8mm">Seite 1 von 2</p>`) +
    page(
      `${heading('§ 4 Zahlung der Miete')}<p>Die Miete ist monatlich im Voraus, spätestens bis zum 3. Werktag, auf das Konto IBAN DE${look.random.digits(20)} bei der Saalebank eG zu zahlen.</p>${heading('§ 5 Kaution')}<p>Der Mieter leistet bei Beginn des Mietverhältnisses eine Sicherheit in Höhe von ${look.plainEuro(facts.rentColdEuro * 3, 'words-behind')}. Er ist zu drei gleichen monatlichen Teilzahlungen von je ${look.plainEuro(facts.rentColdEuro, 'words-behind')} berechtigt.</p>${heading('§ 6 Benutzung der Mieträume')}<p>Untervermietung bedarf der Erlaubnis des Vermieters. Kleintiere dürfen gehalten werden.</p>${heading('§ 7 Instandhaltung')}<p>Kosten kleiner Instandsetzungen trägt der Mieter bis 100,00 Euro je Einzelfall, jährlich höchstens bis 6 % der Jahresnettomiete.</p>${heading('§ 8 Beendigung')}<p>Die Räume sind besenrein und mit sämtlichen Schlüsseln zurückzugeben.</p>${heading('§ 9 Personen, Hausordnung')}<p>Die Wohnung wird von ${facts.tenants.length === 1 ? 'einer Person' : `${facts.tenants.length} Personen`} bezogen. Die anliegende Hausordnung ist Bestandteil des Vertrages.</p>${signatures(facts, look)}<p class="fine right" style="position:absolute;right:20mm;bottom:8mm">Seite 2 von 2</p>`,
    )
  )
}

export const tenancyAgreementLayouts = [
  paragraphs,
  stationersForm,
  coverSheet,
  twoColumns,
  associationForm,
  subletNote,
  twoLanguages,
  houseAndGround,
  filledBlanks,
]
