import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { drawSignature, plainAddress, roundStamp } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { CommitmentFacts } from '../../paper.ts'

/** Kept for measuring: the declaration as minutes taken at the counter: numbered sentences in the third person, beneficiary before sponsor, the term as first and last day, solvency with sums of income and rent. */
export const minutesAtTheCounter: Layout<CommitmentFacts> = (facts, look) => {
  const { holder, sponsor } = facts
  const { city } = facts.sponsorAddress
  const point = (number: number, content: string): string =>
    `<div style="display:flex;margin-bottom:3mm"><span style="flex:0 0 9mm">${number}.</span><div style="text-align:justify">${content}</div></div>`
  const day = 'numeric'
  return page(`<div style="display:flex;justify-content:space-between;font-size:9pt"><span>Stadt ${escapeHtml(city)} · Ordnungsamt<br>Abteilung Ausländer- und Asylrecht</span><span>Ordn.-Nr. ${escapeHtml(facts.number)}<br>Gebühr ${look.plainEuro(29)}, Quittung ${look.random.digits(5)}</span></div>
    <h1 class="center" style="font-size:14pt;margin:8mm 0 2mm">Niederschrift über eine Verpflichtungserklärung</h1><p class="center">(§ 66 Abs. 2, §§ 67, 68 AufenthG)</p>
    <p style="margin-top:6mm">Am ${look.day('date', facts.date, day)} um 9:40 Uhr wird in den Räumen der Ausländerbehörde Folgendes aufgenommen:</p>
    ${point(1, `Die Erklärung wird abgegeben für ${text('holder', writeName(holder, 'surname-capitals'))}, geboren am ${look.plainDay(holder.dateOfBirth, day)} in ${escapeHtml(holder.placeOfBirthInGerman)}, Pass ${holder.nationality.icao.slice(0, 1)}${look.random.digits(7)}, zuletzt wohnhaft in ${escapeHtml(holder.nationality.german)} (im Folgenden: begünstigte Person). Zweck des Aufenthalts: Ausbildung oder Studium.`)}
    ${point(2, `Erschienen ist ${text('sponsor', writeName(sponsor, 'surname-capitals'))}, geboren am ${look.plainDay(sponsor.dateOfBirth, day)}, ${plainAddress(facts.sponsorAddress)}, ausgewiesen durch Personalausweis L${look.random.digits(8)} (im Folgenden: verpflichtete Person).`)}
    ${point(3, 'Die verpflichtete Person wurde über Umfang und Dauer der Haftung belehrt. Sie hat erklärt, die Belehrung verstanden zu haben, und verpflichtet sich, für die begünstigte Person sämtliche Kosten des Lebensunterhalts, der Wohnung, der Behandlung im Krankheitsfall und der Ausreise zu erstatten.')}
    ${point(4, `Erster Tag der Verpflichtung: ${look.day('validFrom', facts.validFrom, day)}. Letzter Tag der Verpflichtung: ${look.day('validUntil', facts.validUntil, day)}.`)}
    ${point(5, `Zur Leistungsfähigkeit wurden Nachweise vorgelegt: Nettoverdienst ${look.plainEuro(3188.2)} im Mittel der letzten sechs Monate, Warmmiete ${look.plainEuro(845)}, unterhaltsberechtigt: ein Kind. Die Leistungsfähigkeit ist nachgewiesen.`)}
    ${point(6, `Die Erklärung kann für einen Visumantrag bis ${look.plainDay(addDays(facts.date, 180), day)} verwendet werden.`)}
    <p>Vorgelesen, genehmigt und unterschrieben:</p><div class="columns" style="align-items:end;margin-top:4mm"><div>${drawSignature(look)}<br><small>verpflichtete Person</small></div>${roundStamp(look, `Stadt ${escapeHtml(city)}<br>27`, 'position:static;flex:0 0 32mm')}<div>${drawSignature(look)}<br><small>aufgenommen durch: Verw.-Ang. Heinze</small></div></div>`)
}
