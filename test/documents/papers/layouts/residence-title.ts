import { escapeHtml, mark, page, text } from '../../markup.ts'
import { addressLines, type Layout, type Look } from '../look.ts'
import { pairs } from '../blocks.ts'
import type { TitleFacts } from '../paper.ts'
import { onCard, portrait } from './card-parts.ts'
import { travelZone } from './travel-zone.ts'
import { olderModel } from './kept/residence-title.ts'

function front(facts: TitleFacts, look: Look): string {
  const { holder } = facts
  return `<div class="card td1 guilloche"><div class="vz" style="left:3mm;top:1.6mm;font-size:6.6pt"><b>AUFENTHALTSTITEL</b></div>
    <div class="vz" style="left:52mm;top:1.6mm;font-size:6.6pt"><b>${text('documentNumber', facts.documentNumber)}</b></div>
    ${portrait(3, 8, 23, 30)}
    ${onCard(29, 6, 'NAME VORNAMEN', `${text('surname', holder.surname.toUpperCase())}<br>${holder.givenNames === null ? '' : text('givenNames', holder.givenNames.toUpperCase())}`)}
    ${onCard(29, 16, 'GESCHL.', mark('sex', holder.sex, holder.sex))}${onCard(39, 16, 'STAATSANGEH.', mark('nationality', holder.nationality.icao, holder.nationality.icao))}${onCard(58, 16, 'GEB.-DATUM', look.day('dateOfBirth', holder.dateOfBirth, 'spaced'))}
    ${onCard(29, 22.5, 'ART DES TITELS', text('kindOfTitle', facts.kindOfTitle))}
    ${onCard(29, 29, 'KARTE GÜLTIG BIS', look.day('dateOfExpiry', facts.dateOfExpiry, 'spaced'))}
    ${onCard(29, 35.5, 'ANMERKUNGEN', `${text('legalBasis', facts.legalBasis)}<br>${text('remarks', facts.remarks)}`)}
    <div class="vz" style="left:4mm;bottom:4mm;font-size:9pt"><b>D</b></div></div>`
}

function back(facts: TitleFacts, look: Look): string {
  return `<div class="card td1">${onCard(4, 3, 'GEBURTSORT', text('placeOfBirth', facts.holder.placeOfBirth))}
    ${onCard(4, 10, 'AUSSTELLUNGSDATUM / AUSSTELLENDE BEHÖRDE', `${look.day('dateOfIssue', facts.dateOfIssue, 'spaced')}&nbsp; ${escapeHtml(facts.authority.toUpperCase())}`)}
    ${onCard(4, 18, 'ANSCHRIFT', addressLines('address', facts.address))}${onCard(52, 3, 'AUGENFARBE / GRÖSSE', 'BRAUN 171 CM')}
    ${travelZone(facts, 'TD1', 'AR', 'DEU')}</div>`
}

/** Front above back on one sheet. */
const stacked: Layout<TitleFacts> = (facts, look) => page(`${front(facts, look)}${back(facts, look)}`)

/** Front and back side by side, as a copier's ID function makes them. */
const sideBySide: Layout<TitleFacts> = (facts, look) =>
  page(
    `<div style="display:flex;gap:4mm;margin:30mm -18mm 0 -20mm">${front(facts, look)}${back(facts, look)}</div>`,
  )

/** One page for each side. */
const twoPages: Layout<TitleFacts> = (facts, look) =>
  page(`<div style="height:60mm"></div>${front(facts, look)}`) + page(back(facts, look))

/** The paper form of the title, a sticker in the passport with its labels left. */
const sticker: Layout<TitleFacts> = (facts, look) => {
  const { holder } = facts
  const name =
    holder.givenNames === null
      ? text('surname', holder.surname)
      : `${text('surname', holder.surname)}, ${text('givenNames', holder.givenNames)}`
  return page(`<div class="card mrv" style="height:80mm;font-size:7.5pt"><div style="display:flex;justify-content:space-between"><b>${text('kindOfTitle', facts.kindOfTitle)}</b><span>BUNDESREPUBLIK DEUTSCHLAND &nbsp; ${text('documentNumber', facts.documentNumber)}</span></div>
    ${pairs([
      ['gültig bis', look.day('dateOfExpiry', facts.dateOfExpiry, 'numeric')],
      ['Name, Vornamen', name],
      ['Geburtstag', look.day('dateOfBirth', holder.dateOfBirth, 'numeric')],
      [
        'Staatsangehörigkeit',
        mark('nationality', holder.nationality.icao, escapeHtml(holder.nationality.adjective)),
      ],
      ['erteilt nach', text('legalBasis', facts.legalBasis)],
      ['Nebenbestimmungen', text('remarks', facts.remarks)],
      [
        'Ort, Datum',
        `${escapeHtml(facts.authority)}, ${look.day('dateOfIssue', facts.dateOfIssue, 'numeric')}`,
      ],
    ])}
    ${travelZone(facts, 'MRV-B', 'AR', 'DEU')}</div>`)
}

