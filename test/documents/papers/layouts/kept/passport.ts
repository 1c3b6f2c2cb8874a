import type { IsoDate } from '../../../../../models/dates.ts'
import { addDays } from '../../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../../markup.ts'
import type { Layout } from '../../look.ts'
import type { TravelFacts } from '../../paper.ts'
import { portrait } from '../card-parts.ts'
import { travelZone } from '../travel-zone.ts'

/** Kept for measuring: a booklet photographed with its reverse page: captions in English after a stroke, sex and birth on one line, place of issue beside the place of birth, names of the parents and the earlier passport overleaf. */
export const familyPage: Layout<TravelFacts> = (facts, look) => {
  const { holder } = facts
  const { icao } = holder.nationality
  const upper = (words: string): string => words.toLocaleUpperCase(icao === 'TUR' ? 'tr' : 'en')
  const nation = upper(holder.nationality.english)
  const at = (x: number, y: number, caption: string, value: string): string =>
    `<div class="vz" style="left:${x}mm;top:${y}mm"><div style="font:4.8pt 'Liberation Sans';color:#5a4632;margin:0">▏${caption}</div><div style="font:600 8.8pt 'Liberation Sans Narrow';letter-spacing:.15mm;margin:0">${value}</div></div>`
  const day = (name: 'dateOfBirth' | 'dateOfIssue' | 'dateOfExpiry', value: IsoDate): string =>
    look.day(name, value, 'slash')
  const code = mark('issuingState', icao, icao === 'DEU' ? 'D' : icao)
  const data = `<div class="card td3 guilloche" style="margin:0;background-color:#f5efe4"><div class="vz" style="left:40mm;top:2.2mm;font-size:8pt;letter-spacing:.5mm"><b>${icao === 'DEU' ? 'FEDERAL REPUBLIC OF GERMANY' : `PASSPORT · ${nation}`}</b></div>${portrait(84, 11, 35, 44)}
    ${at(5, 7.4, 'Type', 'P')}${at(22, 7.4, 'Country code', code)}${at(46, 7.4, 'Passport no.', text('documentNumber', facts.documentNumber))}
    ${at(5, 15, 'Surname', text('surname', upper(holder.surname)))}${at(5, 22.6, 'Given name(s)', holder.givenNames === null ? '—' : text('givenNames', upper(holder.givenNames)))}
    ${at(5, 30.2, 'Nationality', mark('nationality', icao, escapeHtml(nation)))}${at(40, 30.2, 'Sex', mark('sex', holder.sex, holder.sex))}${at(54, 30.2, 'Date of birth', day('dateOfBirth', holder.dateOfBirth))}
    ${at(5, 37.8, 'Place of birth', text('placeOfBirth', upper(holder.placeOfBirth)))}${at(54, 37.8, 'Place of issue', escapeHtml(upper(facts.authority)))}
    ${at(5, 45.4, 'Date of issue', day('dateOfIssue', facts.dateOfIssue))}${at(54, 45.4, 'Date of expiry', day('dateOfExpiry', facts.dateOfExpiry))}${at(5, 53, 'File no.', `${icao}${look.random.digits(12)}`)}${at(54, 53, 'Holder’s signature', '')}
    ${travelZone(facts, 'TD3', 'P', icao)}</div>`
  const family = `<div class="card td3" style="margin:8mm 0 0;height:84mm;background:#f8f4ea">${at(5, 6, 'Name of father / legal guardian', escapeHtml(`T. ${upper(holder.surname)}`))}${at(5, 16, 'Name of mother', escapeHtml(`R. ${upper(holder.surname)}`))}${at(5, 26, 'Name of spouse', '—')}${at(5, 36, 'Address', '27 LAKE ROAD, BLOCK C')}${at(5, 46, 'Old passport no. with date and place of issue', `X${look.random.digits(7)} &nbsp; ${look.plainDay(addDays(facts.dateOfIssue, -3600), 'slash')} &nbsp; ${escapeHtml(upper(facts.authority))}`)}${at(5, 56, 'Emigration check', 'NOT REQUIRED')}<div class="vz" style="right:5mm;bottom:4mm;font-size:6pt">${look.random.int(31, 36)}</div></div>`
  return page(
    `<div style="margin:${look.random.int(0, 20)}mm 0 0 ${look.random.int(4, 26)}mm">${data}${family}</div>`,
  )
}
