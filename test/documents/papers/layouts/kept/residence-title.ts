import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { addressLines, type Layout } from '../../look.ts'
import type { TitleFacts } from '../../paper.ts'
import { portrait } from '../card-parts.ts'
import { travelZone } from '../travel-zone.ts'

/** Kept for measuring: the card after the older EU model, copied at different places of the sheet: place and day of issue on the front, birth, nationality and sex on the reverse, a certified-copy note below. */
export const olderModel: Layout<TitleFacts> = (facts, look) => {
  const { holder } = facts
  const { icao } = holder.nationality
  const field = (x: number, y: number, caption: string, value: string): string =>
    `<div class="vz" style="left:${x}mm;top:${y}mm"><small style="font-size:4pt;color:#556">${caption}</small><b style="font-size:6.8pt">${value}</b></div>`
  const given = holder.givenNames === null ? '' : `<br>${text('givenNames', holder.givenNames.toUpperCase())}`
  const front = `<div class="card td1 guilloche" style="margin:0;background-color:#eef3f7"><div class="vz" style="left:30mm;top:1.4mm;font-size:7.4pt"><b>AUFENTHALTSTITEL</b></div><div class="vz" style="right:3mm;top:1.6mm;font-size:7pt"><b>${text('documentNumber', facts.documentNumber)}</b></div><div class="vz" style="left:4mm;top:2mm;font-size:11pt;color:#fff;background:#2b4c8a;border-radius:50%;width:9mm;height:9mm;text-align:center;line-height:9mm">D</div>${portrait(3, 13, 24, 31)}
    ${field(30, 6.4, 'NAME / VORNAMEN', `${text('surname', holder.surname.toUpperCase())}${given}`)}${field(30, 15.4, 'GÜLTIG BIS', look.day('dateOfExpiry', facts.dateOfExpiry, 'numeric'))}
    ${field(30, 21.8, 'ORT DER AUSSTELLUNG / GÜLTIG AB', `${escapeHtml(facts.authority.toUpperCase())}<br>${look.day('dateOfIssue', facts.dateOfIssue, 'numeric')}`)}${field(30, 31, 'ART DES AUFENTHALTSTITELS', text('kindOfTitle', facts.kindOfTitle))}${field(30, 37.4, 'ANMERKUNGEN', `${text('legalBasis', facts.legalBasis)}<br>${text('remarks', facts.remarks)}`)}${field(4, 46, 'UNTERSCHRIFT', '')}</div>`
  const reverse = `<div class="card td1" style="margin:0">${field(4, 2, 'GEBURTSDATUM / GEBURTSORT', `${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')} ${text('placeOfBirth', holder.placeOfBirth.toUpperCase())}`)}${field(4, 8.2, 'STAATSANGEHÖRIGKEIT', mark('nationality', icao, icao))}${field(30, 8.2, 'GESCHLECHT', mark('sex', holder.sex, holder.sex))}${field(50, 8.2, 'GRÖSSE / AUGEN', '169 CM / BRAUN')}${field(4, 14.4, 'WOHNANSCHRIFT', addressLines('address', facts.address))}${field(50, 14.4, 'KARTENZUGANGSNUMMER', look.random.digits(6))}<div class="vz" style="left:50mm;top:20.6mm;width:11mm;height:8mm;background:#d8c88a;border-radius:1mm"></div>${travelZone(facts, 'TD1', 'AR', 'DEU')}</div>`
  return page(
    `<p class="fine">Anlage 2 – Kopie Aufenthaltstitel (Vorder- und Rückseite)</p><div style="margin-left:4mm;width:90mm">${front}</div><div style="margin:${look.random.int(10, 30)}mm 0 0 66mm;width:90mm">${reverse}</div><p style="margin-top:24mm;font-size:9pt;color:#555">Original hat vorgelegen. Handzeichen: ____ &nbsp; Datum: __________</p>`,
  )
}
