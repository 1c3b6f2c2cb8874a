import { addDays } from '../../calendar.ts'
import type { IsoDate } from '../../../../models/dates.ts'
import { escapeHtml, mark, page, text } from '../../markup.ts'
import { writeName } from '../../life/person.ts'
import type { Layout, Look } from '../look.ts'
import type { VisaFacts } from '../paper.ts'
import { onCard, portrait } from './card-parts.ts'
import { travelZone } from './travel-zone.ts'
import { thinGrid } from './kept/visa.ts'

const names = ({ holder }: VisaFacts): string =>
  [
    text('surname', holder.surname.toUpperCase()),
    ...(holder.givenNames === null ? [] : [text('givenNames', holder.givenNames.toUpperCase())]),
  ].join(', ')

function stickerBody(
  facts: VisaFacts,
  look: Look,
  labels: readonly string[],
  style: 'spaced' | 'short-year' | 'numeric',
): string {
  const [
    validFor = '',
    from = '',
    until = '',
    kind = '',
    entries = '',
    stay = '',
    issued = '',
    on = '',
    passport = '',
    name = '',
    remarks = '',
  ] = labels
  return `${onCard(32, 7, validFor, 'DEUTSCHLAND')}${onCard(32, 13, from, look.plainDay(facts.validFrom, style))}${onCard(62, 13, until, look.day('dateOfExpiry', facts.dateOfExpiry, style))}
    ${onCard(32, 19, kind, text('kindOfTitle', 'D'))}${onCard(50, 19, entries, 'MULT')}${onCard(72, 19, stay, 'XXX')}
    ${onCard(32, 25, issued, escapeHtml(facts.authority))}${onCard(62, 25, on, look.day('dateOfIssue', facts.dateOfIssue, style))}
    ${onCard(32, 31, passport, escapeHtml(facts.passportNumber))}${onCard(32, 37, name, names(facts))}
    ${onCard(32, 43, remarks, `${text('legalBasis', facts.legalBasis)} ${text('remarks', facts.remarks)}`)}`
}

const german = [
  'GÜLTIG FÜR',
  'VOM',
  'BIS',
  'ART DES VISUMS',
  'ANZAHL DER EINREISEN',
  'DAUER DES AUFENTHALTS (TAGE)',
  'AUSGESTELLT IN',
  'AM',
  'NUMMER DES REISEPASSES',
  'NAME, VORNAME',
  'ANMERKUNGEN',
] as const
const bilingual = [
  'VALID FOR / GÜLTIG FÜR',
  'FROM / VOM',
  'UNTIL / BIS',
  'TYPE OF VISA / VISUMKATEGORIE',
  'NUMBER OF ENTRIES',
  'DURATION OF STAY',
  'ISSUED IN / AUSGESTELLT IN',
  'ON / AM',
  'NUMBER OF PASSPORT',
  'SURNAME, NAME',
  'REMARKS',
] as const

function sticker(
  labels: readonly string[],
  dayStyle: 'spaced' | 'short-year' | 'numeric',
  around: (card: string) => string,
): Layout<VisaFacts> {
  return (facts, look) =>
    page(
      around(
        `<div class="card mrv guilloche"><div class="vz" style="left:32mm;top:2mm;font-size:9pt"><b>VISUM</b></div><div class="vz" style="right:4mm;top:2mm;font-size:9pt"><b>${text('documentNumber', facts.documentNumber)}</b></div>${portrait(4, 8, 25, 33)}${stickerBody(facts, look, labels, dayStyle)}${travelZone(facts, 'MRV-B', 'V', 'DEU')}</div>`,
      ),
    )
}

/** The visa as a printed confirmation of the digital visa, in pairs. */
const printedVisa: Layout<VisaFacts> = (facts, look) => {
  const { holder } = facts
  const row = (label: string, value: string): string =>
    `<tr><td style="width:60mm">${label}</td><td><b>${value}</b></td></tr>`
  return page(`<h1>Bundesrepublik Deutschland – Nationales Visum</h1><p>Botschaft der Bundesrepublik Deutschland ${escapeHtml(facts.authority)}</p><table style="border-spacing:0 2mm">
    ${row('Visumnummer', text('documentNumber', facts.documentNumber))}${row('Inhaberin/Inhaber', escapeHtml(writeName(holder, 'surname-first')))}${row('Familienname', text('surname', holder.surname))}${holder.givenNames === null ? '' : row('Vornamen', text('givenNames', holder.givenNames))}
    ${row('Geburtsdatum', look.day('dateOfBirth', holder.dateOfBirth, 'numeric'))}${row('Staatsangehörigkeit', mark('nationality', holder.nationality.icao, escapeHtml(holder.nationality.adjective)))}${row('Visumkategorie', text('kindOfTitle', 'D'))}
    ${row('Gültigkeitszeitraum', `${look.plainDay(facts.validFrom, 'numeric')} – ${look.day('dateOfExpiry', facts.dateOfExpiry, 'numeric')}`)}${row('Ausstellungsdatum', look.day('dateOfIssue', facts.dateOfIssue, 'numeric'))}${row('Rechtsgrundlage', text('legalBasis', facts.legalBasis))}${row('Nebenbestimmungen', text('remarks', facts.remarks))}</table>`)
}

