import { escapeHtml, mark, page, text } from '../../markup.ts'
import {
  boxes,
  namesInOrder,
  pairs,
  plainAddress,
  recipient,
  roundStamp,
  tick,
  drawSignature,
} from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { FiktionFacts } from '../paper.ts'
import { besidePhotograph } from './kept/fiktionsbescheinigung.ts'

/** The official form: six panels, legal effect as ticks. Anlage D3 AufenthV. */
const officialForm: Layout<FiktionFacts> = (facts, look) => {
  const { holder } = facts
  const of4 = facts.legalBasis.includes('Abs. 4')
  return page(`<h1 class="center">Fiktionsbescheinigung</h1><p class="center">gemäß § 81 Abs. 5 des Aufenthaltsgesetzes</p>
    ${pairs(
      [
        ['Name', text('surname', holder.surname)],
        ['Vornamen', holder.givenNames === null ? '—' : text('givenNames', holder.givenNames)],
        ['Geburtsdatum', look.day('dateOfBirth', holder.dateOfBirth)],
        [
          'Staatsangehörigkeit',
          mark('nationality', holder.nationality.icao, escapeHtml(holder.nationality.adjective)),
        ],
        ['Nummer des Passes', escapeHtml(facts.passportNumber)],
        ['Anschrift', plainAddress(facts.address)],
      ],
      'pairs ruled',
    )}
    <p>Die Inhaberin/der Inhaber hat die Erteilung/Verlängerung eines Aufenthaltstitels beantragt.</p>
    <p>${tick(!of4)} Der Aufenthalt gilt als erlaubt (§ 81 Abs. 3 Satz 1 AufenthG).</p><p>${tick(of4)} ${of4 ? `Der bisherige Aufenthaltstitel gilt als fortbestehend (${text('legalBasis', facts.legalBasis)}).` : 'Der bisherige Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4 AufenthG).'}</p>
    <p><b>Gültig bis: ${look.day('validUntil', facts.validUntil)}</b></p><p>${escapeHtml(facts.address.city)}, ${look.plainDay(facts.date)}</p><p>${escapeHtml(facts.authority)}</p>${roundStamp(look, escapeHtml(facts.authority), 'right:25mm;top:170mm')}`)
}

/** A letter with the same effect, in sentences. */
const letter: Layout<FiktionFacts> = (facts, look) =>
  page(`<p><b>${escapeHtml(facts.authority)}</b></p>${recipient(escapeHtml(facts.authority), facts.holder, plainAddress(facts.address))}<h2>Bescheinigung über die Fiktionswirkung nach § 81 Abs. 5 AufenthG (Fiktionsbescheinigung)</h2>
    <p>Hiermit wird ${namesInOrder(facts.holder)}, geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth)}, bescheinigt, dass der bisherige Aufenthaltstitel nach ${text('legalBasis', facts.legalBasis)} als fortbestehend gilt.</p>
    <p>Diese Bescheinigung ist gültig bis zum ${look.day('validUntil', facts.validUntil)}.</p><p>Ausgestellt am ${look.plainDay(facts.date)}</p>`)

/** Small print above the values. */
const boxedForm: Layout<FiktionFacts> = (facts, look) => {
  const { holder } = facts
  return page(
    `<p>${escapeHtml(facts.authority)}</p><h1>FIKTIONSBESCHEINIGUNG</h1>${boxes([
      [
        ['Familienname', text('surname', holder.surname)],
        ['Vorname(n)', holder.givenNames === null ? '—' : text('givenNames', holder.givenNames)],
      ],
      [
        ['Geburtsdatum', look.day('dateOfBirth', holder.dateOfBirth, 'numeric')],
        ['Pass-Nr.', escapeHtml(facts.passportNumber)],
      ],
      [
        ['Ausgestellt am', look.plainDay(facts.date, 'numeric')],
        ['Gültig bis', look.day('validUntil', facts.validUntil, 'numeric')],
      ],
      [['Rechtsgrundlage', text('legalBasis', facts.legalBasis)]],
    ])}<p>Der Aufenthaltstitel gilt vom Zeitpunkt seines Ablaufs bis zur Entscheidung als fortbestehend.</p>${roundStamp(look, 'Ausländerbehörde', 'left:130mm;top:120mm')}`,
  )
}

const provisional: Layout<FiktionFacts> = (facts, look) =>
  page(
    `<h2>Vorläufige Bescheinigung (Fiktionsbescheinigung)</h2><p>Inhaber/in: ${namesInOrder(facts.holder)} – Geburtsdatum: ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}</p><p>Wirkung nach ${text('legalBasis', facts.legalBasis)}. Geltungsdauer bis ${look.day('validUntil', facts.validUntil, 'numeric')}.</p><p>${escapeHtml(facts.authority)}, ${look.plainDay(facts.date, 'numeric')}</p>`,
  )

