import { drawSignature } from '../blocks.ts'
import type { IsoDate } from '../../../../models/dates.ts'
import type { FieldName } from '../../../../models/field.ts'
import { page, mark, text, escapeHtml } from '../../markup.ts'
import { partsOf, type DayStyle } from '../../calendar.ts'
import type { Layout, Look } from '../look.ts'
import type { TravelFacts } from '../paper.ts'
import { onCard as at, portrait as photo } from './card-parts.ts'
import { french, ownCaptions } from './passport-captions.ts'
import { travelZone } from './travel-zone.ts'
import { familyPage } from './kept/passport.ts'

interface Printed {
  readonly surname: string
  readonly givenNames: string
  readonly nationality: string
  readonly sex: string
  readonly birth: string
  readonly place: string
  readonly issued: string
  readonly expires: string
  readonly number: string
  readonly state: string
  readonly authority: string
}

function print(
  facts: TravelFacts,
  look: Look,
  dayStyle: DayStyle,
  nationality: 'adjective' | 'code' | 'english',
): Printed {
  const { holder } = facts
  const { icao, adjective, english } = holder.nationality
  const shown = { adjective: adjective.toUpperCase(), code: icao, english: english.toUpperCase() }[
    nationality
  ]
  return {
    surname: text('surname', upper(holder.surname, icao)),
    givenNames: holder.givenNames === null ? '—' : text('givenNames', upper(holder.givenNames, icao)),
    nationality: mark('nationality', icao, escapeHtml(shown)),
    sex: mark('sex', holder.sex, holder.sex),
    birth: look.day('dateOfBirth', holder.dateOfBirth, dayStyle),
    place: text('placeOfBirth', upper(holder.placeOfBirth, icao)),
    issued: look.day('dateOfIssue', facts.dateOfIssue, dayStyle),
    expires: look.day('dateOfExpiry', facts.dateOfExpiry, dayStyle),
    number: text('documentNumber', facts.documentNumber),
    state: mark('issuingState', icao, icao === 'DEU' ? 'D' : icao),
    authority: escapeHtml(upper(facts.authority, icao)),
  }
}

/** Turkish has its own capital of i. */
const upper = (name: string, state: string): string => name.toLocaleUpperCase(state === 'TUR' ? 'tr' : 'en')

const zone = (facts: TravelFacts): string => travelZone(facts, 'TD3', 'P', facts.holder.nationality.icao)

/** The page of the EU model: numbered labels in three languages, number top right. */
const numbered: Layout<TravelFacts> = (facts, look) => {
  const p = print(facts, look, 'numeric', 'adjective')
  const german = facts.holder.nationality.icao === 'DEU'
  const title = german ? 'REISEPASS PASSPORT PASSEPORT' : 'PASSPORT PASSEPORT'
  const stateName = german ? 'BUNDESREPUBLIK DEUTSCHLAND' : facts.holder.nationality.english.toUpperCase()
  return page(`<div class="card td3 guilloche">
    <div class="vz" style="left:4mm;top:3mm;font-size:7.5pt"><b>${stateName}</b></div><div class="vz" style="left:40mm;top:7mm;font-size:6pt">${title}</div>
    ${at(40, 11, 'Typ/Type/Type', 'P')}${at(55, 11, 'Kode/Code/Code', p.state)}${at(83, 11, 'Pass-Nr./Passport No./N°', p.number)}
    ${photo(4, 13, 32, 42)}
    ${at(40, 18, '1. Name/Surname/Nom', p.surname)}${at(40, 25, '2. Vornamen/Given names/Prénoms', p.givenNames)}
    ${at(40, 32, '3. Geburtsdatum/Date of birth/Date de naissance', p.birth)}${at(83, 32, '4. Geschlecht/Sex/Sexe', p.sex)}
    ${at(40, 39, '5. Geburtsort/Place of birth/Lieu de naissance', p.place)}${at(83, 39, '6. Staatsangeh./Nationality/Nationalité', p.nationality)}
    ${at(40, 46, '7. Ausstellungsdatum/Date of issue/Date de délivrance', p.issued)}${at(83, 46, '8. Gültig bis/Date of expiry/Date d’expiration', p.expires)}
    ${at(40, 53, '9. Behörde/Authority/Autorité', p.authority)}
    ${zone(facts)}</div>`)
}

