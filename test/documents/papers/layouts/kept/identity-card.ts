import { writeAddress } from '../../../life/person.ts'
import { escapeHtml, mark, page, text } from '../../../markup.ts'
import type { Layout } from '../../look.ts'
import type { PaperFactsByKind } from '../../paper.ts'
import { portrait } from '../card-parts.ts'
import { travelZone } from '../travel-zone.ts'

/** Kept for measuring: the card as a telephone's scanner saves it, both sides tilted apart on a dark ground: captions in German only, the portrait on the right, street before town in one line each. */
export const darkGround: Layout<PaperFactsByKind['identity-card']> = (facts, look) => {
  const { holder } = facts
  const { street, houseNumber, postalCode, city } = facts.address
  const field = (x: number, y: number, caption: string, value: string): string =>
    `<div class="vz" style="left:${x}mm;top:${y}mm"><small style="font-size:4.4pt">${caption}</small><b style="font-size:7pt">${value}</b></div>`
  const address = mark(
    'address',
    writeAddress(facts.address),
    `${escapeHtml(`${street} ${houseNumber}`)}<br>${escapeHtml(`${postalCode} ${city}`)}`,
  )
  return page(`<div style="position:absolute;inset:0;background:#4a4d50;padding-top:26mm"><div style="zoom:1.35"><div class="card td1 guilloche" style="background-color:#eef2ea;margin:0 0 0 22mm"><div class="vz" style="left:4mm;top:1.6mm;font-size:6pt">Bundesrepublik Deutschland · <b>Personalausweis</b></div>${portrait(60, 9, 22, 28)}<div class="vz" style="left:60mm;top:38mm;font-size:7.6pt"><b>${text('documentNumber', facts.documentNumber)}</b></div>
    ${field(4, 7, 'Familienname', text('surname', holder.surname))}${field(4, 13.6, 'Vornamen', text('givenNames', holder.givenNames ?? ''))}${field(4, 20.2, 'geboren am', look.day('dateOfBirth', holder.dateOfBirth, 'numeric'))}${field(32, 20.2, 'Staatsangehörigkeit', mark('nationality', 'DEU', 'DEUTSCH'))}${field(4, 26.8, 'Geburtsort', text('placeOfBirth', holder.placeOfBirth))}${field(4, 33.4, 'gültig bis', look.day('dateOfExpiry', facts.dateOfExpiry, 'numeric'))}${field(32, 33.4, 'Zugangsnummer', look.random.digits(6))}${field(4, 41, 'Unterschrift', '')}</div>
    <div class="card td1" style="margin:12mm 0 0 38mm">${field(4, 2.4, 'Größe, Augenfarbe', '1,76 m, graublau')}${field(46, 2.4, 'ausgestellt am', look.day('dateOfIssue', facts.dateOfIssue, 'numeric'))}${field(4, 9, 'Wohnung', address)}${field(46, 9, 'Behörde', escapeHtml(facts.authority))}${field(4, 18.4, 'Künstlername', '')}${travelZone(facts, 'TD1', 'ID', 'DEU')}</div></div></div>`)
}
