import { escapeHtml, page } from '../../../markup.ts'
import type { Layout } from '../../look.ts'
import type { SummaryFacts, SummarySection } from '../../paper.ts'

/** Lines a section takes: its heading as three, an answer longer than its column as two. */
const linesOf = ({ entries }: SummarySection): number =>
  entries.reduce((sum, { html }) => sum + (html.replace(/<[^>]*>/g, '').length > 52 ? 2 : 1), 3)

/** Sections on pages of 48 lines; the first page has a title. */
function onPages(sections: readonly SummarySection[]): SummarySection[][] {
  const pages: SummarySection[][] = [[]]
  let lines = 9
  for (const section of sections) {
    if (lines + linesOf(section) > 48 && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([])
      lines = 0
    }
    pages.at(-1)?.push(section)
    lines += linesOf(section)
  }
  return pages
}

/** Kept for measuring: the receipt of the state's service portal: captions set flush right against a vertical rule, answers left of nothing behind it, banner and receipt data on top. */
export const portalReceipt: Layout<SummaryFacts> = (facts, look) => {
  const draw = ({ title, entries }: SummarySection): string =>
    `<div style="margin-top:4mm"><div style="margin-left:66mm;padding-left:4mm;font-weight:bold;color:${look.accent}">${title}</div>${entries
      .map(
        ({ label, html }) =>
          `<div style="display:flex;font-size:9.6pt"><div style="flex:0 0 66mm;text-align:right;padding:.45mm 4mm .45mm 0;color:#555">${label}</div><div style="flex:1;border-left:.4mm solid ${look.accent};padding:.45mm 0 .45mm 4mm">${html}</div></div>`,
      )
      .join('')}</div>`
  const pages = onPages(facts.sections)
  const head = `<div style="background:#eef0f3;margin:-20mm -20mm 6mm -24mm;padding:8mm 20mm 4mm 24mm;display:flex;justify-content:space-between"><div><span style="font-size:8.4pt">Serviceportal · Ausländerwesen</span><br><b style="font-size:15pt">Empfangsbeleg mit Formularinhalt</b></div><div style="font-size:8pt;text-align:right">Eingangsnummer ${escapeHtml(facts.applicationId)}<br>gesendet ${look.plainDay(facts.submittedOn, 'numeric')} um 07:58<br>Zahlungsart: bei Abholung</div></div><p style="margin:0">${escapeHtml(facts.service)}</p><p class="fine" style="margin:1mm 0 0">Bewahren Sie diesen Beleg auf. Er ist kein Aufenthaltstitel und keine Fiktionsbescheinigung.</p>`
  return pages
    .map((sections, number) =>
      page(
        `${number === 0 ? head : ''}${sections.map(draw).join('')}<div class="fine" style="position:absolute;bottom:7mm;left:24mm;right:20mm;display:flex;justify-content:space-between"><span>${escapeHtml(facts.applicationId)}</span><span>${number + 1} | ${pages.length}</span></div>`,
      ),
    )
    .join('')
}
