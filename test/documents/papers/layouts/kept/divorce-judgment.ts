import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { writeName, type Person } from '../../../life/person.ts'
import { drawSignature, roundStamp } from '../../blocks.ts'
import type { Layout, Look } from '../../look.ts'
import type { DivorceFacts } from '../../paper.ts'

const party = (person: Person, role: string, look: Look): string =>
  `<td style="width:50%;border:.25mm solid #666;padding:2.5mm;vertical-align:top"><small>${role}</small><br>${text('spouses', writeName(person))}<br>geboren ${look.day('datesOfBirth', person.dateOfBirth, 'numeric')}<br>${escapeHtml(person.nationality.adjective)}</td>`

/** Kept for measuring: the certificate on a decree instead of the decree: what was decided as a table of questions after the European form, day of effect last, marriage and decision with days of their own. */
export const certificateOfDivorce: Layout<DivorceFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  const row = (number: string, question: string, answer: string): string =>
    `<tr><td style="border:.25mm solid #666;padding:1.4mm 2mm;width:12mm">${number}</td><td style="border:.25mm solid #666;padding:1.4mm 2mm;width:78mm">${question}</td><td style="border:.25mm solid #666;padding:1.4mm 2mm">${answer}</td></tr>`
  const before = (days: number): string => look.plainDay(addDays(facts.date, -days), 'numeric')
  return page(`<p class="right fine">Anhang zu Art. 36 der Verordnung (EU) 2019/1111</p><h1 style="font-size:15pt;margin-top:2mm">Bescheinigung über eine Entscheidung in Ehesachen</h1><p>Scheidung der Ehe – Urteil, Beschluss oder Vergleich</p>
    <table style="width:100%;border-collapse:collapse;margin:4mm 0"><tr>${party(one, 'erster Ehegatte', look)}${party(two, 'zweiter Ehegatte', look)}</tr></table>
    <table style="width:100%;border-collapse:collapse;font-size:9.6pt">${row('1', 'Ursprungsmitgliedstaat / Staat', 'Deutschland (DE)')}${row('2', 'Gericht, das entschieden hat', escapeHtml(facts.court))}${row('2.1', 'Anschrift', 'Justizzentrum, Haus C')}${row('3', 'Aktenzeichen der Entscheidung', text('registryNumber', facts.registryNumber))}${row('4', 'Tag der Eheschließung, Staat', `${before(2555)}, nicht angegeben`)}${row('5', 'Tag der Verhandlung', before(46))}${row('6', 'Art der Entscheidung', 'Scheidung ☒ &nbsp; Trennung ☐ &nbsp; Aufhebung ☐')}${row('7', 'In Abwesenheit ergangen?', 'nein')}${row('8', 'Prozesskostenhilfe bewilligt?', 'nein')}${row('9', 'Können noch Rechtsbehelfe eingelegt werden?', 'nein')}${row('10', 'Rechtswirksam, rechtskräftig ab', look.day('date', facts.date, 'numeric'))}</table>
    <p style="margin-top:5mm;font-size:9.4pt">Die Ehegatten führen ihren Namen fort. Über Unterhalt und Zugewinn wurde nicht entschieden.</p><div style="display:flex;justify-content:space-between;align-items:center;margin-top:8mm"><div>Ausgestellt am ${look.plainDay(addDays(facts.date, 15), 'numeric')}<br>${drawSignature(look)}<br><small>Rechtspflegerin Böhm</small></div>${roundStamp(look, 'Amtsgericht', 'position:static')}</div>`)
}
