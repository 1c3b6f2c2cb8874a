import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { plainAddress } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { PensionFacts } from '../../paper.ts'

/** Kept for measuring: the record from the online service: person in one line under the title, periods as blocks with a bar at the edge, day of the state below the heading, the sum in a grey box with kinds that have none. */
export const onlineService: Layout<PensionFacts> = (facts, look) => {
  const { holder } = facts
  const blocks = facts.periods.map(
    ({ from, until, months, earnings }) =>
      `<div style="border-left:1.2mm solid #8aa0bd;padding:.6mm 0 .6mm 3mm;margin-bottom:1.6mm;display:flex;font-size:9.2pt"><span style="width:56mm">${mark('periods', `${from}/${until}`, `${look.plainDay(from, 'numeric')} bis ${look.plainDay(until, 'numeric')}`)}</span><span style="width:56mm">Beiträge aus Beschäftigung</span><span style="width:18mm">${months} M</span><span>${look.plainEuro(earnings, 'symbol-behind')}</span></div>`,
  )
  const sum = (label: string, value: string): string =>
    `<div style="display:flex;justify-content:space-between;padding:.5mm 0"><span>${label}</span><span>${value}</span></div>`
  return page(`<div style="background:#1d3f7a;color:#fff;margin:-20mm -20mm 8mm -24mm;padding:7mm 20mm 4mm 24mm;display:flex;justify-content:space-between"><span>Deutsche Rentenversicherung · Online-Services</span><span style="font-size:8.4pt">Auskunft ${look.random.digits(10)}</span></div>
    <h1 style="font-size:16pt;margin:0 0 1mm">Ihre Versicherungszeiten</h1><p>Stand der Speicherung: ${look.day('date', facts.date, 'numeric')}</p>
    <p>${text('holder', writeName(holder))} | geboren ${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')} | Versicherungsnummer ${text('insuranceNumber', facts.insuranceNumber)}<br><span class="fine">Anschrift im Konto: ${plainAddress(facts.address)}</span></p>
    <p style="margin:6mm 0 2mm"><b>Gespeicherte Zeiten</b></p>${blocks.join('')}
    <div style="background:#eef1f5;padding:3mm 4mm;margin-top:5mm;width:120mm"><b>Ihre Monate auf einen Blick</b>${sum('Pflichtbeiträge', mark('months', facts.months, `${facts.months} Monate`))}${sum('freiwillige Beiträge', '0 Monate')}${sum('Kindererziehung', '0 Monate')}${sum('Minijob ohne Pflichtbeitrag', '0 Monate')}${sum('Ausbildung (Anrechnungszeit)', 'nicht geklärt')}</div>
    <p style="margin-top:5mm;font-size:9.2pt">Für das Jahr ${Number(facts.date.slice(0, 4)) + 40} ergäbe sich nach heutigem Stand eine monatliche Altersrente von ${look.plainEuro(facts.months * 3.37, 'symbol-behind')}. Bei weniger als 60 Monaten besteht noch kein Anspruch. Zeiten im Ausland sind hier nicht enthalten und werden erst bei einem Rentenantrag geprüft.</p><p class="fine">Erstellt für ${escapeHtml(writeName(holder, 'surname-first'))} nach Anmeldung mit Online-Ausweis. Der Ausdruck ist zur Vorlage bei Dritten bestimmt und trägt ein elektronisches Siegel. Fragen: 0800 1000 4800, montags bis donnerstags 7:30–19:30 Uhr.</p>`)
}
