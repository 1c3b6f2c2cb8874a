import { addDays, addYears } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { plainAddress, signaturePlace } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { TrainingFacts } from '../../paper.ts'

/** Kept for measuring: a chamber of crafts' contract in sentences with a marginal rule: firm after trainee, pay as one line per year of training with its days, term told before the occupation, seals of the chamber at the foot. */
export const craftsContract: Layout<TrainingFacts> = (facts, look) => {
  const { trainee, employerAddress } = facts
  const { city } = employerAddress
  const clause = (letter: string, content: string): string =>
    `<div style="display:flex;margin-bottom:2.4mm"><span style="flex:0 0 9mm;color:${look.accent};font-weight:bold">${letter}.</span><div style="flex:1">${content}</div></div>`
  const year = (index: number): string => {
    const from = addYears(facts.startDate, index)
    const until = index === 2 ? facts.endDate : addDays(addYears(facts.startDate, index + 1), -1)
    const amount = facts.payPerMonthEuro + index * 95
    const shown =
      index === 0
        ? look.euro('payPerMonthEuro', amount, 'words-behind')
        : look.plainEuro(amount, 'words-behind')
    return `<div style="display:flex"><span style="width:30mm">${index + 1}. Lehrjahr</span><span style="width:62mm">${look.plainDay(from, 'numeric')} – ${look.plainDay(until, 'numeric')}</span><span>${shown}</span></div>`
  }
  return page(`<div style="display:flex;justify-content:space-between;border-bottom:.8mm solid ${look.accent};padding-bottom:1.5mm"><b>Handwerkskammer zu Leipzig</b><span style="font-size:8.4pt">Lehrlingsrolle Nr. ${look.random.digits(6)} · Betriebsnummer ${look.random.digits(7)}</span></div><h1 style="font-size:15pt;margin:5mm 0 3mm">Lehrvertrag <span style="font-size:10pt;font-weight:normal">(Berufsausbildungsvertrag nach § 11 BBiG)</span></h1>
    ${clause('A', `<b>Lehrling:</b> ${text('trainee', writeName(trainee))}, geboren ${look.day('dateOfBirth', trainee.dateOfBirth, 'numeric')}, Staatsangehörigkeit ${escapeHtml(trainee.nationality.adjective)}, ${plainAddress(facts.traineeAddress)}`)}
    ${clause('B', `<b>Ausbildungsbetrieb:</b> ${text('employer', facts.employer)}, ${plainAddress(employerAddress)}; Ausbilder ist Meister Uwe Rothe, geb. 17.08.1968`)}
    ${clause('C', `Die Lehrzeit läuft vom ${look.day('startDate', facts.startDate, 'numeric')} bis ${look.day('endDate', facts.endDate, 'numeric')}. Darin sind die Probezeit (vier Monate) und 0 Monate anrechenbare Vorbildung enthalten.`)}
    ${clause('D', `Gelernt wird der Beruf <b>${text('occupation', facts.occupation)}</b>.`)}
    ${clause('E', `Ausbildungsort ist ${escapeHtml(city)}; der schulische Teil findet statt an: ${escapeHtml(facts.school)}. Überbetriebliche Lehrgänge: Bildungszentrum Borsdorf, 9 Wochen.`)}
    ${clause('F', `Der Betrieb zahlt jeden Monat, spätestens am letzten Arbeitstag, brutto<div style="margin:1.5mm 0">${[0, 1, 2].map(year).join('')}</div>Sachleistungen werden nicht angerechnet. Werkzeuggeld: ${look.plainEuro(15, 'words-behind')}.`)}
    ${clause('G', 'Die tägliche Ausbildungszeit beträgt 7,5 Stunden, die wöchentliche 37,5 Stunden (Vollzeitausbildung).')}
    ${clause('H', 'Urlaub: 12 Arbeitstage im ersten Kalenderjahr, danach je 28, im letzten anteilig.')}
    ${clause('I', 'Nach der Probezeit ist die Kündigung nur aus wichtigem Grund oder wegen Aufgabe der Berufsausbildung mit vier Wochen Frist möglich. Streitfälle gehen zuerst an den Schlichtungsausschuss.')}
    <div class="signs" style="margin-top:6mm">${signaturePlace(look, 'für den Betrieb', city, facts.signedOn)}${signaturePlace(look, 'Lehrling', city, facts.signedOn)}</div><p class="fine" style="margin-top:4mm">Eingetragen: Handwerkskammer, ${look.plainDay(addDays(facts.signedOn, 20), 'numeric')}, i. A. Zschoche</p>`)
}