/** The card of today with labels in two languages, its remarks on the supplementary sheet. */
const withSupplement: Layout<TitleFacts> = (facts, look) => {
  const { holder } = facts
  const frontSide = `<div class="card td1 guilloche"><div class="vz" style="left:3mm;top:1.4mm;font-size:5.6pt"><b>AUFENTHALTSTITEL</b> RESIDENCE PERMIT</div><div class="vz" style="right:3mm;top:1.4mm"><b>${text('documentNumber', facts.documentNumber)}</b></div>${portrait(3, 9, 24, 31)}
    ${onCard(30, 7, 'Name Vorname/Surname Forename', `${text('surname', holder.surname.toUpperCase())}${holder.givenNames === null ? '' : `<br>${text('givenNames', holder.givenNames.toUpperCase())}`}`)}
    ${onCard(30, 17, 'Geschlecht/Sex', mark('sex', holder.sex, holder.sex))}${onCard(45, 17, 'Staatsangehörigkeit/Nationality', mark('nationality', holder.nationality.icao, holder.nationality.icao))}${onCard(30, 23.5, 'Geburtsdatum/Date of birth', look.day('dateOfBirth', holder.dateOfBirth, 'numeric'))}
    ${onCard(30, 30, 'Art des Titels/Type of permit', text('kindOfTitle', facts.kindOfTitle))}${onCard(30, 36.5, 'Karte gültig bis/Card expiry', look.day('dateOfExpiry', facts.dateOfExpiry, 'numeric'))}${onCard(30, 43, 'Anmerkungen/Remarks', `${text('legalBasis', facts.legalBasis)}, S. ZUSATZBLATT`)}${onCard(4, 44, 'Zugangsnr./CAN', look.random.digits(6))}</div>`
  const backSide = `<div class="card td1">${onCard(4, 3, 'Geburtsort/Place of birth', text('placeOfBirth', holder.placeOfBirth.toUpperCase()))}${onCard(46, 3, 'Augenfarbe/Colour of eyes', 'BRAUN')}${onCard(4, 9.5, 'Anschrift/Address', addressLines('address', facts.address))}${onCard(46, 9.5, 'Größe/Height', '168 CM')}
    ${onCard(4, 19.5, 'Ausstellungsdatum/Date of issue', look.day('dateOfIssue', facts.dateOfIssue, 'numeric'))}${onCard(46, 19.5, 'Behörde/Authority', escapeHtml(facts.authority.toUpperCase()))}${travelZone(facts, 'TD1', 'AR', 'DEU')}</div>`
  return (
    page(`<div style="margin-top:12mm">${frontSide}<div style="height:25mm"></div>${backSide}</div>`) +
    page(
      `<div class="guilloche" style="width:110mm;border:.3mm solid #888;padding:5mm;font-size:9pt"><b>Zusatzblatt zum Aufenthaltstitel</b><p>Seriennummer ${escapeHtml(facts.documentNumber)}</p><p>Nebenbestimmungen:<br>${text('remarks', facts.remarks)}</p><p class="fine">Dieses Zusatzblatt ist nur gültig in Verbindung mit dem elektronischen Aufenthaltstitel.</p></div>`,
    )
  )
}

