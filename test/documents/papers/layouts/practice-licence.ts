import { addDays } from '../../calendar.ts'
import { escapeHtml, page, text } from '../../markup.ts'
import { salutation, writeName } from '../../life/person.ts'
import { drawSignature, pairs, roundStamp } from '../blocks.ts'
import type { Layout } from '../look.ts'
import type { PracticeLicenceFacts } from '../paper.ts'
import { registerCertificate } from './kept/practice-licence.ts'

const deed: Layout<PracticeLicenceFacts> = (facts, look) =>
  page(
    `<p class="center">${escapeHtml(facts.authority)}</p><h1 class="center">Urkunde über die Erlaubnis zum Führen der Berufsbezeichnung</h1><h2 class="center">„${escapeHtml(facts.occupation)}“</h2><p>${salutation(facts.holder)} ${text('holder', writeName(facts.holder))}, geboren am ${look.day('dateOfBirth', facts.holder.dateOfBirth)}, erhält mit Wirkung vom heutigen Tage die Erlaubnis, die Berufsbezeichnung zu führen (Berufsausübungserlaubnis).</p><p>${look.day('date', facts.date)}</p>${roundStamp(look, escapeHtml(facts.authority), 'left:120mm;top:150mm')}`,
  )

const notice: Layout<PracticeLicenceFacts> = (facts, look) =>
  page(
    `<h1>Berufsausübungserlaubnis</h1>${pairs([
      ['Erteilt an', text('holder', writeName(facts.holder))],
      ['Geburtsdatum', look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')],
      ['Beruf', escapeHtml(facts.occupation)],
      ['Behörde', escapeHtml(facts.authority)],
      ['Datum', look.day('date', facts.date, 'numeric')],
    ])}`,
  )

/** The office's letter that grants the licence, operative part indented. */
const chamberLetter: Layout<PracticeLicenceFacts> = (facts, look) =>
  page(
    `<p><b>${escapeHtml(facts.authority)}</b><br><span class="fine">Referat Gesundheitsfachberufe · Az. 21-${look.random.digits(4)}</span></p><p class="right">${look.day('date', facts.date)}</p><p>${salutation(facts.holder)} ${text('holder', writeName(facts.holder))}<br>* ${look.day('dateOfBirth', facts.holder.dateOfBirth, 'numeric')}</p><h2>Erteilung der Berufserlaubnis</h2><p>Auf Ihren Antrag ergeht folgender Bescheid:</p><p style="padding-left:10mm">Ihnen wird die Erlaubnis zur Ausübung des Berufs ${escapeHtml(facts.occupation)} erteilt. Sie gilt im gesamten Bundesgebiet.</p><p>Mit freundlichen Grüßen<br>Im Auftrag</p>${roundStamp(look, 'Siegel', 'left:120mm;top:150mm')}`,
  )

/** The deed on dotted lines with the caption under each, the Act it rests on with its own days. */
const dottedDeed: Layout<PracticeLicenceFacts> = (facts, look) => {
  const line = (value: string, caption: string): string =>
    `<div style="width:120mm;margin:4mm auto 0;border-bottom:.3mm dotted #333;text-align:center;font-size:13pt">${value}</div><div class="center fine">(${caption})</div>`
  return page(`<div style="border:.5mm solid ${look.accent};height:225mm;padding:10mm"><p class="center" style="font-size:15pt;letter-spacing:2mm;margin-top:6mm">URKUNDE</p>${line(text('holder', writeName(facts.holder)), 'Vor- und Zuname')}${line(look.day('dateOfBirth', facts.holder.dateOfBirth), 'geboren am')}${line(escapeHtml(facts.holder.placeOfBirthInGerman), 'in')}
    <p class="center" style="margin-top:10mm">wird auf Grund des § 2 des Gesetzes über den Beruf vom 17. Juli 2017 (BGBl. I S. 2581), zuletzt geändert am 12. Dezember 2023, die Erlaubnis erteilt, die Berufsbezeichnung</p><p class="center" style="font-size:14pt"><b>${escapeHtml(facts.occupation)}</b></p><p class="center">zu führen und den Beruf in Deutschland auszuüben.</p>
    <div class="columns" style="margin-top:20mm"><div>Dresden, den ${look.day('date', facts.date)}<br><span class="fine">Erl.-Nr. ${look.random.digits(4)}/${facts.date.slice(2, 4)}</span></div><div>${escapeHtml(facts.authority)}<br>Im Auftrag<br>${drawSignature(look)}<br>Dr. Seidel</div></div>${roundStamp(look, 'Freistaat Sachsen', 'left:95mm;top:196mm')}</div>`)
}

