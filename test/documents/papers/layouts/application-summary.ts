import { escapeHtml, page } from '../../markup.ts'
import { pairs, table } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { SummaryFacts, SummarySection } from '../paper.ts'
import { portalReceipt } from './kept/application-summary.ts'

/** The title takes room on the first page. */
const titleLines = 4

/** Sections are spread over pages so that none overflows, whatever the typeface: a heading counts as four lines. */
function spread(sections: readonly SummarySection[], linesPerPage: number): SummarySection[][] {
  const pages: SummarySection[][] = [[]]
  let lines = titleLines
  for (const section of sections) {
    const height = section.entries.length + 4
    if (lines + height > linesPerPage && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([])
      lines = 0
    }
    pages.at(-1)?.push(section)
    lines += height
  }
  return pages
}

function paged(
  facts: SummaryFacts,
  linesPerPage: number,
  head: string,
  draw: (section: SummarySection, index: number) => string,
): string {
  const pages = spread(facts.sections, linesPerPage)
  let index = 0
  return pages
    .map((sections, number) =>
      page(
        `${number === 0 ? head : ''}${sections.map((section) => draw(section, (index += 1))).join('')}<p class="fine" style="position:absolute;bottom:8mm;right:20mm">Antrag ${escapeHtml(facts.applicationId)} · Seite ${number + 1} von ${pages.length}</p>`,
      ),
    )
    .join('')
}

/** Headings and two columns: label left, value right. */
const twoColumns: Layout<SummaryFacts> = (facts, look) =>
  paged(
    facts,
    36,
    `<h1>Zusammenfassung Ihres Antrags</h1><p>${escapeHtml(facts.service)}</p><p class="fine">Eingereicht am ${look.plainDay(facts.submittedOn, 'numeric')} · Aufenthalt Digital</p>`,
    (section) =>
      `<h2 style="color:${look.accent};border-bottom:0.3mm solid">${section.title}</h2>${pairs(section.entries.map(({ label, html }) => [label, html] as const))}`,
  )

/** Label in small print above its value, two entries in a row. */
const labelAbove: Layout<SummaryFacts> = (facts) => {
  const draw = (section: SummarySection): string =>
    `<h2 style="background:#eee;padding:1mm 2mm">${section.title}</h2><div style="display:grid;grid-template-columns:1fr 1fr;gap:2mm 8mm">${section.entries.map(({ label, html }) => `<div><small>${label}</small><br>${html}</div>`).join('')}</div>`
  return paged(
    facts,
    44,
    `<h1>Antrag auf einen Aufenthaltstitel</h1><p>${escapeHtml(facts.service)} – Antragszusammenfassung</p>`,
    draw,
  )
}

/** Ruled tables, sections numbered. */
const numberedTables: Layout<SummaryFacts> = (facts, look) =>
  paged(
    facts,
    27,
    `<p class="right fine">Online-Antrag ${escapeHtml(facts.applicationId)}, ${look.plainDay(facts.submittedOn)}</p><h1>Antragszusammenfassung</h1><p>Dienstleistung: ${escapeHtml(facts.service)}</p>`,
    (section, index) =>
      `<h2>${index}. ${section.title}</h2>${table(
        ['Angabe', 'Eintrag'],
        section.entries.map(({ label, html }) => [label, html]),
      )}`,
  )

/** "label: value" in lines, headings in capitals. */
const lines: Layout<SummaryFacts> = (facts) =>
  paged(
    facts,
    36,
    `<h1>Ihre Angaben im Überblick</h1><p>${escapeHtml(facts.service)}</p>`,
    (section) =>
      `<p style="margin-top:5mm"><b>${section.title.toUpperCase()}</b></p>${section.entries.map(({ label, html }) => `<div>${label}: ${html}</div>`).join('')}`,
  )

/** The wizard's last page printed, steps as frames, values in bold right under their labels in one column each. */
const steps: Layout<SummaryFacts> = (facts, look) =>
  paged(
    facts,
    44,
    `<div style="display:flex;justify-content:space-between"><b style="color:${look.accent}">Online-Dienst Aufenthalt</b><span class="fine">Sendedatum ${look.plainDay(facts.submittedOn, 'numeric')}</span></div><h1>Prüfen Sie Ihre Eingaben</h1><p>Anliegen: ${escapeHtml(facts.service)}</p>`,
    (section, index) =>
      `<div style="border:.2mm solid #bbb;border-radius:2mm;padding:2mm 4mm;margin-bottom:3mm"><div style="color:${look.accent}">Schritt ${index}: ${section.title}</div><div style="columns:3;column-gap:6mm;font-size:9pt">${section.entries.map(({ label, html }) => `<div style="break-inside:avoid;padding:.8mm 0">${label}<br><b>${html}</b></div>`).join('')}</div></div>`,
  )

