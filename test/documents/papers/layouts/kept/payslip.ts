import { escapeHtml, mark, page, text } from '../../../markup.ts'
import { lastOfMonth, writeMonth } from '../../../calendar.ts'
import { writeName } from '../../../life/person.ts'
import { addressLine, addressLines, type Layout } from '../../look.ts'
import type { PayslipFacts } from '../../paper.ts'

const cents = (value: number): number => Math.round(value * 100) / 100

/** Kept for measuring: the notice of pay as a personnel office sends it: heading over the window, personal data in a column on the right, pay and deductions in two halves of one table, sums in a band at the foot. */
export const noticeOfPay: Layout<PayslipFacts> = (facts, look) => {
  const { random } = look
  const { employee, grossEuro, netEuro } = facts
  const bare = (value: number): string => look.plainEuro(value, 'bare')
  const allowance = 120
  const ticket = 63
  const pension = cents(grossEuro * 0.093)
  const health = cents(grossEuro * 0.0852)
  const care = cents(grossEuro * 0.024)
  const unemployment = cents(grossEuro * 0.013)
  const tax = cents(grossEuro - netEuro - pension - health - care - unemployment)
  const soFar = Number(facts.month.slice(5, 7))
  const datum = (label: string, value: string): string =>
    `<tr><td style="color:#555;padding-right:3mm">${label}</td><td>${value}</td></tr>`
  const line = (label: string, value: string): string =>
    `<div style="display:flex;justify-content:space-between;padding:.5mm 0"><span>${label}</span><span>${value}</span></div>`
  const half = (title: string, lines: string): string =>
    `<div style="border:.2mm solid #777"><div style="background:#dde3e8;padding:1mm 2mm"><b>${title}</b></div><div style="padding:1mm 2mm;min-height:44mm">${lines}</div></div>`
  const sum = (label: string, value: string): string =>
    `<div style="padding:1.5mm 3mm;border-right:.2mm solid #777"><span style="font-size:7.4pt">${label}</span><br><b style="font-size:11pt">${value}</b></div>`
  return page(`<div style="display:flex;justify-content:space-between;align-items:baseline"><b style="font-size:13pt">Mitteilung über Ihr Entgelt</b><span>${mark('month', facts.month, writeMonth(facts.month, 'long'))}</span></div><p class="fine" style="border-bottom:.5mm solid ${look.accent};padding-bottom:1mm">${text('employer', facts.employer)}, ${addressLine('employerAddress', facts.employerAddress)} – Personalstelle, Auskunft Frau Gräfe, App. ${random.digits(3)}</p>
    <div style="display:flex;justify-content:space-between;margin-top:8mm"><div style="width:86mm"><small>Personalstelle · persönlich</small><p style="margin-top:2mm">${text('employee', writeName(employee))}<br>${addressLines('address', facts.employeeAddress)}</p></div><table style="font-size:8.6pt;border-collapse:collapse">${datum('Ordnungsnummer', `${random.digits(3)}.${random.digits(4)}`)}${datum('geboren', look.plainDay(employee.dateOfBirth, 'numeric'))}${datum('beschäftigt seit', look.plainDay(facts.startDate, 'numeric'))}${datum('Steuer: Klasse / Faktor', `${mark('taxClass', facts.taxClass, String(facts.taxClass))} / –`)}${datum('Kinderfreibeträge', '0,0')}${datum('Kirchensteuer', 'nein')}${datum('Identifikationsnr.', random.digits(11))}${datum('Versicherungsnr.', `${random.digits(2)} ${random.digits(6)} ${escapeHtml(employee.surname.slice(0, 1).toUpperCase())} ${random.digits(3)}`)}${datum('Kasse', 'Beispielkasse, 17,05 %')}${datum('Anteil Arbeitszeit', '100,00 %')}</table></div>
    <div class="columns" style="gap:3mm;margin-top:8mm;font-size:9.2pt">${half('Bezüge', `${line('Grundvergütung', bare(grossEuro - allowance))}${line('Funktionszulage', bare(allowance))}${line('Mehrarbeit 0,00 Std.', bare(0))}<div style="border-top:.3mm solid;margin-top:2mm">${line('<b>Summe der Bezüge (brutto)</b>', `<b>${look.euro('grossEuro', grossEuro, 'bare')}</b>`)}</div><div style="margin-top:4mm;color:#555;font-size:8pt">${line('davon steuerpflichtig', bare(grossEuro))}${line('davon beitragspflichtig', bare(grossEuro))}</div>`)}${half('Gesetzliche Abzüge', `${line('Lohnsteuer', bare(tax))}${line('Solidaritätszuschlag', bare(0))}${line('Rentenversicherung 9,3 %', bare(pension))}${line('Krankenversicherung', bare(health))}${line('Pflegeversicherung', bare(care))}${line('Arbeitslosenversicherung 1,3 %', bare(unemployment))}<div style="border-top:.3mm solid;margin-top:2mm">${line('<b>Summe der Abzüge</b>', `<b>${bare(grossEuro - netEuro)}</b>`)}</div>`)}</div>
    <div style="display:flex;border:.4mm solid #333;margin-top:4mm"><div style="flex:1;display:flex">${sum('Nettobezüge', look.euro('netEuro', netEuro, 'bare'))}${sum('abzüglich Deutschlandticket', bare(ticket))}${sum('Anweisung auf Ihr Konto', bare(netEuro - ticket))}</div><div style="padding:1.5mm 3mm;font-size:8pt">Wertstellung ${look.plainDay(lastOfMonth(`${facts.month}-01`), 'numeric')}<br>IBAN DE${random.digits(2)} XXXX XXXX XXXX ${random.digits(4)}</div></div>
    <p class="fine" style="margin-top:4mm">Aufgelaufen im Kalenderjahr: brutto ${bare(grossEuro * soFar)} · Lohnsteuer ${bare(tax * soFar)} · Rentenversicherung ${bare(pension * soFar)} · Aufwand des Arbeitgebers im Monat ${bare(grossEuro * 1.212)}. Resturlaub ${random.int(3, 19)} Tage. Einwendungen binnen sechs Monaten.</p>`)
}
