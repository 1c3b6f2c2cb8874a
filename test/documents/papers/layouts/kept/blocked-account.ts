import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import type { Layout } from '../../look.ts'
import type { BlockedAccountFacts } from '../../paper.ts'

/** Kept for measuring: a bank's statement of balance for a restricted account: movements of the account as a table, the blocked sum and the monthly limit told in the paragraphs around it, transfers of other sums beside. */
export const balanceStatement: Layout<BlockedAccountFacts> = (facts, look) => {
  const { holder, amountEuro, monthlyEuro } = facts
  const bare = (value: number): string => look.plainEuro(value, 'bare')
  const movement = (day: string, words: string, amount: string): string =>
    `<tr><td style="padding:1mm 0;width:28mm">${day}</td><td>${words}</td><td class="right">${amount}</td></tr>`
  const earlier = (days: number): string => look.plainDay(addDays(facts.date, -days), 'numeric')
  return page(`<div style="display:flex;justify-content:space-between"><div style="border:1mm solid ${look.accent};color:${look.accent};padding:1.5mm 4mm;font-weight:bold;font-size:13pt">${escapeHtml(facts.bank)}</div><div style="font-size:8.4pt">Privatkunden International<br>Taunustor 5, 60310 Frankfurt<br>+49 69 ${look.random.digits(7)}</div></div>
    <p style="margin-top:14mm">${escapeHtml(writeName(holder))}<br>Kundennummer ${look.random.digits(9)}</p><p class="right">${look.day('date', facts.date)}</p><p style="font-size:13pt"><b>Guthabennachweis mit Sperrvermerk</b></p><p>zur Vorlage bei der deutschen Auslandsvertretung oder Ausländerbehörde</p>
    <p style="text-align:justify">Inhaberin bzw. Inhaber des Kontos DE${look.random.digits(20)} ist <b>${text('holder', writeName(holder, 'surname-first'))}</b> (${look.plainDay(holder.dateOfBirth, 'numeric')}, ${escapeHtml(holder.nationality.adjective)}). Von dem Guthaben sind <b>${look.euro('amountEuro', amountEuro)}</b> zugunsten der Ausländerbehörde am künftigen Wohnort gesperrt. Ab der ersten Anmeldung in Deutschland dürfen hieraus je Kalendermonat bis zu <b>${look.euro('monthlyEuro', monthlyEuro)}</b> abgehoben oder überwiesen werden; nicht genutzte Teile wachsen an.</p>
    <table style="width:100%;border-collapse:collapse;font-size:9.2pt;border-top:.4mm solid #333;border-bottom:.4mm solid #333;margin:5mm 0">${movement('Buchungstag', '<i>Vorgang</i>', '<i>EUR</i>')}${movement(earlier(23), 'Eröffnung des Kontos', '0,00')}${movement(earlier(15), 'Eingang Auslandsüberweisung', bare(amountEuro + 214.6))}${movement(earlier(15), 'Entgelt Einrichtung', '-149,00')}${movement(earlier(14), 'Entgelt Währungsumrechnung', '-65,60')}${movement(earlier(9), 'Vormerkung der Sperre', bare(amountEuro))}</table>
    <p>Eine Verfügung über den gesperrten Teil ohne Zustimmung der Behörde ist ausgeschlossen, auch nach Kündigung des Kontos. Der Vertrag gilt für mindestens 12 Monate. Zinsen werden nicht vergütet, die Kontoführung kostet ${look.plainEuro(4.9)} im Monat.</p><p style="margin-top:8mm">Freundliche Grüße<br>${escapeHtml(facts.bank)}</p><p class="fine">Automatisch erstellt am ${look.plainDay(facts.date, 'numeric')} um 11:42 Uhr. Einlagensicherung bis 100.000 EUR je Person.</p>`)
}
