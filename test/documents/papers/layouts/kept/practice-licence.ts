import { escapeHtml, page, text } from '../../../markup.ts'
import { writeName } from '../../../life/person.ts'
import { drawSignature, roundStamp } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { PracticeLicenceFacts } from '../../paper.ts'

/** Kept for measuring: the licence as a card-like certificate with a register: captions in a narrow left column, scope and conditions as a list, the day of the licence beside the term of the register. */
export const registerCertificate: Layout<PracticeLicenceFacts> = (facts, look) => {
  const { holder } = facts
  const row = (caption: string, value: string): string =>
    `<tr><td style="width:40mm;padding:2mm 4mm 2mm 0;font-size:8.4pt;color:#555;border-right:.3mm solid ${look.accent};text-align:right;vertical-align:top">${caption}</td><td style="padding:2mm 0 2mm 5mm">${value}</td></tr>`
  return page(`<p class="center" style="font-size:11pt;margin-top:6mm">${escapeHtml(facts.authority)}</p><p class="center fine">Approbationen und Berufserlaubnisse</p><h1 class="center" style="font-size:18pt;font-weight:normal;margin:12mm 0">Erlaubnisurkunde</h1>
    <table style="width:150mm;margin:0 auto;border-collapse:collapse">${row('Inhaberin / Inhaber', `<b style="font-size:12.5pt">${text('holder', writeName(holder, 'surname-capitals'))}</b>`)}${row('geboren', `${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')} in ${escapeHtml(holder.placeOfBirthInGerman)}`)}${row('Beruf', `<b>${escapeHtml(facts.occupation)}</b>`)}${row('Umfang', 'Ausübung des Berufs und Führen der geschützten Berufsbezeichnung im gesamten Geltungsbereich des Gesetzes, selbständig und in Anstellung')}${row('Rechtsgrundlage', 'Berufsgesetz in der Fassung der Bekanntmachung vom 25. August 2023, § 1 Abs. 1 in Verbindung mit § 40')}${row('Auflagen', '<ul style="margin:0;padding-left:4mm"><li>Fortbildung im Umfang von 40 Stunden in zwei Jahren</li><li>Anzeige jedes Wohnsitzwechsels binnen vier Wochen</li></ul>')}${row('Berufsregister', `Blatt ${look.random.digits(5)}, Erneuerung alle fünf Jahre`)}${row('erteilt am', look.day('date', facts.date, 'numeric'))}</table>
    <p style="margin:12mm 12mm 0;font-size:9.4pt;text-align:justify">Diese Urkunde wird widerrufen, wenn sich die Inhaberin oder der Inhaber als unzuverlässig erweist. Verlust ist sofort zu melden; eine Zweitschrift kostet ${look.plainEuro(55)}.</p><div style="display:flex;justify-content:space-around;align-items:center;margin-top:12mm">${roundStamp(look, escapeHtml(facts.authority), 'position:static')}<div>Im Auftrag<br>${drawSignature(look)}<br>Regierungsdirektorin Vetter</div></div>`)
}
