import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { salutation, writeName } from '../../../life/person.ts'
import { drawSignature } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { ScholarshipFacts } from '../../paper.ts'

/** Kept for measuring: a foundation's grant agreement: articles in running text, the rate between a start-up sum and the yearly total, first and last month's payment as days, both sides sign. */
export const grantAgreement: Layout<ScholarshipFacts> = (facts, look) => {
  const { holder, monthlyEuro } = facts
  const article = (number: number, title: string, content: string): string =>
    `<p style="margin:0 0 3mm;text-align:justify"><b>Artikel ${number} – ${title}.</b> ${content}</p>`
  return page(`<h1 class="center" style="font-size:16pt;margin-top:4mm">Stipendienvereinbarung</h1><p class="center">Nr. ${look.random.digits(3)}-${facts.date.slice(0, 4)}</p><p style="margin-top:8mm">Die Förderin</p><p style="margin-left:12mm"><b>${text('sponsor', facts.sponsor)}</b><br>Stiftung bürgerlichen Rechts, Lessingstraße 9, 99425 Weimar</p><p>vereinbart mit ${facts.holder.sex === 'F' ? 'der Stipendiatin' : 'dem Stipendiaten'}</p><p style="margin-left:12mm">${salutation(holder)} <b>${text('holder', writeName(holder))}</b><br>geboren am ${look.plainDay(holder.dateOfBirth)}, Staatsangehörigkeit: ${escapeHtml(holder.nationality.adjective)}</p>
    <div style="height:3mm"></div>${article(1, 'Zweck', 'Die Förderung dient dem Vollzeitstudium in Deutschland und ist nicht an eine Gegenleistung geknüpft.')}${article(2, 'Zeitraum', `Gefördert wird in der Zeit von ${look.day('validFrom', facts.validFrom)} bis ${look.day('validUntil', facts.validUntil)}. Ein Antrag auf Verlängerung ist spätestens drei Monate vorher zu stellen.`)}${article(3, 'Leistungen', `Für die Ausstattung werden einmalig ${look.plainEuro(600)} gezahlt. Zum Lebensunterhalt erhält die geförderte Person jeden Monat ${look.euro('monthlyEuro', monthlyEuro)}, im Jahr also ${look.plainEuro(monthlyEuro * 12)}. Die Zahlung erfolgt zum Ersten auf ein Konto in Deutschland.`)}${article(4, 'Pflichten', 'Die geförderte Person legt nach jedem Semester einen Leistungsnachweis vor und nimmt an zwei Tagungen der Stiftung teil. Nebeneinkünfte über 538 Euro im Monat sind anzuzeigen.')}${article(5, 'Beendigung', 'Die Förderung endet vorzeitig, wenn das Studium abgebrochen oder länger als sechs Wochen unterbrochen wird. Zu viel Gezahltes wird zurückgefordert.')}${article(6, 'Verwendung', 'Die Vereinbarung darf Behörden als Nachweis des Lebensunterhalts vorgelegt werden.')}
    <p style="margin-top:6mm">Weimar, den ${look.day('date', facts.date)}</p><div class="columns" style="margin-top:6mm"><div>${drawSignature(look)}<br><small>für die Stiftung: Prof. Dr. Hagen Römer, Vorstand</small></div><div>${drawSignature(look)}<br><small>geförderte Person, ${look.plainDay(addDays(facts.date, 6), 'numeric')}</small></div></div>`)
}
