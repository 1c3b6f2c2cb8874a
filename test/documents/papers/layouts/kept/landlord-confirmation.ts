import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { drawSignature, plainAddress, tick } from '../../blocks.ts'
import { addressLine, type Layout } from '../../look.ts'
import type { LandlordFacts } from '../../paper.ts'

/** Kept for measuring: the property management's own sheet: object and contract numbers on top, the statement as five numbered sentences, owner named as another person, signed for the landlord. */
export const managementSheet: Layout<LandlordFacts> = (facts, look) => {
  const point = (number: number, content: string): string =>
    `<div style="display:flex;margin-bottom:4mm"><span style="flex:0 0 10mm;font-weight:bold;color:${look.accent}">${number}</span><span>${content}</span></div>`
  const persons = facts.persons.map(
    (person) => `<li>${text('persons', writeName(person, 'surname-first'))}</li>`,
  )
  return page(`<div style="display:flex;border-bottom:.3mm solid ${look.accent};padding-bottom:2mm"><div style="flex:1;font-size:9pt">Objekt ${look.random.digits(4)} · Einheit ${look.random.digits(2)} · Vertrag ${look.random.digits(6)}<br>Ihre Verwaltung: Kornmann Immobilienservice, Herr Täubert<br>Notdienst 0341 ${look.random.digits(6)}</div><div class="right" style="font-size:9pt">Datum: ${look.plainDay(facts.date, 'numeric')}</div></div>
    <h1 style="font-size:15pt;margin-top:14mm">Bescheinigung für das Einwohnermeldeamt</h1><p style="margin-bottom:8mm">über den Bezug einer Wohnung, ausgestellt vom Wohnungsgeber auf Grund von § 19 Abs. 1 Satz 2 und Abs. 3 BMG</p>
    ${point(1, `Bezogen wurde die Wohnung ${addressLine('address', facts.address)} (Haus B, ${look.random.int(1, 5)}. Geschoss, Klingelschild links).`)}
    ${point(2, `Der Bezug erfolgte am ${look.day('moveInDate', facts.moveInDate)}. Das Mietverhältnis selbst besteht seit dem ${look.plainDay(addDays(facts.moveInDate, -14), 'numeric')}.`)}
    ${point(3, `Meldepflichtig sind:<ul style="margin:1mm 0 0 0">${persons.join('')}</ul>`)}
    ${point(4, `Wohnungsgeber ist ${text('landlord', facts.landlord)}, ${plainAddress(facts.landlordAddress)}.`)}
    ${point(5, `Eigentum an der Wohnung: ${tick(false)} beim Wohnungsgeber &nbsp; ${tick(true)} bei der WEG Gutenbergstraße 4–8, 04178 Leipzig`)}
    <p>Der Auszug ist nicht mehr zu bestätigen. Diese Bescheinigung ist innerhalb von zwei Wochen nach dem Bezug im Bürgeramt vorzulegen; sie begründet keine Rechte aus dem Mietvertrag.</p>
    <p style="margin-top:14mm">Für den Wohnungsgeber</p>${drawSignature(look)}<p>Täubert, Objektbetreuung<br><span class="fine">${escapeHtml(facts.landlord)} hat Vollmacht erteilt am 02.01.2024.</span></p>`)
}