/** The sticker in the passport that is issued when the card cannot wait: captions above their values, the office's seal over its corner. */
const emergencySticker: Layout<TitleFacts> = (facts, look) => {
  const { holder } = facts
  return page(`<p class="fine right">Seite 11 &nbsp; Visa / Sichtvermerke</p><div style="height:${look.random.int(10, 70)}mm"></div><div style="position:relative;width:112mm"><div class="card mrv guilloche" style="margin-left:0;background-color:#eaf2ea"><div class="vz" style="left:4mm;top:2mm;font-size:7pt"><b>AUFENTHALTSTITEL</b><br>in Klebeform (§ 78a AufenthG)</div><div class="vz" style="right:4mm;top:2mm;font-size:8.6pt"><b>${text('documentNumber', facts.documentNumber)}</b></div>${portrait(4, 10, 24, 31)}
    ${onCard(31, 9, 'Familienname', text('surname', holder.surname))}${holder.givenNames === null ? '' : onCard(66, 9, 'Vornamen', text('givenNames', holder.givenNames))}${onCard(31, 15.4, 'geb. am', look.day('dateOfBirth', holder.dateOfBirth, 'numeric'))}${onCard(66, 15.4, 'Geschlecht / Staatsangehörigkeit', `${mark('sex', holder.sex, holder.sex)} / ${mark('nationality', holder.nationality.icao, holder.nationality.icao)}`)}
    ${onCard(31, 21.8, 'Der Inhaberin/dem Inhaber wird erteilt', text('kindOfTitle', facts.kindOfTitle))}${onCard(31, 28.2, 'auf Grund von', text('legalBasis', facts.legalBasis))}${onCard(66, 28.2, 'befristet bis', look.day('dateOfExpiry', facts.dateOfExpiry, 'numeric'))}
    ${onCard(31, 34.6, 'Auflagen und Nebenbestimmungen', text('remarks', facts.remarks))}${onCard(31, 41, 'ausgestellt', `${escapeHtml(facts.authority)}, ${look.day('dateOfIssue', facts.dateOfIssue, 'numeric')}`)}
    ${travelZone(facts, 'MRV-B', 'AR', 'DEU')}</div><div class="stamp" style="left:96mm;top:26mm;color:${look.accent};border-color:${look.accent}">${escapeHtml(facts.authority)}<br>Ausländerbehörde</div></div>`)
}

/** The card enlarged, its back copied first; remarks over several lines, each name with a caption of its own. */
const backFirst: Layout<TitleFacts> = (facts, look) => {
  const { holder } = facts
  const given = holder.givenNames
  const frontSide = `<div class="card td1 guilloche" style="background-color:#f3eaf0"><div class="vz" style="left:24mm;top:1.2mm;font-size:6.4pt"><b>AUFENTHALTSTITEL</b></div><div class="vz" style="left:24mm;top:4mm;font-size:4.4pt">RESIDENCE PERMIT · TITRE DE SÉJOUR</div><div class="vz" style="left:3mm;top:1.4mm;font-size:9pt"><b>D</b></div><div class="vz" style="right:3mm;top:1.6mm;font-size:7.6pt"><b>${text('documentNumber', facts.documentNumber)}</b></div>${portrait(3, 8.5, 25, 33)}
    ${onCard(31, 7, 'Name · Surname · Nom', text('surname', holder.surname.toUpperCase()))}${given === null ? '' : onCard(31, 12.8, 'Vorname(n) · Forename(s) · Prénom(s)', text('givenNames', given.toUpperCase()))}
    ${onCard(31, 18.6, 'Geburtsdatum · Date of birth', look.day('dateOfBirth', holder.dateOfBirth, 'spaced'))}${onCard(56, 18.6, 'Staatsang. · Nationality', mark('nationality', holder.nationality.icao, holder.nationality.icao))}${onCard(76, 18.6, 'G. · Sex', mark('sex', holder.sex, holder.sex))}
    ${onCard(31, 24.4, 'Gültig bis · Valid until · Valable jusqu’au', look.day('dateOfExpiry', facts.dateOfExpiry, 'spaced'))}${onCard(31, 30.2, 'Aufenthaltstitel · Type of permit', text('kindOfTitle', facts.kindOfTitle))}
    ${onCard(31, 36, 'Anmerkungen · Remarks · Remarques', `${text('legalBasis', facts.legalBasis)}<br>${text('remarks', facts.remarks)}<br>SIEHE ZUSATZBLATT`)}${onCard(4, 45.5, 'Unterschrift · Signature', '')}</div>`
  const backSide = `<div class="card td1">${onCard(4, 2.4, 'Geburtsort · Place of birth · Lieu de naissance', text('placeOfBirth', holder.placeOfBirth.toUpperCase()))}${onCard(56, 2.4, 'Augen · Eyes', 'BRAUN')}${onCard(72, 2.4, 'Größe', '173')}
    ${onCard(4, 9, 'Ausgestellt am · Issued on', look.day('dateOfIssue', facts.dateOfIssue, 'spaced'))}${onCard(40, 9, 'Ausländerbehörde · Issuing authority', escapeHtml(facts.authority.toUpperCase()))}
    ${onCard(4, 15.6, 'Anschrift · Address', addressLines('address', facts.address))}${onCard(56, 15.6, 'Zugangsnr. · CAN', look.random.digits(6))}${travelZone(facts, 'TD1', 'AR', 'DEU')}</div>`
  return page(
    `<div style="zoom:1.4;margin-top:6mm">${backSide}<div style="height:9mm"></div>${frontSide}</div>`,
  )
}