/** English with the state's own language; dates with the month in letters; two columns. */
const bilingual: Layout<TravelFacts> = (facts, look) => {
  const p = print(facts, look, 'travel', 'english')
  return page(`<div style="height:18mm"></div><div class="card td3">
    <div class="vz" style="left:4mm;top:3mm;font-size:8pt"><b>PASSPORT</b></div>
    ${photo(4, 12, 34, 44)}
    ${at(42, 4, 'Type / Type', 'P')}${at(58, 4, 'Country code / Code du pays', p.state)}${at(92, 4, 'Passport No. / N° du passeport', p.number)}
    ${at(42, 12, 'Surname / Nom', p.surname)}${at(42, 19, 'Given names / Prénoms', p.givenNames)}${at(42, 26, 'Nationality / Nationalité', p.nationality)}
    ${at(42, 33, 'Date of birth / Date de naissance', p.birth)}${at(92, 33, 'Sex / Sexe', p.sex)}${at(42, 40, 'Place of birth / Lieu de naissance', p.place)}
    ${at(42, 47, 'Date of issue / Date de délivrance', p.issued)}${at(42, 54, 'Date of expiry / Date d’expiration', p.expires)}${at(84, 54, 'Authority / Autorité', p.authority)}
    ${zone(facts)}</div><p class="fine center">Kopie für die Akte</p>`)
}

/** Issue and expiry side by side below place of issue; photo on the right; slashed dates. */
const southern: Layout<TravelFacts> = (facts, look) => {
  const p = print(facts, look, 'slash', 'english')
  return page(`<div class="card td3" style="background:#f4f0e2;margin-left:2mm">
    <div class="vz" style="left:4mm;top:2mm;font-size:7pt">${escapeHtml(facts.holder.nationality.english.toUpperCase())} &nbsp; PASSPORT</div>
    ${at(4, 7, 'Type', 'P')}${at(20, 7, 'Country Code', p.state)}${at(58, 7, 'Passport No.', p.number)}
    ${at(4, 14, 'Surname', p.surname)}${at(4, 21, 'Given Name(s)', p.givenNames)}
    ${at(4, 28, 'Nationality', p.nationality)}${at(40, 28, 'Sex', p.sex)}${at(58, 28, 'Date of Birth', p.birth)}
    ${at(4, 35, 'Place of Birth', p.place)}${at(4, 42, 'Place of Issue', p.authority)}
    ${at(4, 49, 'Date of Issue', p.issued)}${at(58, 49, 'Date of Expiry', p.expires)}
    ${photo(90, 12, 30, 40)}
    ${zone(facts)}</div>`)
}

/** Labels left of their values, the whole spread (signature page above) on one sheet. */
const besideLabels: Layout<TravelFacts> = (facts, look) => {
  const p = print(facts, look, 'spaced', 'code')
  const rows = [
    ['Surname', p.surname],
    ['Forenames', p.givenNames],
    ['Citizenship', p.nationality],
    ['Born on', p.birth],
    ['Born in', p.place],
    ['Sex', p.sex],
    ['Issued on', p.issued],
    ['Valid until', p.expires],
    ['Issued by', p.authority],
  ]
  const list = rows
    .map(
      ([label, value]) =>
        `<tr><td style="font-size:5.6pt;color:#456;width:17mm">${label}</td><td style="font-size:8pt">${value}</td></tr>`,
    )
    .join('')
  return page(`<div class="card td3" style="height:60mm"><div class="vz" style="left:10mm;top:30mm;font-size:6pt">Signature of bearer / Unterschrift</div></div>
    <div class="card td3 guilloche" style="margin-top:-4mm"><div class="vz" style="left:42mm;top:3mm;font-size:7pt">P &nbsp; ${p.state} &nbsp; <b>${p.number}</b></div>
    ${photo(4, 8, 33, 44)}<table class="vz" style="left:42mm;top:8mm;border-spacing:0 0.5mm">${list}</table>${zone(facts)}</div>`)
}

