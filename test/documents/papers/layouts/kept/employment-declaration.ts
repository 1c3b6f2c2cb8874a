import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { writeAddress, writeName } from '../../../life/person.ts'
import { plainAddress, signaturePlace } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { EmploymentFacts } from '../../paper.ts'

/** Kept for measuring: the declaration from a word processor's form: questions in a ruled grid with a cross in a column for yes or no, captions and answers in one cell elsewhere. */
export const crossColumns: Layout<EmploymentFacts> = (facts, look) => {
  const { employee, employerAddress } = facts
  const border = 'border:.2mm solid #444;padding:.8mm 1.6mm;vertical-align:top'
  const cell = (caption: string, value: string, span = 1): string =>
    `<td colspan="${span}" style="${border}"><span style="font-size:7.4pt">${caption}</span><br>${value}</td>`
  const grid = (...rows: readonly string[]): string =>
    `<table style="width:100%;border-collapse:collapse;font-size:9.6pt;table-layout:fixed;margin-bottom:3mm">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`
  const cross = (shown: string): string =>
    `<td class="center" style="${border};width:18mm;font-weight:bold">${shown}</td>`
  const decision = (question: string, first: string, second: string): string =>
    `<tr><td style="${border}">${question}</td>${cross(first)}${cross(second)}</tr>`
  const choices = (heads: readonly [string, string], rows: readonly string[]): string =>
    `<table style="width:100%;border-collapse:collapse;font-size:9.2pt;margin-bottom:3mm"><tr><td style="${border};background:#e6e6e6"></td>${heads.map((head) => `<td class="center" style="${border};background:#e6e6e6;width:18mm">${head}</td>`).join('')}</tr>${rows.join('')}</table>`
  const heading = (words: string): string => `<p style="margin:0 0 1mm"><b>${words}</b></p>`
  const permanent = facts.endDate === null
  const agency = facts.temporaryAgencyWork
  const unlimited = mark('unlimited', permanent, 'X')
  const leased = mark('temporaryAgencyWork', agency, 'X')
  const fullTime = facts.hoursPerWeek >= 35
  return (
    page(`<p class="fine right" style="margin:0">Vordruck nach dem Muster der Bundesagentur für Arbeit · Blatt 1</p><h1 class="center" style="font-size:14pt;margin:2mm 0 1mm">ERKLÄRUNG ZUM BESCHÄFTIGUNGSVERHÄLTNIS</h1><p class="center fine">für die Zustimmung der Bundesagentur für Arbeit (§ 39 AufenthG) oder die Vorabzustimmung (§ 36 Abs. 3 BeschV)</p>
    ${heading('Betrieb')}${grid(cell('Firmenname', text('employer', facts.employer), 2) + cell('Betriebsnummer', text('establishmentNumber', facts.establishmentNumber)), cell('Sitz (Straße, Hausnummer, Postleitzahl, Ort)', mark('employerAddress', writeAddress(employerAddress), plainAddress(employerAddress)), 3), cell('Kontakt', 'Frau Steinert, Assistenz') + cell('Fernruf', `0341 / ${look.random.digits(6)}`) + cell('Branche', 'Dienstleistung'))}
    ${heading('Ausländische Arbeitskraft')}${grid(cell('Zuname, Vorname', text('employee', writeName(employee, 'surname-first')), 2) + cell('Geburtstag', look.day('dateOfBirth', employee.dateOfBirth, 'numeric')), cell('Nationalität', escapeHtml(employee.nationality.german)) + cell('Aufenthaltsort zurzeit', plainAddress(facts.employeeAddress), 2))}
    ${heading('Vorgesehene Beschäftigung')}${grid(cell('als (Beruf / Funktion)', text('jobTitle', facts.jobTitle), 2) + cell('ab', look.day('startDate', facts.startDate, 'numeric')), cell('Einsatzort', text('placeOfWork', facts.placeOfWork), 2) + cell('bei Befristung: bis', permanent ? '—' : look.day('endDate', facts.endDate ?? facts.startDate, 'numeric')))}
    ${choices(
      ['ja', 'nein'],
      [
        decision(
          'Das Beschäftigungsverhältnis ist zeitlich unbegrenzt',
          permanent ? unlimited : '',
          permanent ? '' : unlimited,
        ),
        decision(
          'Die Arbeitskraft wird an andere Betriebe verliehen (Zeitarbeit)',
          agency ? leased : '',
          agency ? '' : leased,
        ),
        decision('Es besteht ein Tarifvertrag', '', 'X'),
        decision('Die Tätigkeit setzt eine abgeschlossene Ausbildung voraus', 'X', ''),
        decision('Es wird in Vollzeit gearbeitet', fullTime ? 'X' : '', fullTime ? '' : 'X'),
      ],
    )}`) +
    page(`<p class="fine right" style="margin:0">Blatt 2</p>${heading('Entlohnung und Zeit')}${grid(cell('Stunden je Woche', mark('hoursPerWeek', facts.hoursPerWeek, String(facts.hoursPerWeek).replace('.', ','))) + cell('Urlaubstage je Jahr', '27') + cell('Überstunden je Monat', 'keine'), cell('Grundlohn brutto in Euro', look.euro('grossEuro', facts.grossPerMonthEuro, 'bare')) + cell('Zulagen, Prämien', 'nach Betriebsergebnis') + cell('ortsüblich für Vergleichbare', look.plainEuro(facts.grossPerMonthEuro - 85, 'bare')))}
    ${choices(['Stunde', 'Monat'], [decision('Der angegebene Grundlohn bezieht sich auf', '', mark('grossPeriod', 'month', 'X'))])}
    ${choices(['ja', 'nein'], [decision('Unterkunft wird gestellt', '', 'X'), decision('Verpflegung wird gestellt', '', 'X'), decision('Der Betrieb beschäftigt mehr als 10 Personen', 'X', ''), decision('In den letzten fünf Jahren wurden Bußgelder verhängt', '', 'X')])}
    <p style="font-size:9pt">Die Angaben sind vollständig. Es ist bekannt, dass falsche oder verspätete Auskünfte nach § 404 Abs. 2 Nr. 5 SGB III verfolgt werden und ein vorzeitiges Ende der Beschäftigung binnen vier Wochen anzuzeigen ist.</p><div class="signs">${signaturePlace(look, 'Stempel des Betriebs, Unterschrift', employerAddress.city, facts.employerSignedOn)}<div class="sign"></div></div>`)
  )
}
