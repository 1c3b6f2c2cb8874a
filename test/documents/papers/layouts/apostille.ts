import { addDays } from '../../calendar.ts'
import { escapeHtml, page, text } from '../../markup.ts'
import { drawSignature, pairs, roundStamp, table } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { ApostilleFacts, TranslationFacts } from '../paper.ts'

function legalisation(facts: ApostilleFacts, look: Look): string {
  return page(
    `<h2>Botschaft der Bundesrepublik Deutschland ${escapeHtml(facts.place)}</h2><h1>Legalisation</h1><p>Gesehen zur Legalisation der vorstehenden Unterschrift von ${escapeHtml(facts.signatory)}, ${text('authority', facts.authority)} (§ 13 Konsulargesetz).</p><p>${escapeHtml(facts.place)}, den ${look.day('date', facts.date)}</p><p>Gebühr Nr. ${facts.number}, ${look.plainEuro(25)}</p>${drawSignature(look)}${roundStamp(look, 'Botschaft der Bundesrepublik Deutschland', 'left:120mm;top:100mm')}`,
  )
}

/** The model of the Convention of 5 October 1961: a square with ten numbered points. */
function square(wording: readonly string[]): Layout<ApostilleFacts> {
  return (facts, look) => {
    if (facts.legalisation) return legalisation(facts, look)
    const [
      country = '',
      signedBy = '',
      capacity = '',
      seal = '',
      certified = '',
      at = '',
      on = '',
      by = '',
      number = '',
      stamp = '',
      signature = '',
    ] = wording
    return page(
      `<div style="border:0.5mm solid #222;width:100mm;min-height:100mm;padding:4mm;margin:20mm auto;font-size:9.5pt"><h2 class="center">APOSTILLE</h2><p class="center fine">(Convention de La Haye du 5 octobre 1961)</p><p>1. ${country}: ${escapeHtml(facts.state)}</p><p>2. ${signedBy} ${escapeHtml(facts.signatory)}</p><p>3. ${capacity}</p><p>4. ${seal}</p><p class="center"><b>${certified}</b></p><p>5. ${at} ${escapeHtml(facts.place)} &nbsp;&nbsp; 6. ${on} ${look.day('date', facts.date)}</p><p>7. ${by} ${text('authority', facts.authority)}</p><p>8. ${number} ${facts.number}</p><p>9. ${stamp}: &nbsp; 10. ${signature}:</p>${drawSignature(look)}</div>`,
    )
  }
}

const germanWords = [
  'Land',
  'Diese öffentliche Urkunde ist unterschrieben von',
  'in der Eigenschaft als Standesbeamter',
  'sie ist versehen mit dem Siegel des Standesamts',
  'Bestätigt',
  'in',
  'am',
  'durch',
  'unter Nr.',
  'Siegel/Stempel',
  'Unterschrift',
]
const englishWords = [
  'Country',
  'This public document has been signed by',
  'acting in the capacity of Registrar',
  'bears the seal/stamp of the Registry',
  'Certified',
  'at',
  'the',
  'by',
  'No.',
  'Seal/stamp',
  'Signature',
]

/** The electronic apostille, as pairs with the numbers of the model. */
const electronic: Layout<ApostilleFacts> = (facts, look) => {
  if (facts.legalisation) return legalisation(facts, look)
  return page(
    `<h1>e-APOSTILLE</h1><p class="fine">Convention de La Haye du 5 octobre 1961</p>${pairs([
      ['1. Country / Pays', escapeHtml(facts.state)],
      ['2. has been signed by', escapeHtml(facts.signatory)],
      ['5. at', escapeHtml(facts.place)],
      ['6. the', look.day('date', facts.date, 'english')],
      ['7. by', text('authority', facts.authority)],
      ['8. No', facts.number],
    ])}`,
  )
}

/** A sheet glued to the deed, the ten points in a ruled grid, the state's words above the French ones. */
const gridApostille: Layout<ApostilleFacts> = (facts, look) => {
  if (facts.legalisation) return legalisation(facts, look)
  const cell = (number: number, label: string, value: string, span = 1): string =>
    `<td colspan="${span}" style="border:.2mm solid #333;padding:1.5mm 2mm;width:50%"><small>${number}. ${label}</small><br>${value}</td>`
  return page(
    `<h1 class="center" style="letter-spacing:3mm">APOSTILLE</h1><p class="center fine">(Convention de La Haye du 5 octobre 1961)</p><table style="width:100%;border-collapse:collapse">${[
      cell(1, 'Country / Pays', escapeHtml(facts.state), 2),
      cell(2, 'signed by / a été signé par', escapeHtml(facts.signatory)) +
        cell(3, 'in the capacity of / agissant en qualité de', 'Registrar'),
      cell(4, 'bears the seal of / est revêtu du sceau de', 'Civil Registry', 2),
      cell(5, 'Certified at / Attesté à', escapeHtml(facts.place)) +
        cell(6, 'on / le', look.day('date', facts.date, 'slash')),
      cell(7, 'by / par', text('authority', facts.authority)) +
        cell(8, 'No. / sous n°', escapeHtml(facts.number)),
      cell(9, 'Seal / Sceau', '&nbsp;') + cell(10, 'Signature', drawSignature(look)),
    ]
      .map((row) => `<tr>${row}</tr>`)
      .join('')}</table>`,
  )
}

