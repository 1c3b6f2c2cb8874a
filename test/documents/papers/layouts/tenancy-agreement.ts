import { mark, page, text } from '../../markup.ts'
import { writeName, type Person } from '../../life/person.ts'
import { lineAbove, pairs, plainAddress, signaturePlace } from '../blocks.ts'
import { addressLine, type Layout, type Look } from '../look.ts'
import type { TenancyFacts } from '../paper.ts'

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

/** Kept for measuring: numbered clauses with two columns, "Gesamtmiete" first. */
const twoColumns: Layout<TenancyFacts> = (facts, look) =>
  page(`<h1>Vertrag über die Vermietung einer Wohnung</h1><div class="columns"><div><h2>Vermietende Partei</h2><p>${text('landlord', facts.landlord)}<br>${plainAddress(facts.landlordAddress)}</p></div><div><h2>Mietende Partei</h2><p>${tenants(facts.tenants, '<br>')}</p></div></div>
    <p>1. Gegenstand ist die Wohnung in ${addressLine('address', facts.address)} mit ${rooms(facts)} Wohnräumen und rund ${size(facts)} Wohnfläche.</p><p>2. Die monatliche Gesamtmiete von ${look.euro('rentWarmEuro', facts.rentWarmEuro)} setzt sich zusammen aus der Nettomiete von ${look.euro('rentColdEuro', facts.rentColdEuro)} und Nebenkosten von ${look.plainEuro(costs(facts))}.</p><p>3. Einzug ist ab ${look.day('startDate', facts.startDate)} möglich; das Mietverhältnis beginnt am selben Tag.</p>${signatures(facts, look)}`)

export const tenancyAgreementLayouts = [paragraphs, stationersForm, coverSheet, twoColumns]
