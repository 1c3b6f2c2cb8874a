import { addDays, addYears } from '../../calendar.ts'
import type { IsoDate } from '../../../../models/dates.ts'
import { escapeHtml, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { boxes, pairs, plainAddress, signaturePlace, splitName, table } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { TrainingFacts } from '../paper.ts'
import { craftsContract } from './kept/training-contract.ts'

function signatures(facts: TrainingFacts, look: Look): string {
  const { city } = facts.employerAddress
  return `<div class="signs">${signaturePlace(look, 'Ausbildender', city, facts.signedOn)}${signaturePlace(look, 'Auszubildende/r', city, facts.signedOn)}</div>`
}

/** Pay rises from year to year; the first year's is the one the form states. */
const payByYear = (facts: TrainingFacts): number[] =>
  [0, 1, 2].map((year) => facts.payPerMonthEuro + year * 80)

/** The chamber's form in boxes. */
const chamberForm: Layout<TrainingFacts> = (facts, look) =>
  page(`<p class="right fine">Industrie- und Handelskammer zu Leipzig</p><h1>Berufsausbildungsvertrag</h1><p class="fine">(§§ 10, 11 Berufsbildungsgesetz)</p>
    ${boxes([
      [
        ['Ausbildender (Firma)', text('employer', facts.employer)],
        ['Anschrift', plainAddress(facts.employerAddress)],
      ],
      [
        ['Auszubildende/r (Name, Vorname)', text('trainee', writeName(facts.trainee, 'surname-first'))],
        ['Geburtsdatum', look.day('dateOfBirth', facts.trainee.dateOfBirth, 'numeric')],
      ],
      [['Anschrift der/des Auszubildenden', plainAddress(facts.traineeAddress)]],
      [
        ['Ausbildungsberuf', text('occupation', facts.occupation)],
        ['Berufsschule', escapeHtml(facts.school)],
      ],
      [
        ['Beginn der Ausbildung', look.day('startDate', facts.startDate, 'numeric')],
        ['Ende der Ausbildung', look.day('endDate', facts.endDate, 'numeric')],
        ['Probezeit', '4 Monate'],
      ],
    ])}
    <p>Die Vergütung beträgt monatlich brutto:</p>${table(['1. Ausbildungsjahr', '2. Ausbildungsjahr', '3. Ausbildungsjahr'], [payByYear(facts).map((pay, year) => (year === 0 ? look.euro('payPerMonthEuro', pay) : look.plainEuro(pay)))])}${signatures(facts, look)}`)

const clauses: Layout<TrainingFacts> = (facts, look) =>
  page(`<h1 class="center">Ausbildungsvertrag</h1><p>zwischen ${text('employer', facts.employer)}, ${plainAddress(facts.employerAddress)} (Träger der praktischen Ausbildung) und ${salutation(facts.trainee)} ${text('trainee', writeName(facts.trainee))}, geb. am ${look.day('dateOfBirth', facts.trainee.dateOfBirth)}, ${plainAddress(facts.traineeAddress)}.</p>
    <p>§ 1 Die Ausbildung zum Beruf ${text('occupation', facts.occupation)} beginnt am ${look.day('startDate', facts.startDate)} und endet am ${look.day('endDate', facts.endDate)}.</p><p>§ 2 Die Probezeit beträgt vier Monate.</p><p>§ 3 Die Ausbildungsvergütung beträgt im ersten Ausbildungsjahr ${look.euro('payPerMonthEuro', facts.payPerMonthEuro)} brutto monatlich, im zweiten ${look.plainEuro(payByYear(facts)[1] ?? 0)}, im dritten ${look.plainEuro(payByYear(facts)[2] ?? 0)}.</p><p>§ 4 Die regelmäßige wöchentliche Ausbildungszeit beträgt 39 Stunden.</p>${signatures(facts, look)}`)

const particulars: Layout<TrainingFacts> = (facts, look) =>
  page(
    `<h1>Berufsausbildungsvertrag</h1>${pairs(
      [
        ['Ausbildungsbetrieb', text('employer', facts.employer)],
        ['Auszubildende/r', text('trainee', writeName(facts.trainee))],
        ['geboren am', look.day('dateOfBirth', facts.trainee.dateOfBirth, 'numeric')],
        ['Ausbildungsberuf', text('occupation', facts.occupation)],
        ['Ausbildungsbeginn', look.day('startDate', facts.startDate, 'numeric')],
        ['Ausbildungsende', look.day('endDate', facts.endDate, 'numeric')],
        ['Vergütung 1. Jahr (brutto/Monat)', look.euro('payPerMonthEuro', facts.payPerMonthEuro)],
        ['Vergütung 2. Jahr', look.plainEuro(payByYear(facts)[1] ?? 0)],
      ],
      'pairs ruled',
    )}${signatures(facts, look)}`,
  )

const period: Layout<TrainingFacts> = (facts, look) =>
  page(
    `<h2>Vertrag über eine Berufsausbildung</h2><div class="columns"><div><b>Betrieb</b><br>${text('employer', facts.employer)}</div><div><b>Auszubildende Person</b><br>${text('trainee', writeName(facts.trainee))}<br>Geburtsdatum ${look.day('dateOfBirth', facts.trainee.dateOfBirth, 'numeric')}</div></div><p>Beruf: ${text('occupation', facts.occupation)}. Ausbildungszeit vom ${look.day('startDate', facts.startDate, 'numeric')} bis ${look.day('endDate', facts.endDate, 'numeric')}.</p><p>Monatliche Ausbildungsvergütung: ${look.euro('payPerMonthEuro', facts.payPerMonthEuro)} (1. Jahr).</p>${signatures(facts, look)}`,
  )

/** The form with lettered clauses, both parties in two columns, names in two places. */
const letteredForm: Layout<TrainingFacts> = (facts, look) => {
  const [surname, givenNames] = splitName('trainee', facts.trainee)
  const [first = 0, second = 0, third = 0] = payByYear(facts)
  const small = (label: string, value: string): string =>
    `<div style="border-bottom:.2mm dotted #555;margin-bottom:1.4mm"><small>${label}</small><br>${value}</div>`
  const clause = (letter: string, content: string): string =>
    `<p style="padding-left:8mm;text-indent:-8mm"><b>${letter}</b>&emsp;${content}</p>`
  return page(`<h1 style="font-size:13pt">Berufsausbildungsvertrag <span style="font-weight:normal;font-size:9pt">(§§ 10, 11 BBiG) – Ausfertigung für die/den Auszubildende/n</span></h1><div class="columns" style="font-size:9.4pt"><div><b>Ausbildende/r</b>${small('Name und Anschrift des Ausbildungsbetriebes', `${text('employer', facts.employer)}<br>${plainAddress(facts.employerAddress)}`)}${small('Verantwortliche/r Ausbilder/in', 'Sabine Kessler, geb. 14.05.1978')}${small('Betriebs-Nr. der Kammer', look.random.digits(7))}</div><div><b>Auszubildende/r</b><div class="columns"><div>${small('Name', surname)}</div><div>${small('Vorname', givenNames)}</div></div>${small('Anschrift', plainAddress(facts.traineeAddress))}${small('Geburtsdatum', look.day('dateOfBirth', facts.trainee.dateOfBirth, 'numeric'))}${small('Letzter Schulabschluss', 'im Ausland erworben')}</div></div>
    <p>wird nachstehender Vertrag zur Ausbildung im Ausbildungsberuf <b>${text('occupation', facts.occupation)}</b> nach Maßgabe der Ausbildungsordnung geschlossen.</p>
    ${clause('A', `Das Berufsausbildungsverhältnis beginnt am ${look.day('startDate', facts.startDate, 'numeric')} und endet am ${look.day('endDate', facts.endDate, 'numeric')}.`)}${clause('B', 'Die Probezeit beträgt 4 Monate.')}${clause('C', `Die Ausbildung findet in ${escapeHtml(facts.employerAddress.city)} statt; zuständige Berufsschule: ${escapeHtml(facts.school)}.`)}
    ${clause('D', `Die/Der Ausbildende zahlt eine angemessene Vergütung; sie beträgt zurzeit monatlich brutto`)}<table style="margin:0 0 3mm 8mm;border-collapse:collapse">${[
      [
        'EUR',
        look.euro('payPerMonthEuro', first, 'bare'),
        look.plainEuro(second, 'bare'),
        look.plainEuro(third, 'bare'),
      ],
      ['im', 'ersten', 'zweiten', 'dritten'],
    ]
      .map(
        (row) =>
          `<tr>${row.map((cell) => `<td style="border:.2mm solid #888;padding:.8mm 4mm">${cell}</td>`).join('')}</tr>`,
      )
      .join('')}</table><p style="padding-left:8mm">Ausbildungsjahr.</p>
    ${clause('E', 'Die regelmäßige wöchentliche Ausbildungszeit beträgt 38,5 Stunden.')}${clause('F', 'Der Urlaub richtet sich nach dem Tarifvertrag: 30 Werktage im Jahr.')}${signatures(facts, look)}`)
}

/** The contract in numbered paragraphs with the school's consent, the pay as a table by periods, ticks for the parts of a day. */
const payByPeriod: Layout<TrainingFacts> = (facts, look) => {
  const paragraph = (number: number, content: string): string =>
    `<div style="display:flex;margin-bottom:2mm"><span style="width:9mm">${number}.</span><div style="flex:1">${content}</div></div>`
  const from = (year: number): IsoDate => addYears(facts.startDate, year)
  const until = (year: number): IsoDate =>
    year === 2 ? facts.endDate : addDays(addYears(facts.startDate, year + 1), -1)
  const rows = payByYear(facts).map((pay, year) => [
    `${look.plainDay(from(year), 'short-year')} bis ${look.plainDay(until(year), 'short-year')}`,
    year === 0 ? look.euro('payPerMonthEuro', pay, 'symbol-behind') : look.plainEuro(pay, 'symbol-behind'),
  ])
  return page(`<div class="fine" style="display:flex;justify-content:space-between"><span>Zutreffendes ankreuzen ☒ – Vertrag in dreifacher Ausfertigung</span><span>Azubi-Identnummer ${look.random.digits(7)}</span></div><h1 class="center" style="font-size:15pt">Vertrag zur Berufsausbildung</h1>
    <p>Der ausbildende Betrieb</p><p style="padding-left:9mm">${text('employer', facts.employer)}, ${plainAddress(facts.employerAddress)}, Ausbildungsleitung: Thomas Beier (geb. 02.11.1975)</p><p>schließt mit der nachstehenden Person</p><p style="padding-left:9mm">${text('trainee', writeName(facts.trainee))}, * ${look.day('dateOfBirth', facts.trainee.dateOfBirth, 'numeric')}, ${escapeHtml(facts.trainee.nationality.adjective)}, wohnhaft ${plainAddress(facts.traineeAddress)}</p><p>mit Zustimmung der Schule (${escapeHtml(facts.school)}) folgenden Vertrag:</p>
    ${paragraph(1, `Ausgebildet wird für den Beruf ${text('occupation', facts.occupation)} nach der geltenden Ausbildungsordnung.`)}${paragraph(2, `Die Ausbildung dauert von ${look.day('startDate', facts.startDate)} an drei Jahre, mithin bis einschließlich ${look.day('endDate', facts.endDate)}. Wird die Prüfung früher bestanden, endet sie mit der Bekanntgabe des Ergebnisses.`)}${paragraph(3, 'Die ersten vier Monate sind Probezeit.')}${paragraph(4, `Arbeitszeit: ☒ Vollzeit (8 Stunden täglich, 40 Stunden wöchentlich) &nbsp; ☐ Teilzeit`)}
    ${paragraph(5, `Als Vergütung erhält die auszubildende Person je Kalendermonat (brutto):${table(['für die Zeit', 'Betrag'], rows)}Fällig am letzten Arbeitstag. Fahrtkosten werden bis ${look.plainEuro(60)} erstattet.`)}${paragraph(6, 'Urlaub: 30 Arbeitstage je Kalenderjahr.')}${paragraph(7, 'Nach der Probezeit kann nur aus wichtigem Grund oder mit einer Frist von vier Wochen gekündigt werden (§ 22 BBiG).')}${signatures(facts, look)}`)
}

/** The chambers' form of today filled in on the screen: grey captions, lettered frames beside each other, the pay in a row of four years. */
const onlineChamberForm: Layout<TrainingFacts> = (facts, look) => {
  const [surname, givenNames] = splitName('trainee', facts.trainee)
  const { employerAddress: seat, traineeAddress: home } = facts
  const field = (caption: string, value: string, grow = 1): string =>
    `<div style="flex:${grow};margin:0 1mm 1mm 0"><div style="font-size:6.2pt;color:#444">${caption}</div><div style="background:#eef1f4;min-height:5.4mm;padding:.5mm 1.2mm;font-size:9.2pt">${value}</div></div>`
  const row = (...fields: readonly string[]): string => `<div style="display:flex">${fields.join('')}</div>`
  const frame = (title: string, content: string): string =>
    `<div style="border:.25mm solid #333;padding:1.2mm 1.6mm;margin-bottom:1.6mm"><div style="font-size:8.4pt;margin-bottom:.8mm"><b>${title}</b></div>${content}</div>`
  const years = ['ersten', 'zweiten', 'dritten']
  const pay = payByYear(facts).map((amount, year) =>
    field(
      `im ${years[year] ?? ''} Ausbildungsjahr`,
      `EUR ${year === 0 ? look.euro('payPerMonthEuro', amount, 'bare') : look.plainEuro(amount, 'bare')}`,
    ),
  )
  return page(`<div style="display:flex;justify-content:space-between;align-items:end"><div><b style="font-size:14pt">Berufsausbildungsvertrag</b><br><span class="fine">(§§ 10, 11 des Berufsbildungsgesetzes – BBiG)</span></div><span class="fine right">IHK · Ausbildungsberatung<br>Eintragungs-Nr. ${look.random.digits(8)}</span></div><p class="fine" style="margin:1.5mm 0">Zwischen dem/der Ausbildenden (Ausbildungsbetrieb) und dem/der Auszubildenden wird nachstehender Berufsausbildungsvertrag geschlossen:</p>
    <div style="display:flex;gap:2mm"><div style="flex:1">${frame('Ausbildende/r', `${row(field('Ident-Nr.', look.random.digits(7)), field('Tel.-Nr.', `0341 ${look.random.digits(6)}`))}${field('Name', text('employer', facts.employer))}${field('Straße, Haus-Nr.', escapeHtml(`${seat.street} ${seat.houseNumber}`))}${row(field('PLZ', escapeHtml(seat.postalCode)), field('Ort', escapeHtml(seat.city), 2))}${field('Verantwortliche/r Ausbilder/in, Geburtsjahr', 'Matthias Förster, 1979')}`)}</div><div style="flex:1">${frame('Auszubildende/r', `${row(field('Name', surname), field('Vorname', givenNames))}${field('Straße, Haus-Nr.', escapeHtml(`${home.street} ${home.houseNumber}`))}${row(field('PLZ', escapeHtml(home.postalCode)), field('Ort', escapeHtml(home.city), 2))}${row(field('Geburtsdatum', look.day('dateOfBirth', facts.trainee.dateOfBirth, 'numeric')), field('Staatsangehörigkeit', escapeHtml(facts.trainee.nationality.adjective)))}${field('Gesetzliche Vertreter', 'entfällt (volljährig)')}`)}</div></div>
    ${frame('Ausbildungsberuf', `${field('mit der Fachrichtung / dem Schwerpunkt nach Maßgabe der Ausbildungsordnung', text('occupation', facts.occupation))}${row(field('Zuständige Berufsschule', escapeHtml(facts.school), 2), field('Höchster Schulabschluss', 'Hochschulreife (Ausland)'))}`)}
    ${frame('A&ensp;Ausbildungsdauer', row(field('nach der Ausbildungsordnung', '36 Monate'), field('Anrechnung / Verkürzung', '0 Monate'), field('Beginn am', look.day('startDate', facts.startDate, 'numeric')), field('Ende am', look.day('endDate', facts.endDate, 'numeric'))))}
    <div style="display:flex;gap:2mm"><div style="flex:1">${frame('B&ensp;Probezeit (§ 1 Nr. 2)', field('in Monaten', '4'))}</div><div style="flex:2">${frame('C&ensp;Ausbildungsstätte', field('vorbehaltlich der Regelungen nach D in', `${escapeHtml(seat.city)} (Hauptbetrieb)`))}</div></div>
    ${frame('E&ensp;Vergütung und sonstige Leistungen (§ 5) – monatlich brutto', row(...pay, field('im vierten Ausbildungsjahr', '–')))}
    ${frame('F&ensp;Ausbildungszeit', row(field('täglich in Stunden', '8,00'), field('wöchentlich in Stunden', '40,00'), field('Teilzeit', '☐ ja &nbsp; ☒ nein')))}
    ${frame('G&ensp;Urlaub in Arbeitstagen', row(...[0, 1, 2, 3].map((year) => field(`im Jahr ${Number(facts.startDate.slice(0, 4)) + year}`, year === 0 ? '10' : year === 3 ? '17' : '28'))))}
    <p class="fine" style="margin:0">H&ensp;Die umseitigen Vereinbarungen werden anerkannt.</p><div style="margin-top:-9mm">${signatures(facts, look)}</div>`)
}

export const trainingContractLayouts = [
  chamberForm,
  clauses,
  particulars,
  period,
  letteredForm,
  payByPeriod,
  onlineChamberForm,
  craftsContract,
]
