import { addDays } from '../../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../../markup.ts'
import type { Layout } from '../../look.ts'
import type { VisaFacts } from '../../paper.ts'
import { portrait } from '../card-parts.ts'
import { travelZone } from '../travel-zone.ts'

/** Kept for measuring: the sticker of the newer pattern: a printed grid of thin lines, captions in English before German, the number upright at the edge and again above, names in two cells, an entry noted below. */
export const thinGrid: Layout<VisaFacts> = (facts, look) => {
  const { holder } = facts
  const cell = (
    x: number,
    y: number,
    width: number,
    english: string,
    german: string,
    value: string,
  ): string =>
    `<div class="vz" style="left:${x}mm;top:${y}mm;width:${width}mm;height:6.3mm;border-top:.15mm solid #7a8aa0;white-space:nowrap"><div style="font-size:4pt;color:#345;margin:0">${english} · ${german}</div><div style="font-size:7.8pt;margin:0">${value}</div></div>`
  const given = holder.givenNames
  const surname = text('surname', holder.surname.toUpperCase())
  const days = 'numeric'
  return page(`<div style="border:.2mm solid #d8d2c0;background:#fbf9f3;width:128mm;min-height:176mm;margin-left:${look.random.int(0, 30)}mm;padding:6mm 8mm"><p class="fine" style="display:flex;justify-content:space-between"><span>VISAS</span><span>${look.random.int(7, 29)}</span></p><div style="height:${look.random.int(6, 34)}mm"></div><div class="card mrv guilloche" style="margin:0;border-radius:0;background-color:#f2f0f6"><div class="vz" style="left:4mm;top:1.6mm;font-size:8.4pt"><b>VISA · VISUM</b></div><div class="vz" style="left:34mm;top:2mm;font-size:6.4pt">BUNDESREPUBLIK DEUTSCHLAND</div><div class="vz" style="right:3mm;top:1.6mm;font-size:8pt"><b>${text('documentNumber', facts.documentNumber)}</b></div>${portrait(3, 7, 26, 34)}
    ${cell(32, 6.4, 34, 'Valid for', 'Gültig für', 'DEUTSCHLAND')}${cell(68, 6.4, 33, 'Type', 'Art', text('kindOfTitle', 'D'))}
    ${cell(32, 12.8, 34, 'From', 'Von', look.plainDay(facts.validFrom, days))}${cell(68, 12.8, 33, 'Until', 'Bis', mark('dateOfExpiry', facts.dateOfExpiry, look.plainDay(facts.dateOfExpiry, days)))}
    ${cell(32, 19.2, 34, 'Number of entries', 'Einreisen', 'MULT')}${cell(68, 19.2, 33, 'Duration of stay', 'Aufenthaltsdauer', 'XXX')}
    ${cell(32, 25.6, 34, 'Issued in', 'Ausgestellt in', escapeHtml(facts.authority.toUpperCase()))}${cell(68, 25.6, 33, 'On', 'Am', mark('dateOfIssue', facts.dateOfIssue, look.plainDay(facts.dateOfIssue, days)))}
    ${cell(32, 32, 34, 'Surname', 'Name', surname)}${cell(68, 32, 33, 'Forenames', 'Vornamen', given === null ? '' : text('givenNames', given.toUpperCase()))}
    ${cell(32, 38.4, 34, 'Passport number', 'Passnummer', escapeHtml(facts.passportNumber))}${cell(68, 38.4, 33, 'Sex', 'Geschlecht', holder.sex)}
    ${cell(3, 44.8, 33, 'Remarks', 'Anmerkungen', text('legalBasis', facts.legalBasis))}<div class="vz" style="left:38mm;top:45.6mm;width:64mm;font-size:6.6pt;line-height:1.1">${text('remarks', facts.remarks)}</div>
    ${travelZone(facts, 'MRV-B', 'V', 'DEU')}</div><div style="margin:10mm 0 0 52mm;width:44mm;border:.5mm solid #6b2330;border-radius:2mm;color:#6b2330;text-align:center;font-size:8pt;padding:1.5mm;transform:rotate(-5deg)">BUNDESPOLIZEI · MÜNCHEN 21<br><b>${look.plainDay(addDays(facts.validFrom, 8), 'short-year')}</b> EINREISE</div></div>`)
}