/** Questions numbered within their section, the title of the section in a margin on the left, dots between question and answer. */
const questionList: Layout<SummaryFacts> = (facts, look) =>
  paged(
    facts,
    50,
    `<div style="border:.3mm solid #444;padding:2mm 4mm;margin-bottom:4mm;display:flex;justify-content:space-between"><span><b>Digitaler Antrag</b><br>${escapeHtml(facts.service)}</span><span class="fine right">Übermittelt: ${look.plainDay(facts.submittedOn, 'numeric')}, 18:42 Uhr<br>Kennung ${escapeHtml(facts.applicationId)}<br>Zuständige Stelle: Ausländerbehörde</span></div>`,
    (section, index) =>
      `<div style="display:flex;gap:5mm;border-top:.2mm solid #999;padding:1.5mm 0 2.5mm;font-size:9.6pt"><div style="width:34mm;color:${look.accent}"><b>${index}</b><br>${section.title}</div><div style="flex:1">${section.entries
        .map(
          ({ label, html }, position) =>
            `<div style="display:flex;align-items:baseline"><span style="width:10mm;color:#777;font-size:8pt">${index}.${position + 1}</span><span>${label}</span><span style="flex:1;border-bottom:.25mm dotted #888;margin:0 2mm;min-width:5mm"></span><span style="max-width:75mm;text-align:right">${html}</span></div>`,
        )
        .join('')}</div></div>`,
  )

/** Two short entries share a row of the form; a long one has a row of its own. */
function pairUp(entries: SummarySection['entries']): SummarySection['entries'][] {
  const rows: SummarySection['entries'][] = []
  let waiting: SummarySection['entries'] = []
  for (const entry of entries) {
    const long = entry.html.replace(/<[^>]*>/g, '').length > 34
    if (long && waiting.length > 0) rows.push(waiting)
    waiting = long ? [] : [...waiting, entry]
    if (long) rows.push([entry])
    if (waiting.length === 2) {
      rows.push(waiting)
      waiting = []
    }
  }
  return waiting.length === 0 ? rows : [...rows, waiting]
}

/** The answers poured into a paper form: bordered cells with the caption inside above the value, short ones two to a row, sections as dark bars. */
const paperForm: Layout<SummaryFacts> = (facts, look) => {
  const cell = ({ label, html }: SummarySection['entries'][number]): string =>
    `<div style="flex:1;border:.2mm solid #777;margin:0 -.2mm -.2mm 0;padding:.6mm 1.6mm 1mm"><div style="font-size:6.8pt;color:#444">${label}</div><div style="font-size:9.8pt">${html}</div></div>`
  return paged(
    facts,
    54,
    `<div style="display:flex;justify-content:space-between;align-items:start;margin-bottom:3mm"><div><b style="font-size:14pt">Antrag auf Erteilung oder Verlängerung<br>eines Aufenthaltstitels</b><br>${escapeHtml(facts.service)}</div><div style="border:.2mm solid #777;padding:1mm 2mm;font-size:8pt;width:56mm">Online-Antrag vom ${look.plainDay(facts.submittedOn, 'numeric')}<br>Vorgangsnummer ${escapeHtml(facts.applicationId)}<br>Eingangsstempel der Behörde<div style="height:9mm"></div></div></div>`,
    (section, index) =>
      `<div style="background:#3d4a57;color:#fff;padding:.8mm 2mm;margin-top:3mm;font-size:9.6pt"><b>${String.fromCharCode(64 + index)}&ensp;${section.title}</b></div>${pairUp(
        section.entries,
      )
        .map((row) => `<div style="display:flex">${row.map(cell).join('')}</div>`)
        .join('')}`,
  )
}

export const applicationSummaryLayouts = [
  twoColumns,
  labelAbove,
  numberedTables,
  lines,
  steps,
  questionList,
  paperForm,
  portalReceipt,
]
