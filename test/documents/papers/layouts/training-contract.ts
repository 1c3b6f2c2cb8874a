import { addDays, addYears } from '../../calendar.ts'
import type { IsoDate } from '../../../../models/dates.ts'
import { escapeHtml, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { boxes, pairs, plainAddress, signaturePlace, splitName, table } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { TrainingFacts } from '../paper.ts'

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

/** Kept for measuring: the contract in numbered paragraphs with the school's consent, the pay as a table by periods, ticks for the parts of a day. */
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

export const trainingContractLayouts = [chamberForm, clauses, particulars, period, letteredForm, payByPeriod]
