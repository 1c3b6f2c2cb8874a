import { escapeHtml, page } from '../../../markup.ts'
import type { Layout } from '../../look.ts'
import type { UnknownFacts } from '../../paper.ts'

/** Kept for measuring: the news as an invoice with a notice: customer's data, positions, tax and a transfer slip at the foot. */
export const invoiceWithNotice: Layout<UnknownFacts> = (facts, look) => {
  const { random } = look
  const position = (name: string, amount: string): string =>
    `<tr><td style="padding:.8mm 0">${name}</td><td class="right">${amount}</td></tr>`
  return page(`<table style="width:100%;font-size:9pt"><tr><td style="width:60%">Nachbarschaftshilfe Ost gGmbH<br>Torgauer Platz 2, 04315 Leipzig</td><td>Rechnung ${random.digits(6)}<br>Kunde ${random.digits(5)}<br>Lieferdatum 03.06.2026</td></tr></table><h1 style="font-size:14pt;margin-top:12mm">${escapeHtml(facts.title)}</h1>${facts.lines.map((line) => `<p style="border-left:1mm solid ${look.accent};padding-left:3mm">${escapeHtml(line)}</p>`).join('')}
    <table style="width:120mm;border-collapse:collapse;margin-top:6mm">${position('Teilnahme, zwei Personen', '24,00 €')}${position('Leihgebühr Bänke', '12,50 €')}${position('Umsatzsteuer 7 %', '2,56 €')}${position('<b>Rechnungsbetrag</b>', '<b>39,06 €</b>')}</table><p>Zahlbar ohne Abzug bis zum 30.06.2026.</p>
    <div style="position:absolute;left:24mm;right:20mm;bottom:14mm;border:.3mm solid #333;padding:3mm;font-size:8.6pt"><b>SEPA-Überweisung</b><br>Empfänger: Nachbarschaftshilfe Ost gGmbH<br>IBAN: DE${random.digits(20)}<br>Betrag: 39,06 EUR &nbsp; Verwendungszweck: Rechnung, Kunde</div>`)
}
