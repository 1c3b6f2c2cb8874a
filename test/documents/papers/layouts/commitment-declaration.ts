import { escapeHtml, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import {
  boxes,
  drawSignature,
  lineAbove,
  pairs,
  plainAddress,
  roundStamp,
  splitName,
  table,
  tick,
} from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { CommitmentFacts } from '../paper.ts'
import { minutesAtTheCounter } from './kept/commitment-declaration.ts'

/** The federal form: sponsor first, then the guest. */
const commitmentForm: Layout<CommitmentFacts> = (facts, look) =>
  page(
    `<p class="right">${facts.number}</p><h1>Verpflichtungserklärung</h1><p class="fine">gemäß §§ 66 bis 68 des Aufenthaltsgesetzes</p><p>Ich, der/die Unterzeichnende</p>${pairs(
      [
        ['Name, Vorname', text('sponsor', writeName(facts.sponsor, 'surname-first'))],
        ['Geburtstag', look.plainDay(facts.sponsor.dateOfBirth, 'numeric')],
        ['wohnhaft in', plainAddress(facts.sponsorAddress)],
      ],
      'pairs ruled',
    )}<p>verpflichte mich gegenüber der Ausländerbehörde, für</p>${pairs(
      [
        ['Name, Vorname des Gastes', text('holder', writeName(facts.holder, 'surname-first'))],
        ['geboren am', look.plainDay(facts.holder.dateOfBirth, 'numeric')],
      ],
      'pairs ruled',
    )}<p>vom ${look.day('validFrom', facts.validFrom, 'numeric')} bis zum ${look.day('validUntil', facts.validUntil, 'numeric')} die Kosten für den Lebensunterhalt und die Kosten der Ausreise zu tragen.</p><p>Leipzig, den ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}`,
  )

const commitmentLetter: Layout<CommitmentFacts> = (facts, look) =>
  page(
    `<h1>Verpflichtungserklärung nach § 68 AufenthG</h1><p>Nr. ${facts.number}</p><p>${salutation(facts.sponsor)} ${text('sponsor', writeName(facts.sponsor))}, ${plainAddress(facts.sponsorAddress)}, hat sich verpflichtet, die Kosten für den Lebensunterhalt von ${text('holder', writeName(facts.holder))} zu tragen. Die Verpflichtung gilt ab ${look.day('validFrom', facts.validFrom)} und endet am ${look.day('validUntil', facts.validUntil)}.</p><p>Abgegeben am ${look.day('date', facts.date)}</p>${drawSignature(look)}`,
  )

const commitmentBoxes: Layout<CommitmentFacts> = (facts, look) =>
  page(`<h1>Verpflichtungserklärung (§ 68 AufenthG)</h1><p>Ausländerbehörde der Stadt ${escapeHtml(facts.sponsorAddress.city)} · lfd. Nr. ${facts.number}</p>
    ${boxes([
      [
        ['Verpflichtungsgeber/in', text('sponsor', writeName(facts.sponsor))],
        ['Geburtsdatum', look.plainDay(facts.sponsor.dateOfBirth, 'numeric')],
      ],
      [['Anschrift', plainAddress(facts.sponsorAddress)]],
      [
        ['Begünstigte Person', text('holder', writeName(facts.holder))],
        ['Geburtsdatum', look.plainDay(facts.holder.dateOfBirth, 'numeric')],
      ],
      [
        ['Beginn der Verpflichtung', look.day('validFrom', facts.validFrom, 'numeric')],
        ['Ende der Verpflichtung', look.day('validUntil', facts.validUntil, 'numeric')],
        ['Ausgestellt am', look.day('date', facts.date, 'numeric')],
      ],
    ])}<p>Die finanzielle Leistungsfähigkeit wurde nachgewiesen.</p>${drawSignature(look)}`)

const commitmentNote: Layout<CommitmentFacts> = (facts, look) =>
  page(
    `<p class="right">${look.day('date', facts.date)}</p><h2>Übernahme der Kosten des Lebensunterhalts – Verpflichtungserklärung</h2><p>Verpflichtete Person: ${text('sponsor', writeName(facts.sponsor))}<br>${plainAddress(facts.sponsorAddress)}</p><p>Ausländische Person: ${text('holder', writeName(facts.holder))}</p><p>Gültigkeit: ${look.day('validFrom', facts.validFrom)} bis ${look.day('validUntil', facts.validUntil)}</p>${drawSignature(look)}`,
  )

/** The numbered security form, values on lines with small labels under them, names in two places. */
const commitmentSecurityForm: Layout<CommitmentFacts> = (facts, look) => {
  const [sponsorSurname, sponsorNames] = splitName('sponsor', facts.sponsor)
  const [guestSurname, guestNames] = splitName('holder', facts.holder)
  return page(`<div style="display:flex;justify-content:space-between"><b>Bundesrepublik Deutschland</b><b style="color:#a11">${facts.number}</b></div><h1 class="center guilloche" style="padding:2mm">VERPFLICHTUNGSERKLÄRUNG</h1><p>Der/Die Unterzeichnende</p>
    ${lineAbove('Name', sponsorSurname)}${lineAbove('Vorname(n)', sponsorNames)}${lineAbove('geboren am, in', `${look.plainDay(facts.sponsor.dateOfBirth, 'numeric')}, ${escapeHtml(facts.sponsor.placeOfBirthInGerman)}`)}${lineAbove('Staatsangehörigkeit', escapeHtml(facts.sponsor.nationality.adjective))}${lineAbove('wohnhaft in', plainAddress(facts.sponsorAddress))}${lineAbove('Beruf', 'angestellt')}
    <p>verpflichtet sich gegenüber der Ausländerbehörde / Auslandsvertretung, für</p>${lineAbove('Name', guestSurname)}${lineAbove('Vorname(n)', guestNames)}${lineAbove('geboren am, in', `${look.plainDay(facts.holder.dateOfBirth, 'numeric')}, ${escapeHtml(facts.holder.placeOfBirth)}`)}${lineAbove('Verwandtschaftsbeziehung mit dem/der Antragsteller/in', 'keine')}
    <p>für die Dauer vom ${look.day('validFrom', facts.validFrom, 'numeric')} an bis ${look.day('validUntil', facts.validUntil, 'numeric')} nach § 68 des Aufenthaltsgesetzes die Kosten für den Lebensunterhalt und nach §§ 66 und 67 des Aufenthaltsgesetzes die Kosten für die Ausreise zu tragen.</p><p class="fine">Ich wurde darauf hingewiesen, dass unrichtige Angaben strafbar sein können (§ 95 AufenthG). Ich bin zu der Verpflichtung auf Grund meiner wirtschaftlichen Verhältnisse in der Lage.</p>
    <div class="signs"><div class="sign">${escapeHtml(facts.sponsorAddress.city)}, ${look.day('date', facts.date, 'numeric')}<br><small>Ort, Datum</small></div><div class="sign">${drawSignature(look)}<br><small>Unterschrift</small></div></div>${roundStamp(look, 'Ausländerbehörde<br>Siegel', 'left:130mm;top:225mm')}`)
}

/** The office's record of a declaration, obliged and invited person in two columns of one table, income and fee besides. */
const commitmentColumns: Layout<CommitmentFacts> = (facts, look) => {
  const { sponsor, holder } = facts
  const birth = (day: string, place: string): string =>
    `${look.plainDay(day, 'numeric')}, ${escapeHtml(place)}`
  return page(`<div class="columns"><div><b>Ausländerbehörde ${escapeHtml(facts.sponsorAddress.city)}</b><br><span class="fine">Sachgebiet Verpflichtungen · Frau Irmscher · Zi. 2.17</span></div><div class="right">${look.day('date', facts.date, 'numeric')}<br><span class="fine">VE-Nummer</span> <b>${facts.number}</b></div></div><h1 class="center" style="font-size:14pt">Niederschrift über eine Verpflichtungserklärung<br><span style="font-size:10pt;font-weight:normal">(§§ 66, 67, 68 AufenthG)</span></h1>
    ${table(
      ['', 'Verpflichtet sich', 'zugunsten von'],
      [
        [
          'Nachname, Vorname',
          text('sponsor', writeName(sponsor, 'surname-first')),
          text('holder', writeName(holder, 'surname-first')),
        ],
        [
          'Geburtsdatum, Geburtsort',
          birth(sponsor.dateOfBirth, sponsor.placeOfBirthInGerman),
          birth(holder.dateOfBirth, holder.placeOfBirth),
        ],
        [
          'Staatsangehörigkeit',
          escapeHtml(sponsor.nationality.adjective),
          escapeHtml(holder.nationality.adjective),
        ],
        ['Anschrift', plainAddress(facts.sponsorAddress), 'siehe Reisepass'],
        ['Ausweis', `L${look.random.digits(8)}`, `${holder.nationality.icao} ${look.random.digits(7)}`],
        ['Aufenthaltszweck', '–', 'Studium / Ausbildung'],
      ],
    )}
    <p>Die verpflichtete Person trägt alle öffentlichen Mittel, die für den Lebensunterhalt der begünstigten Person einschließlich Wohnraum, Krankheit und Pflege aufgewendet werden, sowie die Kosten einer Ausreise. Die Verpflichtung besteht vom Tag der Einreise, spätestens ab dem ${look.day('validFrom', facts.validFrom, 'numeric')}, und erlischt mit Ablauf des ${look.day('validUntil', facts.validUntil, 'numeric')}.</p><p>Das bereinigte Nettoeinkommen beträgt ${look.plainEuro(3412.55)} (Nachweise: Abrechnungen 07–09/2026); die Bonität wurde ${tick(true)} nachgewiesen ${tick(false)} glaubhaft gemacht.</p>
    <div class="signs"><div class="sign">${drawSignature(look)}<br><small>verpflichtete Person</small></div><div class="sign">${drawSignature(look)}<br><small>Irmscher, Ausländerbehörde</small></div></div>${roundStamp(look, 'Ausländerbehörde', 'left:150mm;top:205mm')}`)
}

/** The federal form on security paper over two pages: captions in three languages on the left, typed values in capitals, the office's remarks overleaf. */
const trilingualForm: Layout<CommitmentFacts> = (facts, look) => {
  const row = (german: string, others: string, value: string): string =>
    `<tr><td style="width:64mm;padding:.9mm 2mm .9mm 0;vertical-align:top;line-height:1.15">${german}<br><span style="font-size:6.4pt;color:#456">${others}</span></td><td style="border-bottom:.2mm solid #678;font:10pt 'Nimbus Mono PS','Liberation Mono',monospace;vertical-align:middle">${value}</td></tr>`
  const person = (name: 'sponsor' | 'holder', birthPlace: string): string => {
    const [surname, givenNames] = splitName(name, facts[name])
    return `${row('Name', 'Surname / Nom', surname)}${row('Vorname(n)', 'First name / Prénom(s)', givenNames)}${row('Geburtstag und -ort', 'Date and place of birth / Date et lieu de naissance', `${look.plainDay(facts[name].dateOfBirth, 'numeric')} ${escapeHtml(birthPlace)}`)}${row('Staatsangehörigkeit', 'Nationality / Nationalité', escapeHtml(facts[name].nationality.adjective))}`
  }
  const block = (rows: string): string => `<table style="width:100%;border-collapse:collapse">${rows}</table>`
  const { sponsor, holder } = facts
  return (
    page(`<div class="guilloche" style="margin:-8mm -8mm 0;padding:6mm 8mm 4mm;background-color:#f3f6ee"><div style="display:flex;justify-content:space-between"><span class="fine">Bundesrepublik Deutschland</span><b style="font:bold 12pt 'Liberation Mono';color:#222">${facts.number}</b></div><h1 style="margin:2mm 0">Verpflichtungserklärung</h1><p style="margin:0">Der/Die Unterzeichnende <span class="fine">/ I, the undersigned / Je, soussigné(e)</span></p>
    ${block(`${person('sponsor', sponsor.placeOfBirthInGerman)}${row('Identitätsdokument: Art, Nummer', 'Identity card / Carte d’identité', `PA L${look.random.digits(8)}`)}${row('wohnhaft in', 'Address / Adresse', plainAddress(facts.sponsorAddress))}${row('Beruf', 'Profession', 'Angestellte/r')}${row('Arbeitgeber', 'Employer / Employeur', 'siehe Rückseite')}`)}
    <p style="margin:3mm 0 0">verpflichtet sich gegenüber der Ausländerbehörde / Auslandsvertretung, für<br><span class="fine">takes full responsibility towards the aliens authority / diplomatic mission for / s’engage auprès du service des étrangers à héberger</span></p>
    ${block(`${person('holder', holder.placeOfBirth)}${row('Reisepass-Nr.', 'Passport No. / Passeport n°', `${holder.nationality.icao.slice(0, 1)}${look.random.digits(7)}`)}${row('wohnhaft in', 'Address / Adresse', escapeHtml(`${holder.placeOfBirth}, ${holder.nationality.german}`))}${row('Verwandtschaftsbeziehung', 'Family relationship / Lien de parenté', 'keine')}`)}
    <p style="margin:3mm 0 0">vom <span class="fine">(from / du)</span> &nbsp;${look.day('validFrom', facts.validFrom, 'numeric')}&nbsp; bis zum <span class="fine">(until / jusqu’au)</span> &nbsp;${look.day('validUntil', facts.validUntil, 'numeric')}</p><p style="margin-top:2mm">nach § 68 des Aufenthaltsgesetzes die Kosten für den Lebensunterhalt und nach §§ 66 und 67 des Aufenthaltsgesetzes die Kosten für die Ausreise o. g. Ausländers/in zu tragen.</p><p class="fine">Die Verpflichtung umfasst die Erstattung sämtlicher öffentlicher Mittel, die für den Lebensunterhalt einschließlich der Versorgung mit Wohnraum und der Versorgung im Krankheitsfall und bei Pflegebedürftigkeit aufgewendet werden.</p></div>`) +
    page(`<p><b>Bestätigung der Verpflichtung</b></p><p class="fine">Ich wurde von der Ausländerbehörde hingewiesen auf den Umfang der eingegangenen Haftung, die Möglichkeit von Zwangsmaßnahmen zur Beitreibung und die Strafbarkeit unrichtiger Angaben (§ 95 AufenthG, Freiheitsstrafe bis zu 3 Jahren). Die Haftung dauert fünf Jahre ab Einreise.</p><div class="signs"><div class="sign"><div class="ink">${escapeHtml(facts.sponsorAddress.city)}, ${look.day('date', facts.date, 'numeric')}</div><small>Ort, Datum</small></div><div class="sign"><div class="ink">${drawSignature(look)}</div><small>Unterschrift der/des Verpflichtenden</small></div></div>
    <p style="margin-top:10mm"><b>Stellungnahme der Ausländerbehörde</b></p><p>${tick(true)} Die finanzielle Leistungsfähigkeit wurde nachgewiesen.<br>${tick(false)} Die finanzielle Leistungsfähigkeit wurde glaubhaft gemacht.<br>${tick(false)} Die finanzielle Leistungsfähigkeit konnte nicht festgestellt werden.</p><p>Bemerkungen: Nettoeinkommen ${look.plainEuro(2987.4)}, unbefristet beschäftigt. Zweck: Studium/Ausbildung. Gebühr 29,00 EUR bezahlt.</p><div class="signs"><div class="sign">Ausländerbehörde ${escapeHtml(facts.sponsorAddress.city)}<br><small>Behörde</small></div><div class="sign">${drawSignature(look)}<br><small>Im Auftrag</small></div></div>${roundStamp(look, 'Ausländerbehörde', 'left:90mm;top:140mm')}`)
  )
}

export const commitmentDeclarationLayouts = [
  commitmentForm,
  commitmentLetter,
  commitmentBoxes,
  commitmentNote,
  commitmentSecurityForm,
  commitmentColumns,
  trilingualForm,
  minutesAtTheCounter,
]
