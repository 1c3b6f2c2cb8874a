import { addDays } from '../../calendar.ts'
import { escapeHtml, page, text } from '../../markup.ts'
import { drawSignature, pairs, roundStamp, table } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { TranslationFacts } from '../paper.ts'
import { withMargin } from './kept/translation.ts'

const translated = (facts: TranslationFacts): string =>
  pairs(facts.lines.map(([label, value]) => [escapeHtml(label), escapeHtml(value)] as const))

const certifiedTranslation: Layout<TranslationFacts> = (facts, look) =>
  page(
    `<p class="fine">Beglaubigte Übersetzung aus der ${facts.language} Sprache</p><h1>Übersetzung: ${text('translatedDocument', facts.translatedDocument)}</h1>${translated(facts)}<p style="margin-top:16mm">Vorstehende Übersetzung der mir im Original vorgelegten Urkunde ist richtig und vollständig.</p><p>Leipzig, den ${look.day('date', facts.date)}</p>${drawSignature(look)}<p>${text('translator', facts.translator)}<br>öffentlich bestellte und allgemein beeidigte Übersetzerin / Übersetzer für die ${facts.language.replace(/en$/, 'e')} Sprache</p>${roundStamp(look, 'beeidigte Übersetzung', 'left:125mm;top:170mm')}`,
  )

const translatorsNote: Layout<TranslationFacts> = (facts, look) =>
  page(
    `<h2>Bestätigte Übersetzung aus dem Original in ${facts.language.replace(/en$/, 'er')} Sprache</h2><h1>${text('translatedDocument', facts.translatedDocument)}</h1>${translated(facts)}<hr><p>Als vom Oberlandesgericht Dresden beeidigte/r Übersetzer/in bestätige ich die Richtigkeit der Übersetzung.</p><p>Übersetzer/in: ${text('translator', facts.translator)}</p><p>Datum: ${look.day('date', facts.date, 'numeric')}</p>${drawSignature(look)}`,
  )

const translatedTable: Layout<TranslationFacts> = (facts, look) =>
  page(
    `<p><i>[Übersetzung aus der ${facts.language} Sprache, Anmerkungen der Übersetzerin in eckigen Klammern]</i></p><h1>${text('translatedDocument', facts.translatedDocument)}</h1>${table(
      ['Eintrag', 'Übersetzung'],
      facts.lines.map(([label, value]) => [escapeHtml(label), escapeHtml(value)]),
    )}<p>[Rundsiegel, Unterschrift]</p><p>Ich bestätige die Richtigkeit und Vollständigkeit der vorstehenden Übersetzung. ${text('translator', facts.translator)}, allgemein beeidigt, Dresden, ${look.day('date', facts.date)}</p>${drawSignature(look)}`,
  )

/** English words around it. */
const swornTranslation: Layout<TranslationFacts> = (facts, look) =>
  page(
    `<h2>Certified Translation / Beglaubigte Übersetzung</h2><p>Document: ${text('translatedDocument', facts.translatedDocument)}</p>${translated(facts)}<p>Sworn translator: ${text('translator', facts.translator)}</p><p>Date: ${look.day('date', facts.date, 'english')}</p>`,
  )

/** The translator's letterhead, the deed's entries as numbered lines, the certification in a frame. */
const translatorsSheet: Layout<TranslationFacts> = (facts, look) =>
  page(
    `<div style="display:flex;justify-content:space-between;border-bottom:.3mm solid"><b>${text('translator', facts.translator)}</b><span class="fine">Ermächtigt durch den Präsidenten des Landgerichts<br>Urkundenübersetzungen · Auftrag ${look.random.digits(4)}/${facts.date.slice(2, 4)}</span></div><p style="margin-top:6mm">– Übersetzung aus der ${facts.language} Sprache –</p><h1 class="center">${text('translatedDocument', facts.translatedDocument)}</h1>${facts.lines.map(([label, value], index) => `<p>(${index + 1}) ${escapeHtml(label)}: ${escapeHtml(value)}</p>`).join('')}<p class="center">– Ende der Übersetzung –</p><div style="border:.3mm solid;padding:3mm;margin-top:10mm">Die Richtigkeit und Vollständigkeit der Übersetzung wird gemäß § 142 Abs. 3 ZPO bescheinigt.<br>Dresden, ${look.day('date', facts.date, 'numeric')}${drawSignature(look)}</div>`,
  )

