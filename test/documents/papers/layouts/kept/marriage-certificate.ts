import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { writeName, type Person } from '../../../life/person.ts'
import { drawSignature, roundStamp } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { MarriageFacts } from '../../paper.ts'

/** Kept for measuring: a certificate under a registration act: declared in one long sentence, particulars of the parties in two facing columns with photographs, day of registration beside that of the wedding. */
export const registrationUnderAct: Layout<MarriageFacts> = (facts, look) => {
  const [one, two] = facts.spouses
  const party = (person: Person, role: string): string => {
    const row = (label: string, value: string): string =>
      `<div style="margin-bottom:1.6mm"><span style="font-size:8pt;color:#555">${label}</span><br>${value}</div>`
    return `<div style="border:.25mm solid #666;padding:3mm"><div style="display:flex;justify-content:space-between"><b>${role}</b><div class="photo" style="width:18mm;height:22mm"><i></i></div></div>${row('Full name', text('spouses', writeName(person)))}${row('Date of birth', look.day('datesOfBirth', person.dateOfBirth, 'english'))}${row('Place of birth', escapeHtml(person.placeOfBirth))}${row('Nationality, religion', `${escapeHtml(person.nationality.english)}, not stated`)}${row('Status before marriage', 'unmarried')}</div>`
  }
  return page(`<div style="border:.4mm solid #333;outline:.3mm solid #333;outline-offset:1.2mm;padding:8mm"><div class="center"><p style="margin:0">FORM V</p><p class="fine" style="margin:0 0 3mm">[See rule 11 of the Registration of Marriages Rules, 2007]</p><p style="font-size:15pt;margin:0 0 3mm"><b>Certificate of Registration of Marriage</b></p></div><div style="display:flex;justify-content:space-between;font-size:9.4pt"><span>Registration no. <b>${text('registryNumber', facts.registryNumber)}</b></span><span>Receipt ${look.random.digits(6)} / fee 100.00</span></div>
    <p style="margin-top:5mm;text-align:justify;line-height:1.7">Certified that the marriage between the parties described hereunder was solemnized on ${look.day('date', facts.date, 'english')} at ${text('place', facts.place)} in the presence of three witnesses, and that it has been entered in the Register of Marriages on ${look.plainDay(addDays(facts.date, 16), 'english')}, volume 4, page ${look.random.int(11, 190)}, maintained by ${text('authority', facts.authority)}.</p>
    <div class="columns" style="gap:4mm">${party(one, one.sex === 'F' ? 'Wife' : 'Husband')}${party(two, two.sex === 'F' ? 'Wife' : 'Husband')}</div>
    <p style="margin-top:5mm;font-size:9.4pt">Witnesses: (1) S. Rahman, teacher; (2) L. Fonseca, driver; (3) P. Adeyemi, merchant.</p><div style="display:flex;justify-content:space-between;align-items:end;margin-top:8mm"><span>Date of issue: ${look.plainDay(facts.issuedOn, 'english')}</span>${roundStamp(look, 'Registrar of Marriages', 'position:static')}<span>${drawSignature(look)}<br>Registrar of Marriages</span></div></div>`)
}