/** Photograph on the left with the number under it, labels in capitals with the state's code in front, two values on a line. */
const eastern: Layout<TravelFacts> = (facts, look) => {
  const p = print(facts, look, 'numeric', 'english')
  return page(`<div style="height:${look.random.int(10, 40)}mm"></div><div class="card td3" style="background:linear-gradient(160deg,#f3eef7,#eef4f2);border-radius:0">
    <div class="vz" style="left:0;right:0;top:2mm;font-size:8pt;text-align:center"><b>${escapeHtml(facts.holder.nationality.english.toUpperCase())}</b></div>${photo(5, 10, 31, 40)}<div class="vz" style="left:5mm;top:52mm;font-size:9pt;letter-spacing:.6mm">${p.number}</div>
    ${at(40, 9, 'TYPE/TYPE', 'P')}${at(62, 9, 'STATE CODE/CODE', p.state)}
    ${at(40, 16, 'SURNAME/NOM DE FAMILLE', p.surname)}${at(40, 23, 'GIVEN NAMES/PRENOMS', p.givenNames)}${at(40, 30, 'CITIZENSHIP/CITOYENNETE', p.nationality)}
    ${at(40, 37, 'DATE OF BIRTH/DATE DE NAISSANCE', p.birth)}${at(92, 37, 'SEX/SEXE', p.sex)}${at(40, 44, 'PLACE OF BIRTH/LIEU DE NAISSANCE', p.place)}
    ${at(40, 51, 'DATE OF ISSUE/DELIVRE LE', p.issued)}${at(84, 51, 'DATE OF EXPIRY/EXPIRE LE', p.expires)}${at(40, 58, 'AUTHORITY/AUTORITE', p.authority)}
    ${zone(facts)}</div>`)
}

const monthsInTwoLanguages =
  'JAN/JAN FEB/FÉV MAR/MARS APR/AVR MAY/MAI JUN/JUIN JUL/JUIL AUG/AOÛT SEP/SEPT OCT/OCT NOV/NOV DEC/DÉC'.split(
    ' ',
  )

/** '04 AUG/AOÛT 1991' */
function dayInTwoLanguages(name: FieldName, day: IsoDate): string {
  const parts = partsOf(day)
  const month = monthsInTwoLanguages[parts.month - 1] ?? ''
  return mark(name, day, `${String(parts.day).padStart(2, '0')} ${month} ${parts.year}`)
}

/** The older booklet: each value typed on a line with its caption below, the names in one line each, the photograph at the lower right. */
const captionsBelow: Layout<TravelFacts> = (facts, look) => {
  const p = print(facts, look, 'slash', 'english')
  const below = (x: number, y: number, width: number, label: string, value: string): string =>
    `<div class="vz" style="left:${x}mm;top:${y}mm;width:${width}mm;font:7.6pt 'Nimbus Mono PS','Liberation Mono',monospace"><div style="border-bottom:.2mm solid #567;margin:0">${value}</div><small style="font-family:'Liberation Sans'">${label}</small></div>`
  return page(`<div style="height:${look.random.int(6, 50)}mm"></div><div class="card td3" style="background:#f1efe4;border-radius:1mm">
    <div class="vz" style="left:4mm;top:2.4mm;font-size:6.6pt">${escapeHtml(facts.holder.nationality.english.toUpperCase())} PASSPORT</div><div class="vz" style="right:5mm;top:2mm;font-size:9.4pt;color:#a3222f"><b>${p.number}</b></div>
    ${below(4, 8, 74, 'Surname / Nom / Apellido', p.surname)}${below(4, 16, 74, 'Forenames / Prénoms / Nombres', p.givenNames)}
    ${below(4, 24, 34, 'Date of birth (DD/MM/YYYY)', p.birth)}${below(42, 24, 36, 'Place of birth', p.place)}${below(4, 32, 34, 'Citizen of', p.nationality)}${below(42, 32, 16, 'Sex', p.sex)}${below(62, 32, 16, 'State', p.state)}
    ${below(4, 40, 34, 'Date of issue', p.issued)}${below(42, 40, 36, 'Expires on', p.expires)}${below(4, 48, 34, 'Issued by', p.authority)}${below(42, 48, 36, 'Profession', 'PRIVATE')}
    ${photo(84, 20, 33, 42)}${zone(facts)}</div>`)
}

