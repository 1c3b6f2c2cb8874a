import { escapeHtml, page, text } from '../../markup.ts'
import { drawSignature, pairs, roundStamp } from '../blocks.ts'
import type { Layout, Look } from '../look.ts'
import type { ApostilleFacts } from '../paper.ts'
import { threeColumns } from './kept/apostille.ts'

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

/** The stamp at the foot of the deed's last page: captions in French with English below, values on dotted lines, small. */
const rubberStamp: Layout<ApostilleFacts> = (facts, look) => {
  if (facts.legalisation) return legalisationSticker(facts, look)
  const line = (number: number, captionText: string, translation: string, value: string): string =>
    `<div style="display:flex;margin-bottom:.6mm"><span style="width:4mm">${number}.</span><span style="width:34mm">${captionText}<br><i style="font-size:5.6pt">${translation}</i></span><span style="flex:1;border-bottom:.2mm dotted #223">${value}</span></div>`
  return page(`<p class="fine">– Fortsetzung der vorstehenden Urkunde / last page of the attached document –</p><div style="position:absolute;left:30mm;bottom:35mm;width:98mm;border:.7mm solid #26306b;color:#26306b;padding:3mm;font-size:8pt;transform:rotate(-1.2deg)"><p class="center" style="margin:0"><b style="font-size:11pt">APOSTILLE</b><br>(Convention de La Haye du 5 octobre 1961)</p>
    ${line(1, 'Pays', 'country', escapeHtml(facts.state))}<div class="center" style="font-size:6.6pt">Le présent acte public / this public document</div>${line(2, 'a été signé par', 'has been signed by', escapeHtml(facts.signatory))}${line(3, 'agissant en qualité de', 'acting in the capacity of', 'Deputy Registrar')}${line(4, 'revêtu du sceau de', 'bears the seal of', 'Bureau of Vital Records')}
    <div class="center"><b>ATTESTÉ / CERTIFIED</b></div>${line(5, 'à', 'at', escapeHtml(facts.place))}${line(6, 'le', 'the', look.day('date', facts.date, 'american'))}${line(7, 'par', 'by', text('authority', facts.authority))}${line(8, 'sous n°', 'No.', escapeHtml(facts.number))}${line(9, 'Sceau / timbre', 'seal', '&nbsp;')}${line(10, 'Signature', 'signature', drawSignature(look))}</div>${roundStamp(look, 'Ministry', 'left:100mm;bottom:40mm')}`)
}

/** The mission's legalisation as a full leaf behind the deed: the office above, one sentence, the number of the fee book. */
const legalisationLeaf = (facts: ApostilleFacts, look: Look): string =>
  page(
    `<div class="center" style="margin-top:6mm"><b>Botschaft<br>der Bundesrepublik Deutschland</b><br>${escapeHtml(facts.place)}</div><p style="margin-top:20mm">Gebührenbuch-Nr. ${escapeHtml(facts.number)}<br>Gebühr: ${look.plainEuro(34.07)} nach Nr. 1 BGebV-AA</p><h2 style="margin-top:10mm">Legalisationsvermerk</h2><p>Die Echtheit der Unterschrift von ${escapeHtml(facts.signatory)}, die Eigenschaft, in welcher die unterzeichnende Person gehandelt hat, und die Echtheit des Siegels der Behörde (${text('authority', facts.authority)}), mit dem die vorstehende Urkunde versehen ist, werden hiermit bestätigt (§ 13 Abs. 2 KonsularG).</p><p style="margin-top:10mm">${escapeHtml(facts.place)}, ${look.day('date', facts.date, 'numeric')}</p><p>Im Auftrag</p>${drawSignature(look)}<p>Hoffmann, Konsulin</p>${roundStamp(look, 'Botschaft der Bundesrepublik Deutschland', 'left:120mm;top:150mm')}`,
  )

/** A printed leaf behind the deed: the Convention's title in French, points with German captions over their French ones, typed values at a common indent. */
const leafBehindDeed: Layout<ApostilleFacts> = (facts, look) => {
  if (facts.legalisation) return legalisationLeaf(facts, look)
  const point = (number: number, caption: string, french: string, value: string): string =>
    `<tr><td style="width:8mm;vertical-align:top;padding:1mm 0">${number}.</td><td style="width:58mm;vertical-align:top;padding:1mm 0">${caption}<br><i class="fine">${french}</i></td><td style="vertical-align:top;padding:1mm 0;font-family:'Liberation Mono',monospace;font-size:9.6pt">${value}</td></tr>`
  const middle = (words: string): string =>
    `<tr><td colspan="3" class="center" style="padding:1.5mm 0">${words}</td></tr>`
  return page(
    `<div style="border:.35mm solid #111;width:150mm;margin:14mm auto 0;padding:6mm 8mm"><h1 class="center" style="font-size:20pt;margin:0">Apostille</h1><p class="center" style="font-size:9pt">(Convention de La Haye du 5 octobre 1961)</p><table style="width:100%;border-collapse:collapse">${point(1, 'Land:', 'Pays', escapeHtml(facts.state))}${middle('Diese öffentliche Urkunde / <i>Le présent acte public</i>')}${point(2, 'ist unterschrieben von', 'a été signé par', escapeHtml(facts.signatory))}${point(3, 'in der Eigenschaft als', 'agissant en qualité de', 'Leiter der Registerabteilung')}${point(4, 'sie ist versehen mit dem Siegel/Stempel des (der)', 'est revêtu du sceau/timbre de', 'Personenstandsregister')}${middle('<b>Bestätigt / <i>Attesté</i></b>')}${point(5, 'in', 'à', escapeHtml(facts.place))}${point(6, 'am', 'le', look.day('date', facts.date, 'numeric'))}${point(7, 'durch', 'par', text('authority', facts.authority))}${point(8, 'unter Nr.', 'sous no', escapeHtml(facts.number))}${point(9, 'Siegel/Stempel', 'Sceau/timbre', '')}${point(10, 'Unterschrift', 'Signature', drawSignature(look))}</table></div><p class="fine" style="margin:3mm 14mm">Diese Apostille bestätigt nur die Echtheit der Unterschrift und des Siegels. Sie bestätigt nicht den Inhalt der Urkunde. / Cette Apostille ne certifie pas le contenu de l’acte.</p>${roundStamp(look, 'Sceau officiel', 'left:62mm;top:178mm')}`,
  )
}

export const apostilleLayouts = [
  square(germanWords),
  square(englishWords),
  square(englishWords.map((words) => words.toUpperCase())),
  electronic,
  gridApostille,
  rubberStamp,
  leafBehindDeed,
  threeColumns,
]
