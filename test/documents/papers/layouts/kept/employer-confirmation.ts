import { addDays } from '../../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { drawSignature, plainAddress } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { EmployerConfirmationFacts } from '../../paper.ts'

/** Kept for measuring: the personnel department's data sheet: sender, recipient and subject as in a memorandum, one row for each feature with a day of its own beside it. */
export const personnelMemorandum: Layout<EmployerConfirmationFacts> = (facts, look) => {
  const { employee } = facts
  const head = (label: string, value: string): string =>
    `<tr><td style="width:22mm;color:#666;padding:.6mm 0;vertical-align:top">${label}</td><td>${value}</td></tr>`
  const feature = (name: string, value: string, since: string): string =>
    `<tr><td style="padding:1.8mm 2mm 1.8mm 0;border-bottom:.2mm solid #ccc;width:52mm">${name}</td><td style="border-bottom:.2mm solid #ccc">${value}</td><td style="border-bottom:.2mm solid #ccc;width:38mm">${since}</td></tr>`
  const review = look.plainDay(addDays(facts.date, -190), 'numeric')
  return page(`<div style="border-left:2.5mm solid ${look.accent};padding-left:4mm"><table style="border-collapse:collapse">${head('Von', `${text('employer', facts.employer)}, Abteilung Personal und Recht<br>${plainAddress(facts.employerAddress)}`)}${head('An', 'die zuständige Ausländerbehörde')}${head('Datum', look.plainDay(facts.date, 'numeric'))}${head('Betreff', '<b>Nachweis über die Beschäftigung einer Mitarbeiterin / eines Mitarbeiters</b>')}</table></div>
    <p style="margin-top:12mm">Auf Bitte der betroffenen Person geben wir aus der Personalakte Folgendes weiter:</p>
    <table style="width:100%;border-collapse:collapse"><tr style="font-size:8.4pt;color:#666"><td>Merkmal</td><td>Eintrag</td><td>gültig seit</td></tr>${feature('Vor- und Nachname', text('employee', writeName(employee)), '')}${feature('Geburtsdatum', look.plainDay(employee.dateOfBirth, 'numeric'), '')}${feature('Beschäftigung im Haus', 'ohne Unterbrechung', look.day('startDate', facts.startDate, 'numeric'))}${feature('Aufgabe', text('jobTitle', facts.jobTitle), '')}${feature('Vertragsart', mark('unlimited', true, 'Dauerarbeitsverhältnis ohne Befristung'), '')}${feature('Vergütung brutto im Monat', look.euro('grossEuro', facts.grossEuro, 'symbol-behind'), review)}${feature('Vermögenswirksame Leistung', look.plainEuro(26.59, 'symbol-behind'), review)}${feature('Beschäftigungsgrad', '100 %', '')}${feature('Kündigung', 'weder ausgesprochen noch beabsichtigt', '')}</table>
    <p style="margin-top:6mm">Pfändungen liegen nicht vor. Diese Auskunft enthält keine Zusage über den Fortbestand des Arbeitsverhältnisses; sie ersetzt kein Zeugnis nach § 109 GewO.</p><div class="columns" style="margin-top:10mm"><div>${drawSignature(look)}<br>Dr. Ralf Ehrenberg<br><span class="fine">Leiter Personal und Recht</span></div><div>${drawSignature(look)}<br>Silke Jahn<br><span class="fine">Entgeltabrechnung, Durchwahl ${look.random.digits(3)}</span></div></div><p class="fine" style="margin-top:8mm">${escapeHtml(facts.employer)} · Gesellschaft gegründet am 04.05.1998 · Unfallversicherungsträger VBG</p>`)
}
