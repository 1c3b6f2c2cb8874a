import { escapeHtml, page, text } from '../../../markup.ts'
import { drawSignature, roundStamp } from '../../blocks.ts'
import type { Layout, Look } from '../../look.ts'
import type { ApostilleFacts } from '../../paper.ts'

/** The mission's legalisation as a printed slip with captions, stuck below the deed. */
const legalisationSlip = (facts: ApostilleFacts, look: Look): string =>
  page(
    `<div style="height:120mm"></div><div style="border:.3mm solid #222;padding:4mm 6mm;width:150mm"><div style="display:flex;justify-content:space-between"><b>LEGALISATION</b><span>Reg. ${escapeHtml(facts.number)}</span></div><p style="margin-top:3mm">Vertretung der Bundesrepublik Deutschland in ${escapeHtml(facts.place)}, Rechts- und Konsularabteilung</p><p>Die Unterschrift von ${escapeHtml(facts.signatory)} auf der vorstehenden Urkunde ist echt. Ausgestellt oder vorbeglaubigt hat: ${text('authority', facts.authority)}.</p><p>Erteilt am ${look.day('date', facts.date, 'long')}. Auslagen: ${look.plainEuro(31.2)}.</p>${drawSignature(look)}<br><small>Vizekonsul Lorenz</small></div>${roundStamp(look, 'Konsularabteilung', 'left:135mm;top:196mm')}`,
  )

/** Kept for measuring: an apostille in two languages with the captions in a middle column: English left, French right of the values' line, number and day on top, a notice of verification below. */
export const threeColumns: Layout<ApostilleFacts> = (facts, look) => {
  if (facts.legalisation) return legalisationSlip(facts, look)
  const row = (number: number, english: string, french: string, value: string): string =>
    `<tr><td style="border-bottom:.15mm solid #999;padding:1.6mm 2mm;width:8mm">${number}</td><td style="border-bottom:.15mm solid #999;padding:1.6mm 2mm;width:44mm;font-size:8.4pt">${english}<br><i>${french}</i></td><td style="border-bottom:.15mm solid #999;padding:1.6mm 2mm"><b>${value}</b></td></tr>`
  const heading = (words: string): string =>
    `<tr><td colspan="3" style="background:#ececec;padding:1.2mm 2mm;font-size:8.6pt">${words}</td></tr>`
  return page(
    `<div style="width:132mm;margin:8mm auto 0;background:#fcfbf5;border:.8mm solid ${look.accent};padding:5mm"><p class="center" style="font-size:17pt;letter-spacing:1.6mm;margin:0;color:${look.accent}">APOSTILLE</p><p class="center" style="font-size:8.6pt">Convention de La Haye du 5 octobre 1961</p><table style="width:100%;border-collapse:collapse;font-size:9.6pt">${row(1, 'Country', 'Pays', escapeHtml(facts.state))}${heading('This public document / Le présent acte public')}${row(2, 'has been signed by', 'a été signé par', escapeHtml(facts.signatory))}${row(3, 'acting in the capacity of', 'agissant en qualité de', 'Head of Registry')}${row(4, 'bears the seal / stamp of', 'est revêtu du sceau / timbre de', 'Registry of Civil Status')}${heading('Certified / Attesté')}${row(5, 'at', 'à', escapeHtml(facts.place))}${row(6, 'the', 'le', look.day('date', facts.date, 'english'))}${row(7, 'by', 'par', text('authority', facts.authority))}${row(8, 'No', 'sous n°', escapeHtml(facts.number))}${row(9, 'Seal / stamp', 'Sceau / timbre', roundStamp(look, 'Official seal', 'position:static;width:24mm;height:24mm'))}${row(10, 'Signature', 'Signature', drawSignature(look))}</table></div><p class="fine" style="width:132mm;margin:4mm auto">This Apostille is not valid for use within the issuing country. To verify its issuance see e-register.example, code ${look.random.digits(4)} ${look.random.digits(4)}. It does not certify the content of the document.</p>`,
  )
}