/** The state's own language before English, months in two languages, height and personal number besides. */
const ownLanguage: Layout<TravelFacts> = (facts, look) => {
  const { holder } = facts
  const p = print(facts, look, 'numeric', 'english')
  const own = ownCaptions[holder.nationality.icao] ?? french
  const height = `1,${look.random.int(55, 92)} m`
  return page(`<div style="height:${look.random.int(4, 30)}mm"></div><div class="card td3 guilloche" style="background-color:#eef1f6">
    <div class="vz" style="left:4mm;top:2.4mm;font-size:6.6pt;letter-spacing:.3mm"><b>${own.passport}</b><br>PASSPORT</div>${photo(4, 11, 30, 39)}<div class="vz" style="left:6mm;top:54mm;font-size:5pt;color:#345">Signature of bearer<br><i>&nbsp;&nbsp;${escapeHtml(holder.surname.slice(0, 1))}.~~~</i></div>
    ${at(38, 2.8, 'Type', 'P')}${at(54, 2.8, 'Code of issuing State', p.state)}${at(90, 2.8, 'Passport No', p.number)}
    ${at(38, 9.6, `${own.surname}/Surname`, p.surname)}${at(38, 16.4, `${own.givenNames}/Given names`, p.givenNames)}
    ${at(38, 23.2, `${own.nationality}/Nationality`, p.nationality)}${at(90, 23.2, 'Height', height)}
    ${at(38, 30, `${own.birth}/Date of birth`, dayInTwoLanguages('dateOfBirth', holder.dateOfBirth))}${at(90, 30, 'Personal No', look.random.digits(9))}
    ${at(38, 36.8, `${own.sex}/Sex`, p.sex)}${at(54, 36.8, `${own.place}/Place of birth`, p.place)}
    ${at(38, 43.6, `${own.issued}/Date of issue`, dayInTwoLanguages('dateOfIssue', facts.dateOfIssue))}
    ${at(38, 50.4, `${own.expires}/Date of expiry`, dayInTwoLanguages('dateOfExpiry', facts.dateOfExpiry))}${at(38, 57.2, `${own.authority}/Authority`, p.authority)}
    ${zone(facts)}</div>`)
}

/** The open booklet of today: observations page above, data page below; two languages and a number at each caption, dates side by side, a second small portrait. */
const numberedSpread: Layout<TravelFacts> = (facts, look) => {
  const { holder } = facts
  const p = print(facts, look, 'travel', 'english')
  const own = ownCaptions[holder.nationality.icao] ?? french
  const label = (number: number, words: string, translation: string): string =>
    `${words} / ${translation} (${number})`
  const upperPage = `<div class="card td3" style="margin:0 auto;border-bottom-style:dashed;border-radius:3mm 3mm 0 0;background:linear-gradient(170deg,#f6f3ea,#eef2f0)"><div class="vz" style="left:8mm;top:6mm;font-size:6.4pt">OBSERVATIONS<br><br>${look.random.pick(['NONE', 'THIS PASSPORT IS VALID FOR ALL COUNTRIES', 'SEE PAGE 3'])}</div><div class="vz" style="right:6mm;bottom:5mm;font-size:6pt">2</div><div class="vz" style="left:8mm;bottom:12mm;font-size:6pt">Signature of bearer / Signature du titulaire<br><br>${drawSignature(look)}</div></div>`
  return page(`<div style="margin-top:${look.random.int(2, 16)}mm">${upperPage}<div class="card td3 guilloche" style="margin:0 auto;border-radius:0 0 3mm 3mm;background-color:#f0eef4">
    <div class="vz" style="left:4mm;top:2.4mm;font-size:6.4pt"><b>${escapeHtml(holder.nationality.english.toUpperCase())}<br>${own.passport}</b> / PASSPORT</div>${photo(4, 12, 31, 40)}${photo(110, 11, 10, 13)}
    ${at(40, 3, label(1, own.passport === 'PASSEPORT' ? 'Type' : 'Typ', 'Type'), 'P')}${at(60, 3, 'Code', p.state)}${at(84, 3, label(2, 'N°', 'Passport No.'), p.number)}
    ${at(40, 10, label(3, own.surname, 'Surname'), p.surname)}${at(40, 17, label(4, own.givenNames, 'Given name(s)'), p.givenNames)}
    ${at(40, 24, label(5, own.nationality, 'Nationality'), p.nationality)}${at(84, 24, 'Identity No.', look.random.digits(11))}
    ${at(40, 31, label(6, own.birth, 'Date of birth'), p.birth)}${at(84, 31, label(7, own.sex, 'Sex'), p.sex)}
    ${at(40, 38, label(8, own.place, 'Place of birth'), p.place)}
    ${at(40, 45, label(9, own.issued, 'Date of issue'), p.issued)}${at(84, 45, label(10, own.expires, 'Date of expiry'), p.expires)}
    ${at(40, 52, label(11, own.authority, 'Issuing authority'), p.authority)}
    ${zone(facts)}</div></div>`)
}

export const passportLayouts = [
  numbered,
  bilingual,
  southern,
  besideLabels,
  eastern,
  captionsBelow,
  ownLanguage,
  numberedSpread,
  familyPage,
]
