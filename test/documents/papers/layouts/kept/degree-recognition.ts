import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { salutation, writeName } from '../../../life/person.ts'
import { drawSignature } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { DegreeFacts } from '../../paper.ts'

/** Kept for measuring: a competent body's formal decision: operative part in capitals of numbers, reasons that name papers with days of their own, fee and remedy at the end. */
export const decisionWithReasons: Layout<DegreeFacts> = (facts, look) => {
  const { holder } = facts
  const number = (roman: string, content: string): string =>
    `<div style="display:flex;margin-bottom:2mm"><span style="flex:0 0 10mm">${roman}.</span><div>${content}</div></div>`
  return page(`<div style="display:flex;justify-content:space-between"><div><b style="font-size:12pt">Anerkennungsstelle Sachsen</b><br><span class="fine">bei der Landesdirektion, Referat 44 – Berufsanerkennung<br>Stauffenbergallee 2, 01099 Dresden</span></div><div style="font-size:8.8pt">Az. 44-${look.random.digits(4)}/${look.random.digits(3)}<br>Antrag vom ${look.plainDay(addDays(facts.date, -88), 'numeric')}<br>Bearbeiterin: Frau Dr. Pätzold</div></div>
    <p style="margin-top:12mm">Mit Zustellungsurkunde<br>${salutation(holder)} ${escapeHtml(writeName(holder))}</p><p class="right">Dresden, ${look.day('date', facts.date)}</p><p><b>Feststellung der Gleichwertigkeit einer im Ausland erworbenen Berufsqualifikation</b></p><p>Es ergeht folgende Entscheidung:</p>
    ${number('I', `Die von ${text('holder', writeName(holder))} (geb. ${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')}, ${escapeHtml(holder.nationality.german)}) nachgewiesene Qualifikation <b>${text('degree', facts.degree)}</b> im Bereich <b>${text('subject', facts.subject)}</b> wird als gleichwertig mit dem entsprechenden inländischen Abschluss festgestellt.`)}
    ${number('II', 'Wesentliche Unterschiede bestehen nicht; eine Ausgleichsmaßnahme ist nicht erforderlich.')}${number('III', `Die Gebühr wird auf ${look.plainEuro(430)} festgesetzt; ein Vorschuss von ${look.plainEuro(200)} ist angerechnet.`)}
    <p style="margin-top:4mm"><b>Gründe</b></p><p style="text-align:justify">Die Qualifikation wurde an der Einrichtung ${text('institution', facts.institution)} in einem mehrjährigen Bildungsgang erworben. Vorgelegt wurden das Abschlusszeugnis mit Fächerliste, ein Lebenslauf vom ${look.plainDay(addDays(facts.date, -95), 'numeric')} und Arbeitszeugnisse über 28 Monate. Die Unterlagen wurden mit der deutschen Ausbildungsordnung verglichen (§ 4 Abs. 1 und 2 BQFG). Dauer und Inhalte stimmen überein; einzelne Lücken sind durch Berufspraxis ausgeglichen.</p><p style="text-align:justify">Die Entscheidung nach Nummer III beruht auf dem Sächsischen Verwaltungskostengesetz.</p>
    <p><b>Rechtsbehelf:</b> Widerspruch binnen eines Monats bei der oben genannten Stelle.</p><p>Im Auftrag</p>${drawSignature(look)}<p>Dr. Pätzold</p>`)
}