/** The folded green form, its panels beside each other, values above small labels. */
const foldedForm: Layout<FiktionFacts> = (facts, look) => {
  const { holder } = facts
  const panel = (content: string): string =>
    `<div style="border:.3mm solid #3b6b4a;background:#eef6ee;padding:4mm;min-height:110mm">${content}</div>`
  const value = (label: string, shown: string): string =>
    `<div style="border-bottom:.2mm solid #777;margin-top:3mm">${shown}</div><small>${label}</small>`
  return page(
    `<div class="columns" style="gap:0;margin-right:-8mm;margin-left:-8mm;font-size:9pt">${panel(`<p class="center"><b>BUNDESREPUBLIK DEUTSCHLAND</b></p><p class="center" style="margin-top:20mm"><b>FIKTIONSBESCHEINIGUNG</b></p><p class="center">Nr. L ${look.random.digits(7)}</p>`)}${panel(`${value('Name', text('surname', holder.surname))}${value('Vornamen', holder.givenNames === null ? '—' : text('givenNames', holder.givenNames))}${value('Geburtsdatum', look.day('dateOfBirth', holder.dateOfBirth, 'numeric'))}${value('Staatsangehörigkeit', mark('nationality', holder.nationality.icao, escapeHtml(holder.nationality.adjective)))}${value('Ausweisdokument', escapeHtml(facts.passportNumber))}`)}${panel(`<p>Der Aufenthaltstitel gilt bis zur Entscheidung der Ausländerbehörde als fortbestehend (${text('legalBasis', facts.legalBasis)}).</p>${value('Diese Bescheinigung gilt bis zum', look.day('validUntil', facts.validUntil, 'numeric'))}${value('Ausstellende Behörde', escapeHtml(facts.authority))}${value('Datum', look.plainDay(facts.date, 'numeric'))}`)}</div>`,
  )
}