/** A sticker of a mission in the form of a short table: what was legalised, by whom, when. */
const legalisationSticker = (facts: ApostilleFacts, look: Look): string =>
  page(
    `<div style="height:60mm"></div><div style="border:.4mm solid #222;width:120mm;padding:3mm;font-size:9pt"><b>Auswärtiger Dienst der Bundesrepublik Deutschland</b><br><span class="fine">Legalisation – Vermerk Nr. ${escapeHtml(facts.number)}</span><p style="margin-top:3mm">Die umseitige Unterschrift von ${escapeHtml(facts.signatory)} und das Siegel der Stelle ${text('authority', facts.authority)} werden legalisiert. Der Inhalt der Urkunde wird damit nicht bestätigt.</p><div style="display:flex;justify-content:space-between"><span>${escapeHtml(facts.place)}, ${look.day('date', facts.date, 'numeric')}</span><span>Geb. ${look.plainEuro(28.35)}</span></div>${drawSignature(look)}<br><small>Konsularsekretärin Brandner, im Auftrag</small></div>${roundStamp(look, 'Deutsche Botschaft', 'left:118mm;top:100mm')}`,
  )

/** Kept for measuring: the stamp at the foot of the deed's last page: captions in French with English below, values on dotted lines, small. */
const rubberStamp: Layout<ApostilleFacts> = (facts, look) => {
  if (facts.legalisation) return legalisationSticker(facts, look)
  const line = (number: number, captionText: string, translation: string, value: string): string =>
    `<div style="display:flex;margin-bottom:.6mm"><span style="width:4mm">${number}.</span><span style="width:34mm">${captionText}<br><i style="font-size:5.6pt">${translation}</i></span><span style="flex:1;border-bottom:.2mm dotted #223">${value}</span></div>`
  return page(`<p class="fine">– Fortsetzung der vorstehenden Urkunde / last page of the attached document –</p><div style="position:absolute;left:30mm;bottom:35mm;width:98mm;border:.7mm solid #26306b;color:#26306b;padding:3mm;font-size:8pt;transform:rotate(-1.2deg)"><p class="center" style="margin:0"><b style="font-size:11pt">APOSTILLE</b><br>(Convention de La Haye du 5 octobre 1961)</p>
    ${line(1, 'Pays', 'country', escapeHtml(facts.state))}<div class="center" style="font-size:6.6pt">Le présent acte public / this public document</div>${line(2, 'a été signé par', 'has been signed by', escapeHtml(facts.signatory))}${line(3, 'agissant en qualité de', 'acting in the capacity of', 'Deputy Registrar')}${line(4, 'revêtu du sceau de', 'bears the seal of', 'Bureau of Vital Records')}
    <div class="center"><b>ATTESTÉ / CERTIFIED</b></div>${line(5, 'à', 'at', escapeHtml(facts.place))}${line(6, 'le', 'the', look.day('date', facts.date, 'american'))}${line(7, 'par', 'by', text('authority', facts.authority))}${line(8, 'sous n°', 'No.', escapeHtml(facts.number))}${line(9, 'Sceau / timbre', 'seal', '&nbsp;')}${line(10, 'Signature', 'signature', drawSignature(look))}</div>${roundStamp(look, 'Ministry', 'left:100mm;bottom:40mm')}`)
}

export const apostilleLayouts = [
  square(germanWords),
  square(englishWords),
  square(englishWords.map((words) => words.toUpperCase())),
  electronic,
  gridApostille,
  rubberStamp,
]

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

/** Kept for measuring: the certification before the text in the first person, the deed's entries run on in one paragraph, the translator's address and fee below. */
const officeTranslation: Layout<TranslationFacts> = (facts, look) => {
  const entries = facts.lines.map(([label, value]) => `${escapeHtml(label)} – <b>${escapeHtml(value)}</b>`)
  return page(`<p style="font-size:9pt">Ich, ${text('translator', facts.translator)}, vom Landgericht Leipzig für die Sprachen Deutsch und die der Vorlage ermächtigt, bestätige hiermit, dass der folgende Text die mir vorgelegte Ausfertigung (1 Blatt, mit Rundstempel und Unterschrift) aus der ${facts.language} in die deutsche Sprache vollständig wiedergibt. Leipzig, am ${look.day('date', facts.date, 'numeric')}.</p>${drawSignature(look)}<div style="border-top:.6mm double #333;border-bottom:.6mm double #333;padding:8mm 4mm;margin-top:5mm;min-height:120mm"><p class="right">[Wappen]</p><h2 class="center">${text('translatedDocument', facts.translatedDocument)}</h2><p style="text-align:justify;line-height:1.8">${entries.join('; ')}.</p><p>[Stempel unleserlich] [eigenhändige Unterschrift]</p></div>
    <p class="fine" style="margin-top:3mm">Übersetzungsbüro Wort &amp; Siegel · Gohliser Straße 20 · 04105 Leipzig · Auftrag vom ${look.plainDay(addDays(facts.date, -9), 'numeric')} · 55 Zeilen zu ${look.plainEuro(1.95)} nach JVEG · Seite 1/1</p>${roundStamp(look, 'ermächtigte Übersetzerin', 'left:140mm;top:30mm')}`)
}

export const translationLayouts = [
  certifiedTranslation,
  translatorsNote,
  translatedTable,
  swornTranslation,
  translatorsSheet,
  officeTranslation,
]