/** The sticker on the scan of an open passport, small French and English labels on the line of the value. */
const labelsBeside: Layout<VisaFacts> = (facts, look) => {
  const at = (x: number, y: number, label: string, value: string): string =>
    `<div class="vz" style="left:${x}mm;top:${y}mm;font-size:7.6pt;white-space:nowrap"><span style="font-size:4.4pt;color:#456">${label}</span>&nbsp; <b>${value}</b></div>`
  return page(`<div style="height:${look.random.int(60, 110)}mm;border-bottom:.3mm dashed #bbb"><p class="fine right" style="padding-top:20mm">VISAS · 08</p></div><div class="card mrv guilloche" style="margin-top:8mm;border-radius:0">${at(4, 3, 'VISA', 'D')}${at(30, 3, '', text('documentNumber', facts.documentNumber))}<div class="vz" style="right:4mm;top:3mm;font-size:8pt"><b>DEUTSCHLAND</b></div>${portrait(74, 9, 27, 35)}
    ${at(4, 9, 'VALID FOR / VALABLE POUR', 'DEUTSCHLAND')}${at(4, 14, 'FROM / DU', look.plainDay(facts.validFrom, 'numeric'))}${at(38, 14, 'UNTIL / AU', look.day('dateOfExpiry', facts.dateOfExpiry, 'numeric'))}
    ${at(4, 19, 'TYPE OF VISA / TYPE DE VISA', text('kindOfTitle', 'D'))}${at(40, 19, 'ENTRIES / ENTREES', 'MULT')}${at(4, 24, 'DURATION OF STAY / DUREE', '365 DAYS')}
    ${at(4, 29, 'ISSUED IN / DELIVRE A', escapeHtml(facts.authority.toUpperCase()))}${at(50, 29, 'ON / LE', look.day('dateOfIssue', facts.dateOfIssue, 'numeric'))}
    ${at(4, 34, 'PASSPORT / PASSEPORT', escapeHtml(facts.passportNumber))}${at(4, 39, 'SURNAME, NAME / NOM, PRENOM', names(facts))}
    ${at(4, 44, 'REMARKS / REMARQUES', text('legalBasis', facts.legalBasis))}<div class="vz" style="left:4mm;top:48.5mm;width:97mm;font-size:6.6pt">${text('remarks', facts.remarks)}</div>${travelZone(facts, 'MRV-B', 'V', 'DEU')}</div>`)
}

/** The border police's stamp of the day of entry, as it stands beside or on a visa. */
const entryStamp = (day: string, style: string): string =>
  `<div style="position:absolute;${style};border:.6mm solid #1f3f7a;color:#1f3f7a;padding:1.5mm 3mm;font:bold 8pt 'Liberation Sans';text-align:center;opacity:.7">D &nbsp; ✈ →<br>${day}<br><span style="font-size:6pt">FRANKFURT (MAIN) FLUGHAFEN 017</span></div>`

/** The sticker typed in wide characters, days with hyphens, captions in three languages, the stamp of entry beside it. */
const stamped: Layout<VisaFacts> = (facts, look) => {
  const mono = "font-family:'Nimbus Mono PS','Liberation Mono',monospace;font-weight:bold;font-size:8pt"
  const hyphens = (day: IsoDate): string => look.plainDay(day, 'short-year').replaceAll('.', '-')
  const at = (x: number, y: number, label: string, value: string): string =>
    `<div class="vz" style="left:${x}mm;top:${y}mm;white-space:nowrap"><small>${label}</small><span style="${mono}">${value}</span></div>`
  return page(`<p class="fine">9 &nbsp; VISAS / VISA</p><div style="height:${look.random.int(12, 60)}mm"></div><div style="position:relative"><div class="card mrv guilloche" style="background-color:#eef3e8;margin-left:0">
    <div class="vz" style="left:34mm;top:1.6mm;font-size:6pt;letter-spacing:.4mm"><b>EUROPÄISCHE UNION</b> · VISUM VISA</div><div class="vz" style="left:4mm;top:1.6mm;${mono}">${text('documentNumber', facts.documentNumber)}</div>${portrait(4, 8, 27, 34)}
    ${at(34, 5.6, 'GÜLTIG FÜR / VALID FOR / VALABLE POUR', 'DEUTSCHLAND')}
    ${at(34, 12, 'VON / FROM / DU', hyphens(facts.validFrom))}${at(66, 12, 'BIS / UNTIL / AU', mark('dateOfExpiry', facts.dateOfExpiry, hyphens(facts.dateOfExpiry)))}
    ${at(34, 18.4, 'TYP DES VISUMS / TYPE OF VISA', text('kindOfTitle', 'D'))}${at(66, 18.4, 'EINREISEN / ENTRIES', 'MULT')}${at(85, 18.4, 'TAGE / DAYS', '***')}
    ${at(34, 24.8, 'AUSGESTELLT IN / ISSUED IN', escapeHtml(facts.authority.toUpperCase()))}${at(80, 24.8, 'AM / ON / LE', mark('dateOfIssue', facts.dateOfIssue, hyphens(facts.dateOfIssue)))}
    ${at(34, 31.2, 'PASS-NR. / PASSPORT NO. / PASSEPORT N°', escapeHtml(facts.passportNumber))}${at(34, 37.6, 'FAMILIENNAME, VORNAME / SURNAME, NAME', names(facts))}
    ${at(4, 44, 'ANMERKUNGEN / REMARKS', text('legalBasis', facts.legalBasis))}<div class="vz" style="left:34mm;top:46mm;width:68mm;${mono};font-size:6.6pt;line-height:1.05">${text('remarks', facts.remarks)}</div>
    ${travelZone(facts, 'MRV-B', 'V', 'DEU')}</div>${entryStamp(look.plainDay(addDays(facts.validFrom, 3), 'short-year'), 'left:112mm;top:18mm;transform:rotate(-8deg)')}</div>`)
}