/** The immigration office's certificate from the online account, every entry in two languages, the validity as a range. */
const bilingualNotice: Layout<FiktionFacts> = (facts, look) => {
  const { holder } = facts
  const of4 = facts.legalBasis.includes('Abs. 4')
  const effect = (checked: boolean, german: string, translation: string): string =>
    `<tr><td style="width:8mm;vertical-align:top">${tick(checked)}</td><td style="padding-bottom:2mm">${german}<br><i class="fine">${translation}</i></td></tr>`
  const entry = (german: string, translation: string, value: string): string =>
    `<div style="border-top:.2mm solid #8a8a8a;padding:1.2mm 0"><div class="fine">${german} <i>/ ${translation}</i></div><div style="padding-left:6mm">${value}</div></div>`
  return page(`<div style="display:flex;justify-content:space-between;border-bottom:1mm solid ${look.accent};padding-bottom:2mm"><span><b>${escapeHtml(facts.authority)}</b><br><span class="fine">Friedrich-Engels-Platz 14 · Mo, Di 9–12 Uhr, Do 13–18 Uhr</span></span><span class="fine right">Vorgang ${look.random.digits(4)}-${look.random.digits(6)}<br>Bearbeitung: Frau Uhlig<br>${look.plainDay(facts.date, 'numeric')}</span></div>
    <h1 style="margin-bottom:0">Fiktionsbescheinigung</h1><p><i>Provisional residence document pursuant to Section 81 (5) Residence Act</i></p>
    ${entry('Familienname, Vornamen', 'Surname, given names', holder.givenNames === null ? text('surname', holder.surname) : `${text('surname', holder.surname)}, ${text('givenNames', holder.givenNames)}`)}${entry('geboren am, in', 'born on, in', `${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')}, ${escapeHtml(holder.placeOfBirth)}`)}
    <div class="columns" style="gap:4mm">${entry('Staatsangehörigkeit', 'Nationality', mark('nationality', holder.nationality.icao, escapeHtml(holder.nationality.adjective)))}${entry('Pass / Passersatz', 'Passport', escapeHtml(facts.passportNumber))}</div>${entry('Wohnhaft', 'Residing at', plainAddress(facts.address))}
    <p style="margin-top:4mm">Der Antrag auf Erteilung oder Verlängerung eines Aufenthaltstitels wurde am ${look.plainDay(facts.date, 'numeric')} gestellt. Bis zur Entscheidung gilt:</p>
    <table>${effect(!of4, 'der Aufenthalt als erlaubt (§ 81 Abs. 3 Satz 1)', 'your stay is deemed permitted')}${effect(false, 'die Abschiebung als ausgesetzt (§ 81 Abs. 3 Satz 2)', 'your deportation is deemed suspended')}${effect(of4, `der bisherige Aufenthaltstitel als fortbestehend (${of4 ? text('legalBasis', facts.legalBasis) : '§ 81 Abs. 4 AufenthG'})`, 'your previous permit is deemed to remain in force')}</table>
    <p style="background:#eee;padding:2mm 4mm"><b>Geltungsdauer</b> <i>/ Period of validity</i><br>${look.plainDay(facts.date, 'numeric')} – ${look.day('validUntil', facts.validUntil, 'numeric')}</p><p class="fine">Eine Erwerbstätigkeit bleibt im bisherigen Umfang erlaubt (§ 81 Abs. 5a). Die Wiedereinreise ist nur zusammen mit dem Pass möglich. / Re-entry is only possible together with the passport.</p>${roundStamp(look, 'Siegel der Ausländerbehörde', 'right:22mm;bottom:22mm')}`)
}

/** The federal form unfolded and copied on one sheet, three panels above three: typed values on dotted lines over their captions, effects as crosses. */
const unfoldedSheet: Layout<FiktionFacts> = (facts, look) => {
  const { holder } = facts
  const of4 = facts.legalBasis.includes('Abs. 4')
  const panel = (content: string): string =>
    `<div style="width:58.6mm;height:112mm;border:.2mm solid #9ab09f;padding:3mm;background:#f1f6f0;font-size:8.2pt;line-height:1.25;overflow:hidden">${content}</div>`
  const line = (caption: string, value: string): string =>
    `<div style="border-bottom:.25mm dotted #333;margin-top:3.4mm;font:9pt 'Nimbus Mono PS','Liberation Mono',monospace">${value}</div><div style="font-size:5.8pt;color:#345">${caption}</div>`
  const effect = (checked: boolean, words: string): string =>
    `<div style="display:flex;gap:2mm;margin:2.4mm 0"><span style="font-size:10pt;line-height:1">${tick(checked)}</span><span>${words}</span></div>`
  const serial = `${look.random.pick(['K', 'L', 'S'])} ${look.random.digits(8)}`
  const panels = [
    `<div class="center"><b>BUNDESREPUBLIK<br>DEUTSCHLAND</b><p style="font-size:15pt;margin:28mm 0 4mm"><b>Fiktions-<br>bescheinigung</b></p>Nr. ${serial}</div>`,
    `${line('Familienname / ggf. Geburtsname', text('surname', holder.surname))}${line('Vornamen', holder.givenNames === null ? '---' : text('givenNames', holder.givenNames))}${line('Geburtsdatum', look.day('dateOfBirth', holder.dateOfBirth, 'numeric'))}${line('Geburtsort', escapeHtml(holder.placeOfBirth))}${line('Staatsangehörigkeit', mark('nationality', holder.nationality.icao, escapeHtml(holder.nationality.adjective)))}${line('Geschlecht / Größe / Augenfarbe', `${holder.sex} / 172 cm / braun`)}<p class="fine" style="margin-top:4mm">Diese Bescheinigung ist nur gültig in Verbindung mit dem Pass oder Passersatz:</p>${line('Art und Nummer', `Reisepass ${escapeHtml(facts.passportNumber)}`)}`,
    `${line('Anschrift', `${escapeHtml(`${facts.address.street} ${facts.address.houseNumber}`)}<br>${escapeHtml(`${facts.address.postalCode} ${facts.address.city}`)}`)}${line('Anschrift geändert', '&nbsp;')}${line('Amtlicher Vermerk', '&nbsp;')}<div style="border:.2mm solid #999;width:32mm;height:40mm;margin:6mm auto 0;display:flex;align-items:center;justify-content:center;color:#777">Lichtbild</div>`,
    `<p>Die Inhaberin/der Inhaber hat bei der unten genannten Ausländerbehörde die Erteilung oder Verlängerung eines Aufenthaltstitels beantragt. Bis zur Entscheidung</p>${effect(!of4, 'gilt der Aufenthalt als erlaubt (§ 81 Abs. 3 Satz 1 AufenthG).')}${effect(false, 'gilt die Abschiebung als ausgesetzt (§ 81 Abs. 3 Satz 2 AufenthG).')}${effect(of4, `gilt der Aufenthaltstitel als fortbestehend (${of4 ? text('legalBasis', facts.legalBasis) : '§ 81 Abs. 4 AufenthG'}).`)}`,
    `${line('Gültig bis', look.day('validUntil', facts.validUntil, 'numeric'))}${line('Nebenbestimmungen', 'Erwerbstätigkeit wie im bisherigen Titel gestattet')}${line('Ausstellende Behörde', escapeHtml(facts.authority))}${line('Ort, Datum', `${escapeHtml(facts.address.city)}, ${look.plainDay(facts.date, 'numeric')}`)}<div style="margin-top:4mm">${drawSignature(look)}</div><div style="font-size:5.8pt;color:#345">Im Auftrag (Siegel)</div>`,
    `<b>Verlängert bis</b>${line('Gültig bis', '- - -')}${line('Ort, Datum', '&nbsp;')}${line('Unterschrift, Siegel', '&nbsp;')}<p class="fine" style="margin-top:10mm">Mit der Bescheinigung nach § 81 Abs. 4 ist die Wiedereinreise in das Bundesgebiet möglich; mit der nach § 81 Abs. 3 nicht.</p>`,
  ]
  return page(
    `<div style="display:flex;flex-wrap:wrap;width:176mm;margin:-2mm 0 0 -10mm">${panels.map(panel).join('')}</div>${roundStamp(look, 'Ausländerbehörde<br>*', 'left:104mm;top:192mm')}`,
  )
}

export const fiktionsbescheinigungLayouts = [
  officialForm,
  letter,
  boxedForm,
  provisional,
  foldedForm,
  bilingualNotice,
  unfoldedSheet,
  besidePhotograph,
]