/** The certification before the text in the first person, the deed's entries run on in one paragraph, the translator's address and fee below. */
const officeTranslation: Layout<TranslationFacts> = (facts, look) => {
  const entries = facts.lines.map(([label, value]) => `${escapeHtml(label)} – <b>${escapeHtml(value)}</b>`)
  return page(`<p style="font-size:9pt">Ich, ${text('translator', facts.translator)}, vom Landgericht Leipzig für die Sprachen Deutsch und die der Vorlage ermächtigt, bestätige hiermit, dass der folgende Text die mir vorgelegte Ausfertigung (1 Blatt, mit Rundstempel und Unterschrift) aus der ${facts.language} in die deutsche Sprache vollständig wiedergibt. Leipzig, am ${look.day('date', facts.date, 'numeric')}.</p>${drawSignature(look)}<div style="border-top:.6mm double #333;border-bottom:.6mm double #333;padding:8mm 4mm;margin-top:5mm;min-height:120mm"><p class="right">[Wappen]</p><h2 class="center">${text('translatedDocument', facts.translatedDocument)}</h2><p style="text-align:justify;line-height:1.8">${entries.join('; ')}.</p><p>[Stempel unleserlich] [eigenhändige Unterschrift]</p></div>
    <p class="fine" style="margin-top:3mm">Übersetzungsbüro Wort &amp; Siegel · Gohliser Straße 20 · 04105 Leipzig · Auftrag vom ${look.plainDay(addDays(facts.date, -9), 'numeric')} · 55 Zeilen zu ${look.plainEuro(1.95)} nach JVEG · Seite 1/1</p>${roundStamp(look, 'ermächtigte Übersetzerin', 'left:140mm;top:30mm')}`)
}

/** The sworn translator's usual sheet: letterhead with languages, entries in two ruled columns, the formula with the court's reference and a round stamp. */
const translatorsFormula: Layout<TranslationFacts> = (facts, look) => {
  const rows = facts.lines.map(
    ([label, value]) =>
      `<tr><td style="width:64mm;padding:1.6mm 0;border-bottom:.2mm solid #bbb">${escapeHtml(label)}</td><td style="padding:1.6mm 0;border-bottom:.2mm solid #bbb">${escapeHtml(value)}</td></tr>`,
  )
  const language = facts.language.replace(/en$/, 'e')
  return page(`<div style="display:flex;justify-content:space-between;align-items:start"><div style="font-size:9pt"><b style="font-size:12pt">${text('translator', facts.translator)}</b><br>Diplom-Übersetzer/in (BDÜ)<br>Deutsch · Englisch · ${escapeHtml(language.charAt(0).toUpperCase() + language.slice(1, -1))}</div><div class="fine right">Emilienstraße 41, 04107 Leipzig<br>Tel. 0341 ${look.random.digits(7)}<br>mail@uebersetzung.example</div></div>
    <p class="center" style="margin-top:10mm"><i>Beglaubigte Übersetzung aus der ${escapeHtml(facts.language)} Sprache</i></p><p class="fine">[Anmerkung: Die Vorlage ist ein Blatt im Format A4 mit Wasserzeichen, Stempel und Unterschrift in blau.]</p><h1 class="center" style="font-size:15pt;letter-spacing:.6mm">${text('translatedDocument', facts.translatedDocument)}</h1><table style="width:100%;border-collapse:collapse;margin-top:4mm">${rows.join('')}</table><p style="margin-top:4mm">[L. S.] &emsp; [Unterschrift]</p>
    <div style="margin-top:14mm;border-top:.3mm solid #333;padding-top:3mm"><p>Als durch die Präsidentin des Landgerichts Leipzig öffentlich bestellte(r) und allgemein beeidigte(r) Übersetzer(in) für die ${escapeHtml(language)} Sprache (Az. E 316-${look.random.digits(3)}) bestätige ich: Vorstehende Übersetzung der mir im Original vorgelegten, in ${escapeHtml(facts.language)} Sprache abgefassten Urkunde ist richtig und vollständig.</p><p>Leipzig, ${look.day('date', facts.date, 'long')}</p>${drawSignature(look)}</div>${roundStamp(look, 'öffentlich bestellt und beeidigt', 'left:130mm;top:172mm')}`)
}

export const translationLayouts = [
  certifiedTranslation,
  translatorsNote,
  translatedTable,
  swornTranslation,
  translatorsSheet,
  officeTranslation,
  translatorsFormula,
  withMargin,
]