/** The uniform sticker with captions in two lines on the left of their values, remarks in two lines, on a page of the passport with an entry stamp below. */
const captionColumn: Layout<VisaFacts> = (facts, look) => {
  const beside = (x: number, y: number, widthMm: number, caption: string, value: string): string =>
    `<div class="vz" style="left:${x}mm;top:${y}mm;display:flex;align-items:center;white-space:nowrap"><span style="font-size:4.2pt;line-height:1.05;color:#345;width:${widthMm}mm">${caption}</span><span style="font-size:8pt">${value}</span></div>`
  return page(`<div style="height:${look.random.int(4, 40)}mm"></div><div style="position:relative;width:125mm;min-height:130mm;border:.2mm solid #ccc;margin:0 auto;background:#faf8f2"><p class="center fine" style="padding-top:2mm">VISA</p><div class="card mrv guilloche" style="border-radius:0;background-color:#edf3ea;margin:0 0 0 9mm"><div class="vz" style="left:4mm;top:2mm;font-size:8pt;letter-spacing:.6mm"><b>D</b></div><div class="vz" style="left:32mm;top:1.6mm;font-size:9pt;letter-spacing:.4mm"><b>VISUM</b></div><div class="vz" style="right:4mm;top:1.8mm;font-size:9pt"><b>${text('documentNumber', facts.documentNumber)}</b></div>${portrait(4, 8, 25, 33)}
    ${beside(32, 7, 15, 'GÜLTIG FÜR<br>VALID FOR', 'DEUTSCHLAND')}${beside(32, 12.6, 15, 'VOM<br>FROM', look.plainDay(facts.validFrom, 'short-year'))}${beside(68, 12.6, 10, 'BIS<br>UNTIL', look.day('dateOfExpiry', facts.dateOfExpiry, 'short-year'))}
    ${beside(32, 18.2, 15, 'ART DES VISUMS<br>TYPE OF VISA', text('kindOfTitle', 'D'))}${beside(56, 18.2, 20, 'ANZAHL DER EINREISEN<br>NUMBER OF ENTRIES', 'MULT')}
    ${beside(32, 23.8, 15, 'AUSGESTELLT IN<br>ISSUED IN', escapeHtml(facts.authority.toUpperCase()))}${beside(76, 23.8, 6, 'AM<br>ON', look.day('dateOfIssue', facts.dateOfIssue, 'short-year'))}
    ${beside(32, 29.4, 15, 'PASSNUMMER<br>PASSPORT NO.', escapeHtml(facts.passportNumber))}${beside(70, 29.4, 16, 'AUFENTHALT (TAGE)<br>DURATION OF STAY', '365')}
    ${beside(32, 35, 15, 'NAME, VORNAME<br>SURNAME, NAME', names(facts))}${beside(32, 41.4, 15, 'ANMERKUNGEN<br>REMARKS', text('legalBasis', facts.legalBasis))}<div class="vz" style="left:4mm;top:46.6mm;width:97mm;font-size:6.8pt">${text('remarks', facts.remarks)}</div>
    ${travelZone(facts, 'MRV-B', 'V', 'DEU')}</div>${entryStamp(look.plainDay(addDays(facts.validFrom, 5), 'short-year'), 'left:58mm;top:92mm;transform:rotate(4deg)')}<p class="fine right" style="position:absolute;right:4mm;bottom:0">12</p></div>`)
}

export const visaLayouts = [
  sticker(german, 'spaced', (card) => card),
  sticker(
    bilingual,
    'short-year',
    (card) => `<p class="fine">PASSPORT – VISAS &nbsp; 14</p>${card}<p class="fine right">15</p>`,
  ),
  sticker(german, 'numeric', (card) => `<div style="height:90mm"></div>${card}`),
  printedVisa,
  labelsBeside,
  stamped,
  captionColumn,
  thinGrid,
]