/** The state office's notice by registered mail: window, reference block, operative part in numbers, fee and remedies below. */
const numberedNotice: Layout<PracticeLicenceFacts> = (facts, look) => {
  const { holder } = facts
  return page(`<b style="font-size:13pt">${escapeHtml(facts.authority)}</b><br><span class="fine">Referat 21 – Gesundheitsfachberufe, Landesprüfungsamt</span><div style="display:flex;justify-content:space-between;margin-top:10mm"><div><small>Postfach 10 06 53 · 01076 Dresden</small><p style="margin-top:2mm">Gegen Empfangsbekenntnis<br>${salutation(holder)}<br>${text('holder', writeName(holder))}<br>Schillerstraße 12<br>01069 Dresden</p></div><div class="fine" style="width:52mm">Ihr Ansprechpartner<br>Herr Christian Lehnert<br>Durchwahl 0351 825-${look.random.digits(4)}<br>Geschäftszeichen 21-${look.random.digits(4)}/${look.random.digits(3)}<br>Dresden, ${look.day('date', facts.date, 'numeric')}</div></div>
    <p style="margin-top:8mm"><b>Vollzug der Berufsgesetze im Gesundheitswesen<br>Ihr Antrag auf Erteilung der Berufsausübungserlaubnis (${escapeHtml(facts.occupation)})</b></p><p>Sehr geehrte${holder.sex === 'F' ? ' Frau' : 'r Herr'} ${escapeHtml(holder.surname)},</p><p>auf Ihren Antrag ergeht folgender</p><p class="center" style="letter-spacing:1mm"><b>Bescheid:</b></p>
    <p style="padding-left:8mm;text-indent:-8mm">1.&emsp;Ihnen, geboren am ${look.day('dateOfBirth', holder.dateOfBirth, 'numeric')} in ${escapeHtml(holder.placeOfBirthInGerman)}, wird die Erlaubnis erteilt, die Berufsbezeichnung „<b>${escapeHtml(facts.occupation)}</b>“ zu führen und den Beruf auszuüben.</p><p style="padding-left:8mm;text-indent:-8mm">2.&emsp;Die Urkunde wird Ihnen mit gesonderter Post zugestellt.</p><p style="padding-left:8mm;text-indent:-8mm">3.&emsp;Für diesen Bescheid werden Kosten in Höhe von ${look.plainEuro(185)} erhoben.</p>
    <p><b>Begründung</b></p><p>Sie haben eine im Ausland abgeschlossene Berufsausbildung nachgewiesen, die mit der deutschen Ausbildung gleichwertig ist. Die Kenntnisprüfung haben Sie am ${look.plainDay(addDays(facts.date, -37), 'numeric')} bestanden. Die erforderlichen Sprachkenntnisse (B2) und die gesundheitliche Eignung liegen vor.</p><p>Mit freundlichen Grüßen<br>Im Auftrag</p>${drawSignature(look)}<p>Lehnert</p><p class="fine">Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht Dresden, Hans-Oster-Straße 4, 01099 Dresden, erhoben werden.</p>`)
}

export const practiceLicenceLayouts = [
  deed,
  notice,
  chamberLetter,
  dottedDeed,
  numberedNotice,
  registerCertificate,
]
