import { addDays } from '../../../calendar.ts'
import { escapeHtml, page, text } from '../../../markup.ts'
import { drawSignature, roundStamp } from '../../blocks.ts'
import type { Layout } from '../../look.ts'
import type { TranslationFacts } from '../../paper.ts'

/** Kept for measuring: a translation with a margin for the original's stamps, each entry over two lines, the formula in small capitals at the end with the list of translators. */
export const withMargin: Layout<TranslationFacts> = (facts, look) => {
  const entries = facts.lines
    .map(
      ([label, value]) =>
        `<div style="margin-bottom:2mm"><span style="font-size:8.4pt;color:#555">${escapeHtml(label)}</span><br>${escapeHtml(value)}</div>`,
    )
    .join('')
  const note = (words: string): string => `<p style="font-size:7.6pt;color:#666">[${words}]</p>`
  return page(`<p style="display:flex;justify-content:space-between;font-size:8.6pt"><span>Auftrag ${look.random.digits(5)} · Blatt 1 von 1</span><span>Vorlage: Original, erhalten am ${look.plainDay(addDays(facts.date, -4), 'numeric')}</span></p><h1 class="center" style="font-size:13pt;margin:4mm 0">ÜBERSETZUNG<br><span style="font-size:9.4pt;font-weight:normal">aus der ${escapeHtml(facts.language)} in die deutsche Sprache</span></h1>
    <div style="display:flex"><div style="flex:0 0 38mm;border-right:.2mm solid #999;padding-right:3mm">${note('oben Mitte: Staatswappen')}${note('links: Barcode, nicht übersetzt')}${note('rechts unten: Trockensiegel der ausstellenden Behörde')}${note('Unterschrift unleserlich')}</div><div style="flex:1;padding-left:6mm"><p style="font-size:12pt"><b>${text('translatedDocument', facts.translatedDocument)}</b></p>${entries}</div></div>
    <div style="border-top:.2mm solid #999;margin-top:6mm;padding-top:4mm"><p style="font-variant:small-caps;font-size:11pt">Bestätigung</p><p style="text-align:justify">Vollständigkeit und Richtigkeit dieser Übersetzung bestätigt auf Grund der Ermächtigung nach § 189 GVG, eingetragen in der Übersetzerdatenbank der Länder seit 2011:</p><p><b>${text('translator', facts.translator)}</b><br>Südvorstadt, 04275 Leipzig</p><p>Leipzig, ${look.day('date', facts.date, 'numeric')}</p><div style="display:flex;gap:20mm;align-items:center">${drawSignature(look)}${roundStamp(look, 'allgemein beeidigt', 'position:static')}</div></div>`)
}
