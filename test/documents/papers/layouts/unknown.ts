import { escapeHtml, page } from '../../markup.ts'
import type { Layout } from '../look.ts'
import type { UnknownFacts } from '../paper.ts'
import { invoiceWithNotice } from './kept/unknown.ts'

const flyer: Layout<UnknownFacts> = (facts, look) =>
  page(
    `<h1 style="color:${look.accent}">${escapeHtml(facts.title)}</h1>${facts.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}`,
  )

/** A circular with a letterhead, a member's number, sums, a day and a tear-off part. */
const circular: Layout<UnknownFacts> = (facts, look) => {
  const { random } = look
  return page(`<div style="display:flex;justify-content:space-between;border-bottom:.4mm solid ${look.accent}"><b style="color:${look.accent};font-size:14pt">Rundschreiben</b><span class="fine right">An alle Mitglieder<br>Leipzig, im Mai 2026<br>Nr. ${random.int(2, 40)}/26</span></div>
    <h2 style="margin-top:12mm">${escapeHtml(facts.title)}</h2>${facts.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}
    <table class="grid"><tr><th>Was?</th><th>Wann?</th><th>Wer?</th></tr><tr><td>Aufbau</td><td>ab 10:00 Uhr</td><td>Vorstand, Familie Lorenz</td></tr><tr><td>Tombola</td><td>16:30 Uhr</td><td>Frau Becker (Tel. 0341 / ${random.digits(6)})</td></tr></table>
    <div style="border-top:.3mm dashed #555;margin-top:20mm;padding-top:3mm"><p>Bitte bis zum 5. Juni abtrennen und beim Vorstand abgeben:</p><p>Wir kommen mit ____ Personen und bringen ______________________ mit.</p><p>Parzelle: _____ &nbsp;&nbsp; Unterschrift: _______________________</p></div><p class="fine center" style="position:absolute;bottom:8mm;left:24mm;right:20mm">Jahresbeitrag 48,00 EUR · Konto DE${random.digits(20)} · Steuernummer 231/${random.digits(3)}/${random.digits(5)}</p>`)
}

/** The same news as a business letter: window, reference line, subject, small table of prices, account in the footer. */
const businessLetter: Layout<UnknownFacts> = (facts, look) => {
  const { random } = look
  return page(`<div class="right" style="color:${look.accent}"><b style="font-size:14pt">Kleingartenverein „Abendsonne“ e. V.</b><br><span class="fine">Vereinsregister Leipzig VR ${random.digits(4)} · Schrebergasse 3 · 04229 Leipzig</span></div><p style="margin-top:14mm"><small>KGV Abendsonne e. V., Schrebergasse 3, 04229 Leipzig</small><br>Herrn und Frau<br>Pächter der Parzelle ${random.int(2, 180)}<br>Gartenweg 7<br>04229 Leipzig</p>
    <table style="width:100%;font-size:8.4pt;margin-top:8mm"><tr><td>Mitgliedsnummer<br>${random.digits(5)}</td><td>Bearbeitet von<br>Frau Schubert</td><td>Telefon<br>0341 ${random.digits(6)}</td><td>Datum<br>12.05.2026</td></tr></table><p style="margin-top:6mm"><b>${escapeHtml(facts.title)}</b></p>${facts.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}
    <table class="plain" style="width:110mm;margin-top:4mm"><tr><th>Position</th><th>Menge</th><th class="right">Preis</th></tr><tr><td>Essenmarke Erwachsene</td><td>2</td><td class="right">9,00 €</td></tr><tr><td>Essenmarke Kinder</td><td>1</td><td class="right">2,50 €</td></tr><tr><td><b>Gesamt</b></td><td></td><td class="right"><b>11,50 €</b></td></tr></table><p class="fine" style="position:absolute;bottom:9mm;left:24mm;right:20mm;border-top:.2mm solid #999;padding-top:1.5mm">Vorsitz: Dieter Hempel · Stellvertretung: Monika Vogt · Volksbank Muldental · IBAN DE${random.digits(20)} · Verwendungszweck: Sommerfest</p>`)
}

export const unknownLayouts = [flyer, circular, businessLetter, invoiceWithNotice]
