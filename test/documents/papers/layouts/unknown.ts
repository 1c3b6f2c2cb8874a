import { escapeHtml, page } from '../../markup.ts'
import type { Layout } from '../look.ts'
import type { UnknownFacts } from '../paper.ts'

const flyer: Layout<UnknownFacts> = (facts, look) =>
  page(
    `<h1 style="color:${look.accent}">${escapeHtml(facts.title)}</h1>${facts.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}`,
  )

/** Kept for measuring: a circular with a letterhead, a member's number, sums, a day and a tear-off part. */
const circular: Layout<UnknownFacts> = (facts, look) => {
  const { random } = look
  return page(`<div style="display:flex;justify-content:space-between;border-bottom:.4mm solid ${look.accent}"><b style="color:${look.accent};font-size:14pt">Rundschreiben</b><span class="fine right">An alle Mitglieder<br>Leipzig, im Mai 2026<br>Nr. ${random.int(2, 40)}/26</span></div>
    <h2 style="margin-top:12mm">${escapeHtml(facts.title)}</h2>${facts.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}
    <table class="grid"><tr><th>Was?</th><th>Wann?</th><th>Wer?</th></tr><tr><td>Aufbau</td><td>ab 10:00 Uhr</td><td>Vorstand, Familie Lorenz</td></tr><tr><td>Tombola</td><td>16:30 Uhr</td><td>Frau Becker (Tel. 0341 / ${random.digits(6)})</td></tr></table>
    <div style="border-top:.3mm dashed #555;margin-top:20mm;padding-top:3mm"><p>Bitte bis zum 5. Juni abtrennen und beim Vorstand abgeben:</p><p>Wir kommen mit ____ Personen und bringen ______________________ mit.</p><p>Parzelle: _____ &nbsp;&nbsp; Unterschrift: _______________________</p></div><p class="fine center" style="position:absolute;bottom:8mm;left:24mm;right:20mm">Jahresbeitrag 48,00 EUR · Konto DE${random.digits(20)} · Steuernummer 231/${random.digits(3)}/${random.digits(5)}</p>`)
}

export const unknownLayouts = [flyer, circular]
