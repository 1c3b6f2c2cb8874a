import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { drawSignature, plainAddress } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { StudyFacts } from '../../paper.ts'

/** Kept for measuring: the international office's notice with a slip to return: programme and start in an indented block without captions, reasons and conditions in numbers, the slip repeats name and deadline. */
export const noticeWithSlip: Layout<StudyFacts> = (facts, look) => {
  const { student } = facts
  const deadline = look.plainDay(addDays(facts.date, 24), 'long')
  const point = (number: number, words: string): string =>
    `<p style="padding-left:8mm;text-indent:-8mm;margin-bottom:1.6mm">(${number})&ensp;${words}</p>`
  return page(`<div class="center" style="border-bottom:.25mm solid #333;padding-bottom:3mm"><span style="font-size:15pt">${text('institution', facts.institution)}</span><br><span class="fine">Die Rektorin · Akademisches Auslandsamt · Ritterstraße 26, 04109 Leipzig</span></div>
    <div style="display:flex;justify-content:space-between;margin-top:9mm"><div>${escapeHtml(writeName(student))}<br>${escapeHtml(`${facts.address.street} ${facts.address.houseNumber}`)}<br>${escapeHtml(`${facts.address.postalCode} ${facts.address.city}`)}</div><div style="font-size:8.8pt">Leipzig, ${look.plainDay(facts.date, 'long')}<br>Bewerbungsnummer ${look.random.digits(7)}<br>Auskunft: Herr Pohlmann, -${look.random.digits(4)}</div></div>
    <p style="margin-top:9mm"><b>B E S C H E I D</b></p><p>${text('student', writeName(student, 'surname-first'))}, geboren am ${look.day('dateOfBirth', student.dateOfBirth, 'long')} in ${escapeHtml(student.placeOfBirthInGerman)}, erhält hiermit die Zulassung für</p>
    <div style="margin:2mm 0 4mm 14mm;line-height:1.6"><b>${text('programme', facts.programme)}</b><br>${escapeHtml(facts.degree)}, 1. Fachsemester<br>${text('semester', facts.semester)}, Vorlesungsbeginn am 12. Oktober 2026</div>
    ${point(1, `Diese Zulassung setzt voraus, dass Sie die beigefügte Erklärung bis ${deadline} zurücksenden.`)}${point(2, 'Die Zeugnisse sind bei der Einschreibung im Original vorzulegen; die Sprachprüfung (C1) gilt als nachgewiesen.')}${point(3, `Bei der Einschreibung ist der Semesterbeitrag von ${look.plainEuro(276.5)} fällig. Studiengebühren werden nicht erhoben.`)}${point(4, 'Der Bescheid dient zugleich als Nachweis im Sinne des § 16b Abs. 1 AufenthG.')}
    <p>Der Beginn des Studiums kann höchstens um ein Jahr verschoben werden. Gegen diesen Bescheid ist der Widerspruch zulässig, einzulegen binnen eines Monats.</p>${drawSignature(look)}<p style="font-size:9pt">Pohlmann, im Auftrag der Rektorin</p>
    <div style="border-top:.3mm dashed #555;margin-top:5mm;padding-top:3mm;font-size:9pt"><b>Antwort</b> (bitte bis ${deadline} an das Auslandsamt)<br>Ich, ${escapeHtml(writeName(student))}, ${plainAddress(facts.address)}, ☐ nehme den Studienplatz an ☐ nehme ihn nicht an.<br><br>Datum ______________ Unterschrift ____________________________</div>`)
}
