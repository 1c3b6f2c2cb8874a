import { addDays, addMonths } from '../../../calendar.ts'
import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { plainAddress } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { StudyFacts } from '../../paper.ts'

/** Kept for measuring: a university of applied sciences' certificate with the course of studies: person in one grey band, the current term in a frame, earlier terms with their days in a list below. */
export const courseOfStudies: Layout<StudyFacts> = (facts, look) => {
  const { student } = facts
  const cell = (label: string, value: string): string =>
    `<div style="margin:0 6mm 2mm 0"><div style="font-size:7pt;color:#667">${label}</div><div>${value}</div></div>`
  const band = (cells: readonly string[]): string =>
    `<div style="display:flex;flex-wrap:wrap;background:#f0f1f4;padding:3mm 4mm 1mm">${cells.join('')}</div>`
  const earlier =
    facts.subjectSemester > 1
      ? `<tr><td style="width:48mm">Sommersemester</td><td>${look.plainDay(addMonths(facts.validFrom, -6), 'numeric')} bis ${look.plainDay(addDays(facts.validFrom, -1), 'numeric')}</td><td>${facts.subjectSemester - 1}. FS</td><td>bestanden: 30 LP</td></tr>`
      : '<tr><td>keine früheren Semester</td></tr>'
  return page(`<div style="display:flex;align-items:end;gap:4mm"><div style="width:10mm;height:10mm;background:${look.accent}"></div><div style="font-size:13pt;line-height:1.1">${text('institution', facts.institution)}</div><div style="flex:1" class="fine right">Referat Studienorganisation<br>Hausruf ${look.random.digits(4)}</div></div>
    <h1 style="font-size:14pt;margin-top:14mm">Bescheinigung zum Studium</h1><p style="margin-top:-3mm">mit Studienverlauf · ausgegeben am ${look.plainDay(facts.date, 'numeric')}</p>
    ${band([cell('Person', text('student', writeName(student, 'surname-first'))), cell('geboren', look.day('dateOfBirth', student.dateOfBirth, 'numeric')), cell('Geburtsland', escapeHtml(student.nationality.german)), cell('Matrikelnr.', text('matriculationNumber', facts.matriculationNumber)), cell('Postanschrift', plainAddress(facts.address))])}
    <p style="margin:6mm 0 2mm">Die genannte Person ist derzeit als Studentin oder Student <b>eingeschrieben</b>:</p>
    <div style="border:.6mm solid ${look.accent};padding:3mm 4mm"><div style="display:flex;justify-content:space-between"><b>${text('semester', facts.semester)}</b><span>${look.day('validFrom', facts.validFrom, 'numeric')} bis ${look.day('validUntil', facts.validUntil, 'numeric')}</span></div><p style="margin:2mm 0 0">${text('programme', facts.programme)} mit dem Ziel ${escapeHtml(facts.degree)}, ${facts.subjectSemester}. Fachsemester<br>Umfang: ${mark('fullTime', true, 'Vollzeit')} · Ort: Campus Markkleeberger Straße · Status: Haupthörerschaft</p></div>
    <p style="margin:6mm 0 1mm">Vorangegangene Semester an dieser Hochschule:</p><table style="width:100%;border-collapse:collapse;font-size:9.2pt;border-top:.2mm solid #999;border-bottom:.2mm solid #999">${earlier}</table>
    <p style="margin:6mm 0 1mm">Weitere Angaben:</p><ul style="margin:0;font-size:9.4pt"><li>Regelstudienzeit vier Semester, voraussichtlicher Abschluss bis 30.09.2028</li><li>Urlaubssemester: keines</li><li>Semesterbeitrag ${look.plainEuro(233.2)}, Eingang am ${look.plainDay(addDays(facts.date, -33), 'numeric')}</li><li>Rückmeldung für das folgende Semester ab 15.01.2027</li></ul>
    <p style="margin-top:10mm;font-size:9pt">Ohne Unterschrift gültig, weil das Dokument im Selbstbedienungsverfahren erstellt wird. Wer es verändert, macht sich nach § 267 StGB strafbar.</p>`)
}