/** The electronic card photographed from both sides, captions in German over English, remarks on both sides, the access number upright at the edge. */
const captionsInTwoLines: Layout<TitleFacts> = (facts, look) => {
  const { holder } = facts
  const field = (x: number, y: number, german: string, translation: string, value: string): string =>
    `<div class="vz" style="left:${x}mm;top:${y}mm"><small style="font-size:4pt;margin-bottom:.5mm"><b style="font-size:4.4pt">${german}</b><br>${translation}</small><b>${value}</b></div>`
  const given = holder.givenNames
  const frontSide = `<div class="card td1 guilloche" style="background-color:#f4ecea"><div class="vz" style="left:3mm;top:1.4mm;font-size:7pt"><b>D</b></div><div class="vz" style="left:9mm;top:1.2mm;font-size:5.4pt"><b>AUFENTHALTSTITEL</b><br>RESIDENCE PERMIT</div><div class="vz" style="right:4mm;top:1.4mm;font-size:8pt"><b>${text('documentNumber', facts.documentNumber)}</b></div>${portrait(3, 9, 25, 33)}<div class="vz" style="right:1.4mm;top:16mm;writing-mode:vertical-rl;font-size:7pt">${look.random.digits(6)}</div>
    ${field(31, 6, 'NAME, VORNAMEN', 'SURNAME, FORENAMES', `${text('surname', holder.surname.toUpperCase())}${given === null ? '' : `<br>${text('givenNames', given.toUpperCase())}`}`)}
    ${field(31, 17, 'GESCHL.', 'SEX', mark('sex', holder.sex, holder.sex))}${field(41, 17, 'STAATSANG.', 'NATIONALITY', mark('nationality', holder.nationality.icao, holder.nationality.icao))}${field(57, 17, 'GEB.-DATUM', 'DATE OF BIRTH', look.day('dateOfBirth', holder.dateOfBirth, 'spaced'))}
    ${field(31, 24.4, 'ART DES TITELS', 'TYPE OF PERMIT', text('kindOfTitle', facts.kindOfTitle))}${field(31, 31.8, 'KARTE GÜLTIG BIS', 'CARD EXPIRY', look.day('dateOfExpiry', facts.dateOfExpiry, 'spaced'))}${field(31, 39.2, 'ANMERKUNGEN', 'REMARKS', text('legalBasis', facts.legalBasis))}${field(3, 45, 'UNTERSCHRIFT', 'SIGNATURE', '')}</div>`
  const backSide = `<div class="card td1">${field(4, 1.8, 'GEBURTSORT', 'PLACE OF BIRTH', text('placeOfBirth', holder.placeOfBirth.toUpperCase()))}${field(52, 1.8, 'AUGENFARBE / GRÖSSE', 'EYE COLOUR / HEIGHT', 'BRAUN 165 CM')}
    ${field(4, 8.6, 'AUSSTELLUNGSDATUM', 'DATE OF ISSUE', look.day('dateOfIssue', facts.dateOfIssue, 'spaced'))}${field(30, 8.6, 'AUSSTELLENDE BEHÖRDE', 'AUTHORITY', escapeHtml(facts.authority.toUpperCase()))}
    ${field(4, 15.4, 'ANSCHRIFT', 'ADDRESS', addressLines('address', facts.address))}${field(40, 15.4, 'ANMERKUNGEN', 'REMARKS', `<span style="display:block;width:43mm">${text('remarks', facts.remarks)}</span>`)}${travelZone(facts, 'TD1', 'AR', 'DEU')}</div>`
  return page(
    `<div style="margin:6mm 0 0 8mm;width:90mm">${frontSide}<div style="height:14mm"></div>${backSide}</div>`,
  )
}

export const residenceTitleLayouts = [
  stacked,
  sideBySide,
  twoPages,
  sticker,
  withSupplement,
  emergencySticker,
  backFirst,
  captionsInTwoLines,
  olderModel,
]
